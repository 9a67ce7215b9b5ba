import { hash } from '../hash.ts';
import type { Fact, Form } from './english/fact.ts';
import { kindOf } from './fill-line.ts';
import type { Facts } from './material.ts';
import { type Intent, wishedOn } from './opener.ts';
import type { OpenerCorpus, PreparedLead, PreparedLine } from './opener-corpus.ts';
import type { OpenerLead } from './opener-files.ts';
import type { Situation } from './situation.ts';
import { soundsLike, standsHere, toneFits } from './stands-here.ts';

/** The leads that stand in one situation, by what they lead in with. */
export type Leads = ReadonlyMap<OpenerLead['for'], readonly PreparedLead[]>;

/** Sorts out once for a context which leads can be used at all. */
export const leadsHere = (corpus: OpenerCorpus, at: Situation, facts: Facts): Leads => {
  const here = new Map<OpenerLead['for'], PreparedLead[]>();
  for (const lead of corpus.leads) {
    if (!standsHere(lead, at) || !toneFits(lead, at)) continue;
    if (lead.slots.some((slot) => kindOf(slot) === 'how' && facts.how?.forms[slot] === undefined)) continue;
    const others = here.get(lead.for);
    if (others === undefined) here.set(lead.for, [lead]);
    else others.push(lead);
  }
  return here;
};

/** practices.md 5.3; who meets at work, next door or at home needs none. */
const needsReminder = (at: Situation): boolean =>
  !['colleague', 'neighbour', 'family', 'partner'].includes(at.relation) &&
  ((at.band === 'never' && at.closeness <= 1) ||
    (at.band === 'years' && at.closeness < 3) ||
    (at.band === 'year_plus' && at.closeness < 2) ||
    (at.band === 'months' && at.relation === 'acquaintance'));

/** Slots that already say how the two know each other. */
const recalling: ReadonlySet<Form> = new Set(['memory', 'recall', 'help', 'helped', 'wrong', 'work', 'met', 'days', 'from']);
const named = /\{name\}/i;
/** Occasions on which a message that does not say so would be strange. */
const leadless: ReadonlySet<Intent> = new Set(['condolence', 'apology', 'reply_listening']);

/** The leads that a line may take: an empty set where it needs none, several sets where it has a choice. Which ones depends on the seed. */
export const leadsFor = (
  leads: Leads,
  line: PreparedLine,
  intent: Intent,
  at: Situation,
  facts: readonly Fact[],
  seed: string,
): (readonly PreparedLead[])[] => {
  // An answer begins with what was said.
  if (line.answers !== undefined) return [[]];
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const textOf = (said: { readonly chat?: string | undefined; readonly email?: string | undefined }): string =>
    (at.channel === 'email' ? said.email : undefined) ?? said.chat ?? '';
  const text = textOf(line);
  const of = (kind: OpenerLead['for']): readonly PreparedLead[] =>
    (leads.get(kind) ?? []).filter((lead) => soundsLike(lead, line, at.tone) && !(named.test(text) && named.test(textOf(lead))));
  const some = (kind: OpenerLead['for'], most: number): readonly PreparedLead[] => {
    const all = of(kind);
    const from = all.length === 0 ? 0 : hash(seed + line.id + kind) % all.length;
    return [...all.slice(from), ...all.slice(0, from)].slice(0, most);
  };
  /** In a chat the shortest lead is always among them, so that a short line stays short. */
  const withShortest = (kind: OpenerLead['for']): readonly PreparedLead[] => {
    const two = some(kind, 2);
    const [shortest] = [...of(kind)].sort((a, b) => a.chat.length - b.chat.length);
    return at.channel === 'email' || shortest === undefined || two.includes(shortest) ? two : [...two, shortest];
  };
  const news = at.occasion === 'their_news' && (intent === 'congratulate' || slots.includes('joy') || slots.includes('joynoun'));
  // A line for many occasions names none of them.
  const own = (line.occasions !== undefined && !(wishedOn.has(at.occasion) && line.occasions.length > 2)) || news;
  const reminded =
    facts.some(({ source }) => source === 'how') ||
    slots.some((slot) => recalling.has(slot) && (at.closeness > 0 || kindOf(slot) === 'how' || slot === 'work'));
  const reminders = needsReminder(at) && !reminded && !at.grave && !leadless.has(intent) ? some('reminder', 2) : [];
  if (at.occasion !== 'none' && !own && !leadless.has(intent)) {
    const first = reminders.slice(0, 1);
    const led = withShortest(at.occasion).map((lead) => [...first, lead]);
    const brief = at.channel === 'chat' && first.length > 0 ? withShortest(at.occasion).map((lead) => [lead]) : [];
    return at.channel === 'chat' && !wishedOn.has(at.occasion) ? [...led, ...brief, []] : [...led, ...brief];
  }
  if (reminders.length > 0) return [...reminders.map((lead) => [lead]), ...(at.channel === 'chat' ? [[]] : [])];
  if (own || leadless.has(intent)) return [[]];
  if (at.slow) return [[], ...some('slow', 1).map((lead) => [lead])];
  const long = (at.band === 'year_plus' || at.band === 'years') && line.bands === undefined;
  return [[], ...(long ? some('gap', 1) : []).map((lead) => [lead])];
};
