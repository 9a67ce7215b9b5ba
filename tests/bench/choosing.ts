import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { wordsAsText } from '../../scripts/words-as-text.ts';
import type { OpenerContext } from '../../utils/domain/openers/opener.ts';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { somebody } from './population.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));
const group = 'Choosing three openers';
const rounds = 7;
const people = 100;

type Choosing = { corpus: unknown; chooseOpeners(corpus: unknown, context: OpenerContext, memory: { shown: string[]; seed: string }): unknown[] };

/** Choosing alone, and bringing the corpus with its engine into a worker that has just begun, each in a new page of the browser. */
export async function measureChoosing({ installed }: Ground, folder: string): Promise<Figure[]> {
  const code = await bundled(folder);
  const contexts = Array.from({ length: people }, (_, index) => contextAt(index));
  const loading: number[] = [];
  const first: number[] = [];
  const usual: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await installed.context.newPage();
    const took = await page.evaluate(
      ([script, all]) => {
        const begun = performance.now();
        // biome-ignore lint/security/noGlobalEval: what is measured is how long the code takes to come in
        // biome-ignore lint/complexity/noCommaOperator: in the global scope
        (0, eval)(script);
        const loaded = performance.now() - begun;
        const { corpus, chooseOpeners } = (globalThis as unknown as { choosing: Choosing }).choosing;
        const each = all.map((context, index) => {
          const asked = performance.now();
          if (chooseOpeners(corpus, context, { shown: [], seed: String(index) }).length < 3) throw new Error('fewer than three openers');
          return performance.now() - asked;
        });
        return { loaded, each };
      },
      [code, contexts] as const,
    );
    await page.close();
    loading.push(took.loaded);
    first.push(took.each[0] ?? Number.NaN);
    usual.push(...took.each);
  }
  const told = { group, unit: 'ms', kind: 'time' } as const;
  return [
    { ...told, what: `choosing alone, ${people} people one after the other`, ...middleOf(usual), most: 2 },
    { ...told, what: 'choosing alone, the very first, code not yet warm', ...middleOf(first) },
    { ...told, what: 'corpus and engine loaded', ...middleOf(loading), note: `${(code.length / 1_000).toFixed(0)} kB of code` },
  ];
}

/** Corpus and engine as one script, as they are in the background. */
async function bundled(folder: string): Promise<string> {
  const entry = join(folder, 'choosing.ts');
  const exported = { chooseOpeners: 'utils/domain/openers/choose-openers.ts', corpus: 'assets/openers/en/corpus.ts' };
  writeFileSync(
    entry,
    Object.entries(exported)
      .map(([name, file]) => `export { ${name} } from '${house}${file}';\n`)
      .join(''),
  );
  const built = await build({
    root: house,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsAsText()],
    build: { write: false, lib: { entry, name: 'choosing', formats: ['iife'] } },
  });
  const [script] = (built as Rollup.RollupOutput[])[0]?.output ?? [];
  return `globalThis.choosing = (() => { ${script?.code} return choosing; })();`;
}

function contextAt(index: number): OpenerContext {
  const { name, relation, ring, knownFrom, notes, threads } = somebody(index, 0);
  return {
    person: { name, relation, ring, howWeKnowEachOther: knownFrom, notes, threads: threads.map(({ text }) => text) },
    silence: index % 9 === 0 ? { days: 'never', lastBy: 'both' } : { days: 2 ** (index % 11), lastBy: index % 2 === 0 ? 'me' : 'them' },
    channel: index % 4 === 0 ? 'chat' : 'email',
    language: 'en',
  };
}
