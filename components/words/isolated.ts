/** U+2068 and U+2069 keep a name in its own writing direction where no element can. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
