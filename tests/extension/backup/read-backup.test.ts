import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, unlock } from '../../../utils/extension/backup/lock.ts';
import { type Backup, readBackup } from '../../../utils/extension/backup/read-backup.ts';

const saved = (name: string) => new URL(`../../fixtures/backups/${name}`, import.meta.url);
const textOf = (name: string) => readFileSync(saved(name), 'utf8');

function read(text: string): Backup {
  const found = readBackup(text);
  if (typeof found === 'string') throw new Error(found);
  expect(found.unread).toEqual([]);
  return found.backup;
}
const changed = (name: string, change: (whole: Record<string, unknown>) => object) => JSON.stringify(change(JSON.parse(textOf(name))));

describe('a backup of every version so far', () => {
  test('1: people, dates and a tone', () => {
    const { people, ledgers, settings, openers } = read(textOf('v1.json'));
    expect(people).toMatchObject([
      { name: 'Ana Lima', ring: 1, nicknames: [], dates: [], preferred: null },
      { name: 'Théo Marchand', state: { kind: 'resting' } },
    ]);
    expect(people.map(({ id }) => ledgers.get(id)?.length)).toEqual([2, 1]);
    expect(settings).toMatchObject({ tone: 'warm', hesitation: true, draftHints: false });
    expect(openers).toBeNull();
  });

  test('2: dates know where they were seen; what was broken is brought along', () => {
    const { people, ledgers, settings, unreadable } = read(textOf('v2.json'));
    expect(ledgers.get(people[0]?.id ?? '')).toContainEqual(expect.objectContaining({ source: 'seen', site: 'https://mail.google.com' }));
    expect(settings).toMatchObject({ paused: 'until-i-say' });
    expect(unreadable).toEqual({ 'person:broken': { v: 2, name: 7 } });
  });

  test('3: hints, and lines of one’s own', () => {
    const { settings, openers } = read(textOf('v3.json'));
    expect(settings).toMatchObject({ draftHints: true, hintsAway: ['flat-fine'], hesitation: false });
    expect(openers).toMatchObject({ hidden: ['warm-1'], own: [{ text: 'Ahoy {name}' }] });
  });

  test('4: nicknames, days, a channel and a language; locked, the very same', async () => {
    const plain = read(textOf('v4.json'));
    expect(plain.people[0]).toMatchObject({ nicknames: ['Anita'], dates: [{ month: 2, day: 29, year: 1988 }], preferred: 'email', language: 'pt' });
    const bytes = new Uint8Array(readFileSync(saved('v4.locked')));
    expect(await faultOf(bytes)).toBeNull();
    expect(await unlock(bytes, 'lamp river')).toBe('wrong-passphrase');
    const opened = await unlock(bytes, 'lamp river morning');
    expect(typeof opened === 'string' ? opened : read(opened.text)).toEqual(plain);
  });

  test('5: moments, what was felt, and how days are to be; locked, the very same', async () => {
    const plain = read(textOf('v5.json'));
    expect(plain).toMatchObject({
      moments: [{ day: '2026-11-20', text: 'The neighbour kept a fig for me.' }, { day: '2026-10-03' }],
      felt: { '3f6c0b62-ana': [{ before: 2 }] },
      settings: { perDay: 2, quietHours: { from: 1320, to: 420 }, route: { weekday: 5 }, aim: 'somebody who writes' },
    });
    const opened = await unlock(new Uint8Array(readFileSync(saved('v5.locked'))), 'lamp river morning');
    expect(typeof opened === 'string' ? opened : read(opened.text)).toEqual(plain);
  });
});

describe('what is remembered of the days', () => {
  test('is there in a backup of today, and not in one from before', () => {
    expect(read(textOf('v5-days.json')).remembered).toMatchObject({
      invited: [{ answer: 'not-now' }, { person: '' }, { dated: true }],
      route: { week: 20_776, written: true },
      eased: [{ before: 'heavy' }, { after: 'light' }],
      practices: { lesson: { answer: 'rest' } },
      offered: { '3f6c0b62-ana': ['warm-1', 'calm-2', 'warm-3'] },
      links: { 'slack:C0AB12': '77aa0e19-theo' },
    });
    expect(read(textOf('v5.json')).remembered).toMatchObject({ invited: [{ slot: 'easy' }], eased: [], route: null });
    expect(read(textOf('v4.json')).remembered).toBeNull();
  });

  test.each([
    ['invited', [{ day: 'x' }, { day: 1, person: '', dated: false, slot: null, answer: null }], { invited: [{ day: 1 }] }],
    ['eased', 'heavy', { eased: [] }],
    ['route', { week: 1 }, { route: null }],
    ['practices', { moment: 7 }, { practices: {} }],
    ['offered', { ana: [7] }, { offered: {} }],
    ['links', { a: null }, { links: {} }],
  ])('is named where %s is broken, and the rest is there', (part, broken, left) => {
    const found = readBackup(changed('v5-days.json', (whole) => ({ ...whole, [part]: broken })));
    expect(found).toMatchObject({ unread: [{ what: 'remembered' }], backup: { remembered: left } });
    expect(typeof found === 'string' ? 0 : found.backup.people.length).toBe(3);
  });
});

test('moments that cannot be read are named, and the others are there', () => {
  const text = changed('v5.json', (whole) => ({ ...whole, moments: [...(whole.moments as object[]), { id: 'm3', day: 'once', text: 'x' }] }));
  expect(readBackup(text)).toMatchObject({ unread: [{ what: 'moments' }], backup: { moments: [{ id: 'm1' }, { id: 'm2' }] } });
});

describe('what cannot be brought back', () => {
  test.each([
    ['nothing', '', 'foreign'],
    ['a text', 'Dear Ana', 'foreign'],
    ['somebody else’s data', '{"people":[],"contacts":{}}', 'foreign'],
    ['a backup cut short', textOf('v4.json').slice(0, 900), 'damaged'],
    ['a backup without its people', '{"smallHello":4}', 'damaged'],
    ['a later Small Hello’s', '{"smallHello":400,"circle":[]}', 'newer'],
    ['version nought', '{"smallHello":0,"people":[]}', 'damaged'],
  ])('%s', (_, text, why) => expect(readBackup(text)).toBe(why));

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(2_000).map((length) => textOf('v3.json').slice(0, length)),
        ),
        (text) => {
          expect(['foreign', 'damaged', 'newer']).toContain(readBackup(text));
        },
      ),
    );
  });
});

describe('one broken part', () => {
  test('is named by its place, and the rest is there', () => {
    const text = changed('v4.json', (whole) => {
      const people = structuredClone(whole.people) as Record<string, unknown>[];
      const contacts = structuredClone(whole.contacts) as Record<string, unknown[]>;
      contacts[String(people[0]?.id)]?.splice(1, 0, { id: 'x', at: 'yesterday' });
      return { ...whole, people: [...people, { ...people[0] }, { ...people[1], id: 'x', ring: 9 }, null], contacts, openers: [] };
    });
    const found = readBackup(text);
    expect(found).toMatchObject({
      unread: [
        { what: 'date', person: 1, date: 2 },
        { what: 'person', person: 4 },
        { what: 'person', person: 5 },
        { what: 'person', person: 6 },
        { what: 'openers' },
      ],
    });
    expect(typeof found === 'string' ? [] : found.backup.people).toHaveLength(3);
  });

  test.each([
    ['a day no calendar has', { dates: [{ id: 'd', kind: 'own', text: 'x', month: 2, day: 31, year: null }] }],
    ['no name', { name: ' ' }],
  ])('%s is no person', (_, wrong) => {
    const text = changed('v4.json', (whole) => ({
      ...whole,
      people: (whole.people as object[]).map((one, at) => (at ? one : { ...one, ...wrong })),
    }));
    expect(readBackup(text)).toMatchObject({ unread: [{ what: 'person', person: 1 }] });
  });

  test('dates of somebody who could not be read when it was saved are kept for them', () => {
    const date = { id: 'c', at: 1, by: 'me', channel: 'email', source: 'logged' };
    const text = changed('v2.json', (whole) => ({ ...whole, contacts: { ...(whole.contacts as object), broken: [date] } }));
    expect(read(text).ledgers.get('broken')).toEqual([date]);
  });
});
