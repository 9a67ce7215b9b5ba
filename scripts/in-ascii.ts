/** One sign beyond Latin letters and a browser keeps the whole script at twice its size. They stand in texts and patterns alone, which may hold them escaped. */
export const inAscii = (code: string): string =>
  code.replace(/[^\x20-\x7e\n\t]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Every script of a build so. */
export const scriptsInAscii = () => ({
  name: 'scripts-in-ascii',
  generateBundle(_: unknown, files: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(files)) if (file.type === 'chunk' && file.code !== undefined) file.code = inAscii(file.code);
  },
});
