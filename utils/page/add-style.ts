/** Gives a shadow root one more style sheet. A sheet made by script is let through by any content security policy, our own included. */
export function addStyle(root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses that to content scripts (bugs 1770592 and 1928865), whose style elements no policy of the page holds back.
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}
