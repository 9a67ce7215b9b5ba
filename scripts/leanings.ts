// Learns from tests/domain/listening/rules.json how much each trait of a message leans to each kind: node scripts/leanings.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { listeningWords } from '../assets/listening/words.ts';
import { traitsIn } from '../utils/domain/listening/hear.ts';
import { type MessageKind, messageKinds } from '../utils/domain/listening/heard.ts';
import { listsOf } from '../utils/domain/listening/listening-words.ts';
import { saidIn } from '../utils/domain/listening/said.ts';

type Labelled = readonly { readonly text: string; readonly kind: MessageKind }[];

const from = new URL('../tests/domain/listening/rules.json', import.meta.url);
const to = new URL('../assets/listening/en-leanings.json', import.meta.url);

/** Messages that have to have a trait for it to be learned: a pair of words is chance more easily than one. */
const least = { single: 2, pair: 3 };
const rounds = 350;
const step = 0.04;
/** Keeps what is learned from few messages small. */
const modesty = 0.0007;
/** What leans less than this from kind to kind, is left out. */
const worthKeeping = 0.24;

const lists = listsOf(listeningWords);
const messages = (JSON.parse(readFileSync(from, 'utf8')) as Labelled).map(({ text, kind }) => ({
  kind: messageKinds.indexOf(kind),
  traits: [...traitsIn(saidIn(text, lists.spell, lists.isKnown), lists).whole],
}));

const times = new Map<string, number>();
for (const { traits } of messages) for (const [trait] of traits) times.set(trait, (times.get(trait) ?? 0) + 1);
const isShape = (trait: string): boolean => trait.startsWith('(');
const names = [...times.keys()].filter((trait) => {
  const isPair = trait.includes(' ') && !isShape(trait);
  return /^[(<]/.test(trait) || (times.get(trait) ?? 0) >= (isPair ? least.pair : least.single);
});
const places = new Map(names.map((trait, at) => [trait, at]));
const rows = messages.map(({ kind, traits }) => ({
  kind,
  has: traits.flatMap(([trait, much]) => {
    const at = places.get(trait);
    return at === undefined ? [] : [[at * messageKinds.length, much] as const];
  }),
}));

// Logistic regression by Adam: the same messages always give the same leanings.
const leanings = new Float64Array(names.length * messageKinds.length);
const speed = new Float64Array(leanings.length);
const force = new Float64Array(leanings.length);
for (let round = 1; round <= rounds; round += 1) {
  const slope = leanings.map((leaning) => leaning * modesty);
  for (const { kind, has } of rows) {
    const sums = messageKinds.map((_, each) => has.reduce((sum, [at, much]) => sum + (leanings[at + each] ?? 0) * much, 0));
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const all = shares.reduce((sum, share) => sum + share, 0);
    shares.forEach((share, each) => {
      const error = (share / all - (each === kind ? 1 : 0)) / rows.length;
      for (const [at, much] of has) slope[at + each] = (slope[at + each] ?? 0) + error * much;
    });
  }
  slope.forEach((one, at) => {
    speed[at] = 0.9 * (speed[at] ?? 0) + 0.1 * one;
    force[at] = 0.999 * (force[at] ?? 0) + 0.001 * one * one;
    leanings[at] =
      (leanings[at] ?? 0) - (step * ((speed[at] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((force[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
  });
}

const kept = names.toSorted().flatMap((trait) => {
  const at = (places.get(trait) ?? 0) * messageKinds.length;
  const row = [...leanings.subarray(at, at + messageKinds.length)];
  const worth = isShape(trait) || Math.max(...row) - Math.min(...row) >= worthKeeping;
  return worth ? [`    ${JSON.stringify(trait)}: [${row.map((leaning) => Math.round(leaning * 10)).join(', ')}]`] : [];
});
writeFileSync(to, `{\n  "leanings": {\n${kept.join(',\n')}\n  }\n}\n`);
process.stdout.write(`${kept.length} leanings from ${messages.length} messages\n`);
