import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const mark = '\0words:';

/**
 * Brings the openers of a language, and what its messages are told by, into a build as texts that are read when somebody first asks for them: a text costs a waking background almost
 * nothing, and the languages that are not in use stay texts.
 */
export const wordsAsText = () => ({
  name: 'words-as-text',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    const isWords = importer !== undefined && source.endsWith('.json') && /\/assets\/(?:openers\/[^/]+|listening)\/[^/]+$/.test(importer);
    return isWords ? `${mark}${resolve(dirname(importer), source).replace(/\.json$/, '')}` : null;
  },
  async load(id: string) {
    if (!id.startsWith(mark)) return null;
    const words: Record<string, unknown> = JSON.parse(await readFile(`${id.slice(mark.length)}.json`, 'utf8'));
    const members = Object.keys(words).map((key) => `get ${JSON.stringify(key)}() { return read()[${JSON.stringify(key)}]; }`);
    // One sign beyond Latin letters and a browser keeps the whole script at twice its size.
    const text = JSON.stringify(JSON.stringify(words)).replace(
      /[\u0100-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return {
      code: `let words; const read = () => (words ??= JSON.parse(${text}));\nexport default { ${members.join(', ')} };`,
      moduleType: 'js' as const,
    };
  },
});
