import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { corpus } from '../assets/openers/en/corpus.ts';
import { chooseOpeners } from '../utils/domain/openers/choose-openers.ts';
import { intents } from '../utils/domain/openers/opener.ts';
import { countCells } from './opener-cells.ts';
import { readContexts } from './opener-contexts.ts';
import { sheet } from './opener-sheet.ts';

const usage = `name a file of contexts: npm run -s openers -- FILE.json
or write a sheet to read: npm run -s openers -- --sheet [FILE.html]
or count what each cell has: npm run -s openers -- --cells [INTENT]`;

const fail = (reason: string): never => {
  process.stderr.write(`openers: ${reason}\n`);
  process.exit(2);
};

async function answerContexts(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => fail('the file cannot be read'));
  const read = readContexts(text);
  if (!read.ok) return fail(read.why);
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

async function writeSheet(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(file, sheet()))
    .catch(() => fail('the sheet cannot be written'));
  process.stdout.write(`Written: ${file}\n`);
}

/** Cells with fewer ways than this are listed. */
const thin = 9;

function printCells(wanted: string | undefined): void {
  const only = intents.filter((intent) => wanted === undefined || intent === wanted);
  if (only.length === 0) fail(`the intent must be one of ${intents.join(', ')}`);
  const cells = countCells(only);
  const rows = cells
    .filter(({ ways }) => ways < thin)
    .map((cell) => [cell.ways, cell.intent, cell.relation, cell.band, cell.channel, cell.notes ? 'with notes' : 'no notes'].join('\t'));
  process.stdout.write(
    `${[...rows, `${cells.length} cells, ${rows.length} with fewer than ${thin} ways, the thinnest with ${cells[0]?.ways}`].join('\n')}\n`,
  );
}

const [what, more] = process.argv.slice(2);
if (what === undefined) fail(usage);
else if (what === '--cells') printCells(more);
else if (what === '--sheet') await writeSheet(more ?? '.output/openers.html');
else await answerContexts(what);
