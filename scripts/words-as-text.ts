import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const mark = '\0words:';
const wordLists = /\/assets\/(?:openers\/[^/]+|listening|distress)\/[^/]+$/;

/**
 * Brings the openers of a language, and what its messages are heard by, into a build as texts that are read when somebody first asks for them: a text costs
 * a waking background almost nothing, and the languages that are not in use stay texts.
 */
export const wordsAsText = () => ({
  name: 'words-as-text',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    if (importer === undefined || !source.endsWith('.json')) return null;
    const file = resolve(dirname(importer), source);
    return wordLists.test(file) ? `${mark}${file.replace(/\.json$/, '')}` : null;
  },
  async load(id: string) {
    if (!id.startsWith(mark)) return null;
    const words: Record<string, unknown> = JSON.parse(await readFile(`${id.slice(mark.length)}.json`, 'utf8'));
    const members = Object.keys(words).map((key) => `get ${JSON.stringify(key)}() { return read()[${JSON.stringify(key)}]; }`);
    return {
      // The text stands outside of every function, so that a browser goes through it only once.
      code: `let text = ${JSON.stringify(JSON.stringify(words))};
let words;
const read = () => {
  words ??= JSON.parse(text);
  text = '';
  return words;
};
export default { ${members.join(', ')} };`,
      moduleType: 'js' as const,
    };
  },
});
