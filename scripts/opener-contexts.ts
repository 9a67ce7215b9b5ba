import { intents, type OpenerContext, occasions, tones } from '../utils/domain/openers/opener.ts';
import { relations, rings } from '../utils/domain/person.ts';

export type Entry = { readonly id: string; readonly context: OpenerContext };
export type Read = { readonly ok: true; readonly entries: readonly Entry[] } | { readonly ok: false; readonly why: string };

type Fields = { readonly [field: string]: unknown };

/** Says which entry and which field cannot be used; never what the field holds. */
class Unreadable extends Error {}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the array of contexts that `npm run -s openers` is given. A refusal names the entry and the field, never anybody's words. */
export const readContexts = (text: string): Read => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, why: 'the file is not JSON' };
  }
  if (!Array.isArray(parsed)) return { ok: false, why: 'the file must hold an array of entries' };
  try {
    return { ok: true, entries: parsed.map(entryOf) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.message };
    throw error;
  }
};

const entryOf = (given: unknown, index: number): Entry => {
  const id = isFields(given) && (typeof given.id === 'string' || typeof given.id === 'number') ? String(given.id) : null;
  const where = id === null ? `entry ${index}` : `entry ${index} (id ${JSON.stringify(id)})`;
  const refuse = (field: string, want: string): never => {
    throw new Unreadable(`${where}: ${field} must be ${want}`);
  };
  if (!isFields(given)) return refuse('the entry', 'an object');
  if (id === null) return refuse('id', 'a text');
  const text = (from: Fields, field: string, name: string): string | undefined => {
    const value = from[field] ?? undefined;
    return value === undefined || typeof value === 'string' ? value : refuse(name, 'a text');
  };
  const texts = (from: Fields, field: string, name: string): readonly string[] => {
    const value = from[field] ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return refuse(name, 'an array of texts');
    return value;
  };
  const one = <T extends string | number>(value: unknown, allowed: readonly T[], name: string): T =>
    allowed.find((each) => each === value) ?? refuse(name, `one of ${allowed.join(', ')}`);
  const maybe = <T extends string | number>(value: unknown, allowed: readonly T[], name: string): T | undefined =>
    value === undefined || value === null ? undefined : one(value, allowed, name);

  const person = given.person;
  if (!isFields(person)) return refuse('person', 'an object');
  const how = text(person, 'howWeKnowEachOther', 'person.howWeKnowEachOther');
  const ring = maybe(person.ring, rings, 'person.ring');
  const occasion = maybe(given.occasion, occasions, 'occasion');
  const intent = maybe(given.intent, intents, 'intent');
  const tone = maybe(given.tone, tones, 'tone');
  const today = text(given, 'today', 'today');
  return {
    id,
    context: {
      person: {
        name: text(person, 'name', 'person.name') ?? refuse('person.name', 'a text'),
        relation: one(person.relation, relations, 'person.relation'),
        ...(ring === undefined ? {} : { ring }),
        ...(how === undefined ? {} : { howWeKnowEachOther: how }),
        notes: texts(person, 'notes', 'person.notes'),
        threads: texts(person, 'threads', 'person.threads'),
      },
      silence: silenceOf(given.silence, refuse),
      channel: one(given.channel, ['email', 'chat'] as const, 'channel'),
      language: text(given, 'language', 'language') ?? 'en',
      ...(occasion === undefined ? {} : { occasion }),
      ...(intent === undefined ? {} : { intent }),
      ...(tone === undefined ? {} : { tone }),
      ...(today === undefined ? {} : { today }),
    },
  };
};

const silenceOf = (given: unknown, refuse: (field: string, want: string) => never): OpenerContext['silence'] => {
  if (given === 'never') return { days: 'never', lastBy: 'both' };
  if (!isFields(given)) return refuse('silence', 'an object with days and lastBy, or "never"');
  if (given.never === true || given.days === 'never') return { days: 'never', lastBy: 'both' };
  const { days } = given;
  if (typeof days !== 'number' || !Number.isFinite(days) || days < 0) return refuse('silence.days', 'a number of days from 0, or "never"');
  const lastBy = given.lastBy ?? 'both';
  return lastBy === 'me' || lastBy === 'them' || lastBy === 'both' ? { days, lastBy } : refuse('silence.lastBy', 'one of me, them, both');
};
