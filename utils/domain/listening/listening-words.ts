import { type MessageKind, messageKinds } from './heard.ts';
import { type Phrases, toPhrases, wordsIn } from './phrases.ts';

/** How much a phrase says about the kind of a message. */
const strengths = { certain: 6, strong: 4, some: 2, slight: 1 } as const;
type Strength = keyof typeof strengths;

type WrittenLists = {
  readonly classes: Readonly<Record<string, string>>;
  /** How a word is written in haste, and in full. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that are in nearly every message of the language, and those of its neighbours. */
  readonly english: string;
  readonly foreign: string;
  /** "not", and the words it can take the weight from. */
  readonly deniers: string;
  readonly deniable: string;
  /** What sounds heavy and is a manner of speaking. */
  readonly harmless: readonly string[];
  /** Words that lean the same way, each group under its name. */
  readonly groups: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, Readonly<Partial<Record<Strength, readonly string[]>>>>>;
};

/** What the messages of one language are told by, as the files have it. */
export type ListeningWords = {
  readonly written: WrittenLists;
  /** Learned by scripts/leanings.ts: how much a trait (see traits.ts) leans to each of the kinds, in their order and in tenths. */
  readonly learned: { readonly leanings: Readonly<Record<string, readonly number[]>> };
};

export type Sense = { readonly kind: MessageKind | 'harmless'; readonly weight: number };

/** The lists, ready to listen with. */
export type Lists = {
  readonly phrases: Phrases<Sense>;
  readonly spell: (word: string) => string;
  readonly isKnown: (word: string) => boolean;
  readonly english: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly deniers: ReadonlySet<string>;
  readonly deniable: ReadonlySet<string>;
  readonly groupsOf: (word: string) => readonly string[];
  readonly leanings: ReadonlyMap<string, readonly number[]>;
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Letters a word has at least for a slip in it to be known: two that changed places, or one that is left out. */
const slipLength = { swapped: 6, leftOut: 9 } as const;

const slipsOf = (word: string): string[] => {
  const at = [...word].map((_, index) => index).slice(1);
  const swapped =
    word.length < slipLength.swapped ? [] : at.map((one) => word.slice(0, one - 1) + word.charAt(one) + word.charAt(one - 1) + word.slice(one + 1));
  return [...swapped, ...(word.length < slipLength.leftOut ? [] : at.map((one) => word.slice(0, one) + word.slice(one + 1)))];
};

const makeReady = ({ written: lists, learned }: ListeningWords): Lists => {
  const classes = new Map(Object.entries(lists.classes).map(([name, words]) => [`<${name}>`, words.split(' ')]));
  const written = [
    ...lists.harmless.map((phrase) => ({ phrase, sense: { kind: 'harmless', weight: 0 } as Sense })),
    ...messageKinds.flatMap((kind) =>
      Object.entries(lists.kinds[kind] ?? {}).flatMap(([strength, phrases]) =>
        phrases.map((phrase) => ({ phrase, sense: { kind, weight: strengths[strength as Strength] } })),
      ),
    ),
  ];
  const english = setOf(lists.english);
  const known = new Set([
    ...english,
    ...Object.values(lists.classes).flatMap((words) => words.split(' ')),
    ...Object.values(lists.groups).flatMap((words) => words.split(' ')),
    ...written.flatMap(({ phrase }) => wordsIn(phrase)),
  ]);
  const slips = new Map([...known].filter((word) => /^[a-z]+$/.test(word)).flatMap((word) => slipsOf(word).map((slip) => [slip, word])));
  const groups = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lists.groups))
    for (const word of words.split(' ')) groups.set(word, [...(groups.get(word) ?? []), `<${name}>`]);
  const spellings = new Map(Object.entries(lists.spellings));
  return {
    phrases: toPhrases(written, classes),
    spell: (word) => spellings.get(word) ?? (known.has(word) ? word : (slips.get(word) ?? word)),
    isKnown: (word) => known.has(word) || spellings.has(word),
    english,
    foreign: setOf(lists.foreign),
    deniers: setOf(lists.deniers),
    deniable: setOf(lists.deniable),
    groupsOf: (word) => groups.get(word) ?? none,
    leanings: new Map(Object.entries(learned.leanings)),
  };
};

const none: readonly string[] = [];

const ready = new WeakMap<ListeningWords, Lists>();

/** The lists of a language, ready to listen with: made when they are first needed, and once. */
export const listsOf = (words: ListeningWords): Lists => {
  const lists = ready.get(words) ?? makeReady(words);
  ready.set(words, lists);
  return lists;
};
