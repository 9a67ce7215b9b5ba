import { bundled } from './bundled.ts';
import { type Figure, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';

const group = 'Hearing two thousand letters';
const rounds = 60;
const text = 'So the rain went on and on, and I can not say why, but the dog was glad to see us, and we thought of you. '.repeat(31).slice(0, 2_000);

type Ears = {
  hear(text: string, words: unknown): unknown;
  listeningWords: unknown;
  suggestsDistress(text: string, words: unknown): boolean;
  distressWords: unknown;
};

/** What it takes to tell what a message is, and whether somebody's own words suggest distress, once the words are read. */
export async function measureHearing({ installed }: Ground, folder: string): Promise<Figure[]> {
  const ears = await bundled(folder, 'ears', {
    hear: 'utils/domain/listening/hear.ts',
    listeningWords: 'assets/listening/words.ts',
    suggestsDistress: 'utils/domain/distress/suggests-distress.ts',
    'default as distressWords': 'assets/distress/en.json',
  });
  const page = await installed.context.newPage();
  const took = await page.evaluate(
    ([script, words, times]) => {
      // biome-ignore lint/security/noGlobalEval: what is measured runs alone, in a page that has nothing else
      // biome-ignore lint/complexity/noCommaOperator: in the global scope
      (0, eval)(script);
      const { hear, listeningWords, suggestsDistress, distressWords } = (globalThis as unknown as { ears: Ears }).ears;
      const timesOf = (act: () => unknown) =>
        Array.from({ length: times + 1 }, () => {
          const begun = performance.now();
          act();
          return performance.now() - begun;
        }).slice(1);
      return { message: timesOf(() => hear(words, listeningWords)), own: timesOf(() => suggestsDistress(words, distressWords)) };
    },
    [ears, text, rounds] as const,
  );
  await page.close();
  const told = { group, unit: 'ms', kind: 'time' } as const;
  return [
    { ...told, what: 'what a message is', ...middleOf(took.message), most: 2 },
    { ...told, what: 'whether own words suggest distress', ...middleOf(took.own), most: 1 },
  ];
}
