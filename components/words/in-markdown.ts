/** A text as one line of Markdown that shows just these characters, wherever in a line it stands. */
export const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~&|#]/g, '\\$&')
    // What would begin a list, a line or a heading.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
