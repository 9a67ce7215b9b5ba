import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dayOf } from '../../utils/domain/local-day.ts';
import { localDays } from '../../utils/domain/local-days.ts';
import type { Exchange } from '../../utils/importing/reader.ts';
import type { Found } from '../../utils/importing/resolve.ts';
import { aDesk, aFile } from './a-desk.ts';
import { dialects, writeMbox } from './write-mbox.ts';
import { somebody, versions, writeCard } from './write-people.ts';

const zone = 'Europe/Vienna';
const mine = ['email:me@example.net', 'email:me.too@example.net'];
const others = ['ana', 'ben', 'cem', 'dora'].map((name) => `email:${name}@example.org`);
const hour = 3_600_000;
const begin = Date.UTC(2024, 2, 29);

const exchange: fc.Arbitrary<Exchange> = fc.record({
  at: fc.integer({ min: 0, max: 60 }).map((hours) => begin + hours * hour + 1_000),
  from: fc.constantFrom(...mine, ...others),
  to: fc.uniqueArray(fc.constantFrom(...mine, ...others), { minLength: 1, maxLength: 3 }),
  channel: fc.constant('email' as const),
});
const mailbox = fc.tuple(fc.array(exchange, { minLength: 1, maxLength: 25 }), fc.constantFrom(...dialects));

/** What has to come out, counted by hand: for each of the others, by day and direction, the newest moment. */
function counted(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly string[]> {
  const dayAt = localDays(zone);
  const newest = new Map<string, Map<string, number>>();
  const note = (key: string, by: string, at: number) => {
    const days = newest.get(key) ?? new Map();
    const day = `${dayOf(dayAt(at))} ${by}`;
    days.set(day, Math.max(at, days.get(day) ?? 0));
    newest.set(key, days);
  };
  for (const { at, from, to } of exchanges) {
    if (mine.includes(from)) for (const key of to) if (others.includes(key)) note(key, 'me', at);
    if (others.includes(from) && to.some((key) => mine.includes(key))) note(from, 'them', at);
  }
  return new Map([...newest].map(([key, days]) => [key, [...days].map(([day, at]) => `${day} ${at}`).toSorted()]));
}

function told(people: readonly Found[]): ReadonlyMap<string, readonly string[]> {
  const dayAt = localDays(zone);
  const inTouch = people.filter(({ newest }) => newest !== null);
  return new Map(inTouch.map(({ key, contacts }) => [key, contacts.map(({ at, by }) => `${dayOf(dayAt(at))} ${by} ${at}`).toSorted()]));
}

test('mailboxes of every dialect, in any number of files, packed or not, give the days there were', async () => {
  const property = fc.asyncProperty(fc.array(mailbox, { minLength: 1, maxLength: 3 }), fc.boolean(), async (mailboxes, packed) => {
    const written = mailboxes.map(([exchanges, dialect], at) => {
      const messages = exchanges.map((one) => ({ exchange: one, headers: [], body: ['From here on', 'a word'] }));
      return [`${at}.mbox`, writeMbox(messages, dialect)] as const;
    });
    const files = packed
      ? [aFile('all.zip', zipSync(Object.fromEntries(written.map(([name, text]) => [name, new TextEncoder().encode(text)]))))]
      : written.map(([name, text]) => aFile(name, text));
    const desk = aDesk();
    await desk.look(...files);
    expect(await desk.read({ zone })).toMatchObject({ problems: [], unread: [] });
    const people = await desk.resolve(...mine);
    const all = mailboxes.flatMap(([exchanges]) => exchanges);
    expect(told(people)).toEqual(counted(all));
    for (const { newest, contacts, days } of people) {
      expect(newest).toBe(contacts.length === 0 ? null : Math.max(...contacts.map(({ at }) => at)));
      expect(days.me + days.them).toBe(contacts.length);
    }
  });
  await fc.assert(property, { numRuns: 120 });
});

test('cards of every version give whoever wrote their name, nickname, handles and birthday', async () => {
  const people = fc.uniqueArray(somebody, { selector: ({ email }) => email, minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(people, fc.constantFrom(...versions), async (all, version) => {
    const cards = aFile('a.vcf', all.map((one) => writeCard(version, one, 60)).join(''));
    const letters = all.map(({ email }, at) => ({
      exchange: { at: begin + at * hour, from: `email:${email}`, to: [...mine], channel: 'email' as const },
      headers: [],
      body: [],
    }));
    const desk = aDesk();
    await desk.look(aFile('a.mbox', writeMbox(letters, 'mboxrd')), cards);
    await desk.read({ zone });
    const found = await desk.resolve(...mine);
    for (const [at, { name, nickname, email, phone, birthday }] of all.entries()) {
      const [year, month, day] = birthday.split('-').map(Number);
      const one = found.find(({ handles }) => handles.some(({ id }) => id === email));
      expect(one).toMatchObject({ name, nicknames: nickname ? [nickname] : [], birthday: { year, month, day }, newest: begin + at * hour });
      expect(one?.handles).toEqual(expect.arrayContaining([{ channel: 'phone', id: phone }]));
    }
    expect(found.filter(({ newest }) => newest !== null)).toHaveLength(all.length);
  });
  await fc.assert(property, { numRuns: 100 });
});
