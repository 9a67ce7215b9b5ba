import type { Fact } from './english/fact.ts';
import { calledIn } from './english/noun-phrase.ts';
import { kindOf } from './fill-line.ts';
import type { Facts } from './material.ts';
import { type Intent, wishedOn } from './opener.ts';
import type { OpenerCorpus, PreparedLine } from './opener-corpus.ts';
import type { Situation } from './situation.ts';

/** What each fact touches: the topics of the corpus, and the stems of its own words. */
export type Touched = ReadonlyMap<Fact, { readonly topics: ReadonlySet<string>; readonly stems: ReadonlySet<string> }>;

const idle = /^(?:your|with|that|this|today|from|when|time|have|were|about|been|they|some|very|them|then|what)$/;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !idle.test(word))
      .map((word) => word.replace(/(?:ing|ed|s)$/, '').slice(0, 5)),
  );

/** The words of a fact without the name it gives: a dog called Biscuit is not about cooking. */
const withoutName = (text: string): string => {
  const name = calledIn(text);
  return name === null ? text : text.replace(name, '');
};

/** What a fact is about: an interview at the harbour is about no water. */
const subjectOf = (fact: Fact): string =>
  withoutName(fact.forms.event === undefined ? fact.said : (fact.said.split(/ (?:at|in|with|from|near|by) /)[0] ?? fact.said));

export const touchedBy = (corpus: OpenerCorpus, { person, day }: Facts): Touched =>
  new Map(
    [...person, ...(day === null ? [] : [day])].map((fact) => [
      fact,
      {
        topics: new Set(corpus.topics.filter(({ words }) => words.test(subjectOf(fact))).map(({ topic }) => topic)),
        stems: stemsOf(fact.said),
      },
    ]),
  );

/** Whether two facts belong in one breath: a word or a topic in common. */
const related = (touched: Touched, one: Fact, other: Fact): boolean => {
  const [first, second] = [touched.get(one), touched.get(other)];
  if (first === undefined || second === undefined) return false;
  return [...first.stems].some((stem) => second.stems.has(stem)) || [...first.topics].some((topic) => second.topics.has(topic));
};

/** The facts that can fill a line, one set for each way to fill it. Two facts share a line only where they are related, or where gratitude or memory joins them. */
export const factSets = (
  touched: Touched,
  line: PreparedLine,
  at: Situation,
  intent: Intent,
  { person, day, how, theirs }: Facts,
): (readonly Fact[])[] => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const others: Fact[] = [];
  for (const [kind, fact] of [
    ['day', day],
    ['how', how],
    ['theirs', theirs],
  ] as const) {
    const asked = slots.filter((slot) => kindOf(slot) === kind);
    if (asked.length === 0) continue;
    if (fact === null || asked.some((slot) => fact.forms[slot] === undefined)) return [];
    others.push(fact);
  }
  const wanted = slots.filter((slot) => kindOf(slot) === 'person');
  if (wanted.length === 0) return line.topics === undefined ? [others] : [];
  const light = intent === 'humour' || at.tone === 'playful' || wishedOn.has(at.occasion);
  const favour = wanted.includes('favour') || wanted.includes('could');
  const matter = (intent === 'ask_help' || intent === 'ask_advice' || intent === 'deepen_routine') && !favour;
  const joined = day !== null && (others.includes(day) || matter) && intent !== 'gratitude' && intent !== 'shared_memory';
  return person
    .filter((fact) => wanted.every((slot) => fact.forms[slot] !== undefined))
    .filter((fact) => !light || fact.mood === 'plain' || fact.mood === 'glad' || wanted.includes('wrong'))
    .filter((fact) => line.topics?.some((topic) => touched.get(fact)?.topics.has(topic)) ?? true)
    .filter((fact) => !joined || related(touched, fact, day))
    .map((fact) => [fact, ...others]);
};
