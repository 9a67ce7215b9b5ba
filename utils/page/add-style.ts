/** Gives a shadow root one more style sheet. A sheet made by script is let through by any content security policy, our own included. */
export function addStyle(root: ShadowRoot, style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
