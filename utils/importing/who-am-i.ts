import { folded } from '../domain/find-people.ts';
import { type Gathered, kindOf } from './gather.ts';
import { type Key, MYSELF } from './reader.ts';

/** Somebody who may be the user, with how many exchanges they take part in; `address` is null where the files have nothing but a name. */
export type Candidate = {
  readonly key: Key;
  readonly name: string;
  readonly address: string | null;
  readonly exchanges: number;
  readonly votes: number;
};

/** So much of the votes of the surest speaks for a key, too. */
const enough = 0.05;
/** Of each kind of file, so many are shown, and those that are taken to be the user. */
const shown = 8;

/**
 * Who may be the user, the likeliest first, and which keys are taken to be theirs; the user's own place in files that tell it by themselves is always one of
 * these, and never shown. Of each kind (addresses of mail, names in a chat) those are likely that the files speak for; where they speak for nobody, who has
 * the name of one of these; else the one who takes part in more than half of all exchanges, and with at least twice as many people as any other who does.
 */
export function whoAmI(gathered: Gathered): { readonly candidates: readonly Candidate[]; readonly likely: readonly Key[] } {
  const keys = [...new Set([...gathered.shares.keys(), ...gathered.votes.keys()])].filter((key) => key !== MYSELF);
  const kinds = [...Map.groupBy(keys.map((key) => candidate(key, gathered)).sort(byLikelihood), ({ key }) => kindOf(key))];
  const voted = new Map(kinds.map(([kind, all]) => [kind, all.filter(({ votes }) => votes > 0 && votes >= (all[0]?.votes ?? 0) * enough)]));
  const names = new Set([...voted.values()].flat().map(({ name }) => folded(name)));
  const likelyOf = (kind: string, all: readonly Candidate[]): readonly Candidate[] => {
    const sure = voted.get(kind) ?? [];
    if (sure.length > 0) return sure;
    const namesakes = all.filter(({ name }) => names.has(folded(name)));
    return namesakes.length > 0 ? namesakes : mostOften(all, gathered, kind);
  };
  const answers = kinds.map(([kind, all]) => ({ all, likely: new Set(likelyOf(kind, all)), exchanges: gathered.ofKind.get(kind) ?? 0 }));
  answers.sort((one, other) => other.exchanges - one.exchanges);
  return {
    candidates: answers.flatMap(({ all, likely }) => {
      const others = all.filter((one) => !likely.has(one));
      return [...likely, ...others.slice(0, Math.max(2, shown - likely.size))];
    }),
    likely: [MYSELF, ...answers.flatMap(({ likely }) => [...likely].map(({ key }) => key))],
  };
}

function candidate(key: Key, { people, shares, votes }: Gathered): Candidate {
  const who = people.get(key);
  const address = who?.handles?.[0]?.id ?? null;
  return { key, name: who?.name ?? address ?? key, address, exchanges: shares.get(key) ?? 0, votes: votes.get(key) ?? 0 };
}

const byLikelihood = (one: Candidate, other: Candidate): number =>
  other.votes - one.votes || other.exchanges - one.exchanges || (one.key < other.key ? -1 : 1);

function mostOften(all: readonly Candidate[], gathered: Gathered, kind: string): readonly Candidate[] {
  const half = (gathered.ofKind.get(kind) ?? 0) / 2;
  const often = all.filter(({ exchanges }) => exchanges > half);
  if (often.length < 2) return often;
  const partners = partnersOf(new Set(often.map(({ key }) => key)), gathered);
  const [first, second] = often.toSorted((one, other) => partners(other.key) - partners(one.key));
  return first && second && partners(first.key) >= 2 * partners(second.key) ? [first] : [];
}

/** With how many others each of these is in touch. */
function partnersOf(keys: ReadonlySet<Key>, { eachDay }: Gathered): (key: Key) => number {
  const partners = new Map<Key, Set<Key>>([...keys].map((key) => [key, new Set()]));
  eachDay((from, to) => {
    partners.get(from)?.add(to);
    partners.get(to)?.add(from);
  });
  return (key) => partners.get(key)?.size ?? 0;
}
