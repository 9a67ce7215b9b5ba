import { readFile } from 'node:fs/promises';
import { corpus } from '../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../utils/domain/openers/choose-openers.ts';
import { readContexts } from './opener-contexts.ts';

const [file] = process.argv.slice(2);
const fail = (reason: string): never => {
  process.stderr.write(`openers: ${reason}\n`);
  process.exit(2);
};

if (file === undefined) fail('name a file: npm run -s openers -- FILE.json');
const text = await readFile(file ?? '', 'utf8').catch(() => fail('the file cannot be read'));
const read = readContexts(text);
if (!read.ok) fail(read.why);
else {
  const chosen = read.entries.map(({ id, context }) => ({
    id,
    openers: chooseOpeners(corpus, context, { shown: [], seed: String(id) }).map(({ text: words, intent, reason }) => ({
      text: words,
      intent,
      reason,
    })),
  }));
  process.stdout.write(`${JSON.stringify(chosen, null, 2)}\n`);
}
