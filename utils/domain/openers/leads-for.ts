import type { Form } from './english/fact.ts';
import { kindOf } from './fill-line.ts';
import type { Facts } from './material.ts';
import type { Intent } from './opener.ts';
import { type OpenerCorpus, type OpenerLead, type PreparedLine, slotsOf } from './opener-corpus.ts';
import { seededOrder } from './seeded-order.ts';
import type { Situation } from './situation.ts';
import { standsHere, toneFits } from './stands-here.ts';

/** practices.md 5.3. */
const needsReminder = (at: Situation): boolean =>
  (at.band === 'never' && at.closeness <= 1) ||
  (at.band === 'years' && at.closeness < 3 && at.relation !== 'family') ||
  (at.band === 'year_plus' && at.closeness < 2) ||
  (at.band === 'months' && at.relation === 'acquaintance');

/** Slots that already say how the two know each other. */
const recalling: ReadonlySet<Form> = new Set(['memory', 'recall', 'help', 'helped', 'wrong', 'work', 'met', 'days', 'from']);
const leadless: ReadonlySet<Intent> = new Set(['condolence', 'apology', 'reply_listening']);

/** The leads that a line may take: an empty set where it needs none, several sets where it has a choice. The order depends on the seed. */
export const leadsFor = (
  corpus: OpenerCorpus,
  line: PreparedLine,
  intent: Intent,
  at: Situation,
  facts: Facts,
  seed: string,
): (readonly OpenerLead[])[] => {
  const slots = at.channel === 'chat' ? line.slots.chat : line.slots.email;
  const of = (kind: OpenerLead['for']): OpenerLead[] =>
    corpus.leads
      .filter((lead) => lead.for === kind && standsHere(lead, at) && toneFits(lead, at))
      .filter((lead) => slotsOf(lead.chat).every((slot) => kindOf(slot) !== 'how' || facts.how?.forms[slot] !== undefined))
      .sort((a, b) => seededOrder(seed + line.id + a.id) - seededOrder(seed + line.id + b.id));
  const own =
    line.occasions !== undefined ||
    (at.occasion === 'their_news' && (intent === 'congratulate' || slots.includes('joy') || slots.includes('joynoun')));
  const reminded = slots.some((slot) => recalling.has(slot) && (at.closeness > 1 || kindOf(slot) === 'how' || slot === 'work'));
  const reminders = needsReminder(at) && !reminded ? of('reminder').slice(0, 2) : [];
  if (at.occasion !== 'none' && !own && !leadless.has(intent)) {
    const leads = of(at.occasion).slice(0, 2);
    return reminders.length === 0 ? leads.map((lead) => [lead]) : leads.flatMap((lead) => reminders.slice(0, 1).map((reminder) => [reminder, lead]));
  }
  if (reminders.length > 0) return reminders.map((lead) => [lead]);
  if (own || leadless.has(intent)) return [[]];
  if (at.slow)
    return [
      [],
      ...of('slow')
        .slice(0, 1)
        .map((lead) => [lead]),
    ];
  const long = (at.band === 'year_plus' || at.band === 'years') && line.bands === undefined;
  return [[], ...(long ? of('gap').slice(0, 1) : []).map((lead) => [lead])];
};
