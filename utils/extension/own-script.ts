/** Brings a file of the extension into a page of its own, as the background brings it to a website. Resolves to whether it came. */
export function bringOwnScript(file: '/panel.js' | '/drafts.js' | '/company.js'): Promise<boolean> {
  return new Promise((came) => {
    const script = Object.assign(document.createElement('script'), { src: file });
    script.addEventListener('load', () => came(true));
    script.addEventListener('error', () => came(false));
    document.head.append(script);
  });
}
