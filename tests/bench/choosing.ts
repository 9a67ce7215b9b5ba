import type { OpenerContext } from '../../utils/domain/openers/opener.ts';
import { bundled } from './bundled.ts';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { somebody } from './population.ts';

const group = 'Choosing three openers';
const rounds = 7;
const people = 100;

type Engine = { chooseOpeners(corpus: unknown, context: OpenerContext, memory: { shown: string[]; seed: string }): unknown[] };
type Openers = { corpus: { readonly byIntent: ReadonlyMap<string, readonly unknown[]> } };

/** Choosing alone, and bringing the corpus with its engine into a worker that has just begun, each in a new page of the browser. */
export async function measureChoosing({ installed }: Ground, folder: string): Promise<Figure[]> {
  const engine = await bundled(folder, 'engine', { chooseOpeners: 'utils/domain/openers/choose-openers.ts' });
  const openers = await bundled(folder, 'openers', { corpus: 'assets/openers/en/corpus.ts' });
  const contexts = Array.from({ length: people }, (_, index) => contextAt(index));
  const loading: number[] = [];
  const waking: number[] = [];
  const reading: number[] = [];
  const first: number[] = [];
  const usual: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await installed.context.newPage();
    const took = await page.evaluate(
      ([engine, openers, all]) => {
        const run = (script: string): number => {
          const begun = performance.now();
          // biome-ignore lint/security/noGlobalEval: what is measured is how long the code takes to come in
          // biome-ignore lint/complexity/noCommaOperator: in the global scope
          (0, eval)(script);
          return performance.now() - begun;
        };
        const loaded = run(engine);
        const woken = run(openers);
        const { chooseOpeners } = (globalThis as unknown as { engine: Engine }).engine;
        const { corpus } = (globalThis as unknown as { openers: Openers }).openers;
        const begun = performance.now();
        if (corpus.byIntent.size === 0) throw new Error('no lines');
        const read = performance.now() - begun;
        const each = all.map((context, index) => {
          const asked = performance.now();
          if (chooseOpeners(corpus, context, { shown: [], seed: String(index) }).length < 3) throw new Error('fewer than three openers');
          return performance.now() - asked;
        });
        return { loaded, woken, read, each };
      },
      [engine, openers, contexts] as const,
    );
    await page.close();
    loading.push(took.loaded);
    waking.push(took.woken);
    reading.push(took.woken + took.read);
    first.push(took.each[0] ?? Number.NaN);
    usual.push(...took.each);
  }
  const told = { group, unit: 'ms', kind: 'time' } as const;
  return [
    { ...told, what: `choosing alone, ${people} people one after the other`, ...middleOf(usual), most: 2 },
    { ...told, what: 'choosing alone, the very first, code not yet warm', ...middleOf(first) },
    { ...told, what: 'openers of one language loaded as a text', ...middleOf(waking), note: kilobytes(openers) },
    { ...told, what: 'openers of one language loaded and read', ...middleOf(reading), most: 15 },
    { ...told, what: 'engine loaded', ...middleOf(loading), note: kilobytes(engine) },
  ];
}

const kilobytes = (code: string): string => `${(code.length / 1_000).toFixed(0)} kB of code`;

function contextAt(index: number): OpenerContext {
  const { name, relation, ring, knownFrom, notes, threads } = somebody(index, 0);
  return {
    person: { name, relation, ring, howWeKnowEachOther: knownFrom, notes, threads: threads.map(({ text }) => text) },
    silence: index % 9 === 0 ? { days: 'never', lastBy: 'both' } : { days: 2 ** (index % 11), lastBy: index % 2 === 0 ? 'me' : 'them' },
    channel: index % 4 === 0 ? 'chat' : 'email',
    language: 'en',
  };
}
