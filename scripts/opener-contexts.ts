import { intents, type OpenerContext, occasions, tones } from '../utils/domain/openers/opener.ts';
import { relations, rings } from '../utils/domain/person.ts';

export type Entry = { readonly id: string | number; readonly context: OpenerContext };
export type Read = { readonly ok: true; readonly entries: readonly Entry[] } | { readonly ok: false; readonly why: string };

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the array of contexts that `npm run -s openers` is given. A refusal names the entry and the field, never anybody's words. */
export const readContexts = (text: string): Read => {
  const given = parsed(text);
  if (given === undefined) return { ok: false, why: 'the file is not JSON' };
  if (!Array.isArray(given)) return { ok: false, why: 'the file must hold an array of entries' };
  const faults: string[] = [];
  const entries = given.map((each: unknown, index) => entryOf(each, index, (fault) => void faults.push(fault)));
  const [first] = faults;
  return first === undefined ? { ok: true, entries } : { ok: false, why: first };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads one entry; what cannot be used is told to `note`, and stands in the result as if it were missing. */
const entryOf = (given: unknown, index: number, note: (fault: string) => void): Entry => {
  const entry = isFields(given) ? given : {};
  const id = typeof entry.id === 'string' || typeof entry.id === 'number' ? entry.id : null;
  const where = id === null ? `entry ${index}` : `entry ${index} (id ${JSON.stringify(id)})`;
  const refuse = (field: string, want: string): void => note(`${where}: ${field} must be ${want}`);
  const text = (value: unknown, name: string): string | undefined => {
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    refuse(name, 'a text');
    return undefined;
  };
  const texts = (value: unknown, name: string): readonly string[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    refuse(name, 'an array of texts');
    return [];
  };
  const maybe = <T extends string | number>(value: unknown, allowed: readonly T[], name: string): T | undefined => {
    const found = allowed.find((one) => one === value);
    if (found === undefined && value !== undefined && value !== null) refuse(name, `one of ${allowed.join(', ')}`);
    return found;
  };
  const one = <T extends string | number>(value: unknown, allowed: readonly [T, ...T[]], name: string): T =>
    maybe(value ?? '', allowed, name) ?? allowed[0];

  if (!isFields(given)) refuse('the entry', 'an object');
  else if (id === null) refuse('id', 'a text');
  else if (!isFields(entry.person)) refuse('person', 'an object');
  const person = isFields(entry.person) ? entry.person : {};
  const name = text(person.name, 'person.name');
  if (name === undefined && (person.name === undefined || person.name === null)) refuse('person.name', 'a text');
  const relation = one(person.relation, relations, 'person.relation');
  const ring = maybe(person.ring, rings, 'person.ring');
  const how = text(person.howWeKnowEachOther, 'person.howWeKnowEachOther');
  const notes = texts(person.notes, 'person.notes');
  const threads = texts(person.threads, 'person.threads');
  const silence = silenceOf(entry.silence, refuse);
  const channel = one(entry.channel, ['email', 'chat'], 'channel');
  const occasion = maybe(entry.occasion, occasions, 'occasion');
  const intent = maybe(entry.intent, intents, 'intent');
  const tone = maybe(entry.tone, tones, 'tone');
  const language = text(entry.language, 'language') ?? 'en';
  const today = text(entry.today, 'today');
  return {
    id: id ?? '',
    context: {
      person: { name: name ?? '', relation, ...(ring && { ring }), ...(how !== undefined && { howWeKnowEachOther: how }), notes, threads },
      silence,
      channel,
      language,
      ...(occasion && { occasion }),
      ...(intent && { intent }),
      ...(tone && { tone }),
      ...(today !== undefined && { today }),
    },
  };
};

const silenceOf = (given: unknown, refuse: (field: string, want: string) => void): OpenerContext['silence'] => {
  const never = { days: 'never', lastBy: 'both' } as const;
  if (given === 'never') return never;
  if (!isFields(given)) {
    refuse('silence', 'an object with days and lastBy, or "never"');
    return never;
  }
  const { days, lastBy = 'both', unanswered } = given;
  if (given.never === true || days === 'never') return never;
  if (typeof days !== 'number' || !Number.isFinite(days) || days < 0) {
    refuse('silence.days', 'a number of days from 0, or "never"');
    return never;
  }
  if (unanswered !== undefined && (typeof unanswered !== 'number' || !Number.isInteger(unanswered) || unanswered < 0))
    refuse('silence.unanswered', 'a whole number from 0');
  const times = typeof unanswered === 'number' ? { unanswered } : {};
  if (lastBy === 'me' || lastBy === 'them' || lastBy === 'both') return { days, lastBy, ...times };
  refuse('silence.lastBy', 'one of me, them, both');
  return never;
};
