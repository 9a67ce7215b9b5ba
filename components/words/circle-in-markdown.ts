import { i18n } from '#i18n';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import { channelInWords } from './channel-in-words.ts';
import { dayInWords } from './day-in-words.ts';
import { inMarkdown } from './in-markdown.ts';
import { languageInWords } from './language-in-words.ts';
import { ringInWords, ringsInOrder } from './ring-in-words.ts';
import { calendarDayInWords, yearDayInWords } from './year-day-in-words.ts';

/**
 * The circle as a text to read, in Markdown: everybody by ring, what is kept of each, and when they were in touch by years, the newest first. `people` in
 * the order they are to stand; `now` in milliseconds since 1970.
 */
export function circleInMarkdown(people: readonly Person[], ledgers: ReadonlyMap<PersonId, readonly Contact[]>, now: number): string {
  const rings = ringsInOrder
    .map((ring) => ({ ring, inside: people.filter((person) => person.ring === ring) }))
    .filter(({ inside }) => inside.length > 0);
  const parts = [
    `# ${i18n.t('options.circle')}`,
    i18n.t('backup.readable.made', { day: dayInWords(now) }),
    ...(rings.length === 0 ? [i18n.t('backup.readable.noOne')] : []),
    ...rings.flatMap(({ ring, inside }) => [
      `## ${ringInWords(ring)}`,
      ...inside.flatMap((person) => personInMarkdown(person, ledgers.get(person.id) ?? [])),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function personInMarkdown(person: Person, contacts: readonly Contact[]): string[] {
  const facts = [
    fact(i18n.t('backup.readable.alsoCalled'), person.nicknames),
    fact(i18n.t('backup.readable.knownFrom'), person.knownFrom === '' ? [] : [person.knownFrom]),
    fact(
      i18n.t('backup.readable.addresses'),
      person.handles.map(({ channel, id }) => `${id} (${channelInWords(channel)})`),
    ),
    ...person.dates.map((date) => fact(date.kind === 'birthday' ? i18n.t('backup.readable.birthday') : date.text, [yearDayInWords(date)])),
    fact(
      i18n.t('options.threads'),
      person.threads.map(({ text, day }) => (day === undefined ? text : `${text} (${calendarDayInWords(day)})`)),
    ),
    fact(i18n.t('options.notes'), person.notes),
    fact(i18n.t('backup.readable.inTouch'), yearsOf(contacts), true),
  ];
  const lines = facts.filter((one) => one !== null).join('\n');
  return [`### ${inMarkdown(person.name)}`, aboutThem(person), ...(lines === '' ? [] : [lines])];
}

/** Who they are, how often is good, how to speak to them, and whether they are suggested, in one line. */
function aboutThem({ relation, rhythm, preferred, language, register, state }: Person): string {
  const said = [
    i18n.t(`words.relation.${relation}`),
    ...(rhythm === 'by-ring' ? [] : [i18n.t(`words.rhythm.${rhythm}`)]),
    ...(preferred === null ? [] : [channelInWords(preferred)]),
    ...(language === null ? [] : [languageInWords(language)]),
    ...(register === null ? [] : [i18n.t(`person.register.${register}`)]),
    ...stateInWords(state),
  ];
  return inMarkdown(said.join(', '));
}

function stateInWords(state: Person['state']): string[] {
  switch (state.kind) {
    case 'open':
      return [];
    case 'resting':
      return [state.until === null ? i18n.t('options.resting') : i18n.t('options.restingUntil', { day: dayInWords(state.until) })];
    case 'protected':
      return [i18n.t('options.protected')];
    case 'in-memory':
      return [i18n.t('options.inMemory')];
  }
}

/** One thing known of somebody: in the same line where it is one, below it where there are several, or `always` below; null where there is nothing. */
function fact(label: string, texts: readonly string[], always = false): string | null {
  const [first] = texts;
  if (first === undefined) return null;
  const head = `- **${inMarkdown(label)}:**`;
  return texts.length === 1 && !always ? `${head} ${inMarkdown(first)}` : [head, ...texts.map((text) => `  - ${inMarkdown(text)}`)].join('\n');
}

/** "2026: March 1 (you wrote, by mail); February 2 (…)", one line a year. */
function yearsOf(contacts: readonly Contact[]): string[] {
  const day = new Intl.DateTimeFormat(i18n.t('words.locale'), { month: 'long', day: 'numeric' });
  const years = new Map<number, string[]>();
  for (const { at, by, channel } of contacts.toSorted((one, other) => other.at - one.at)) {
    const year = new Date(at).getFullYear();
    const days = years.get(year) ?? [];
    days.push(`${day.format(at)} (${i18n.t(`words.by.${by}`, { channel: channelInWords(channel) })})`);
    years.set(year, days);
  }
  return [...years].map(([year, days]) => `${year}: ${days.join('; ')}`);
}
