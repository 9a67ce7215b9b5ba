import { expect, test } from 'vitest';
import { allReaders } from '../../utils/importing/all-readers.ts';
import { googleCsv } from '../../utils/importing/google-csv.ts';
import { fileOf, fixture, inOneLine, problemOf, readFile } from './read-file.ts';

test('the layout of today: several values in a field, a birthday without a year, an organisation left out', async () => {
  const { who, left, unread } = await readFile(googleCsv, fileOf(fixture('google/current.csv')));
  expect(who.map(inOneLine)).toEqual([
    'Ana Maria Example (Ani) email:ana@example.org email:ana.old@example.org email:ana.work@example.com phone:+436601234567 phone:+43158800 linkedin:ana-example 1985-4-12',
    'Ben phone:+436607654321 --2-29',
    '– email:cle@example.org',
  ]);
  expect([left, unread]).toEqual([1, []]);
});

test('the layout until 2024, with messengers', async () => {
  const { who, unread } = await readFile(googleCsv, fileOf(fixture('google/old.csv')));
  expect(who.map(inOneLine)).toEqual([
    'Ana Maria Example (Ani) email:ana@example.org phone:+436601234567 xmpp:ana@chat.example --4-12',
    'Jürgen Beispiel email:juergen@example.org email:j.beispiel@example.org 1990-2-28',
  ]);
  expect(unread).toEqual([]);
});

test('is told from other tables, and refuses them', async () => {
  for (const layout of ['current', 'old']) {
    expect(allReaders.find((reader) => reader.recognises({ name: 'contacts.csv', bytes: fixture(`google/${layout}.csv`) }))?.format).toBe(
      'google-csv',
    );
  }
  expect(googleCsv.recognises({ name: 'contacts.csv', bytes: fixture('csv/outlook.csv') })).toBe(false);
  expect(await problemOf(googleCsv, fixture('csv/outlook.csv'))).toBe('wrong-type');
});

test('a row that is cut off', async () => {
  const whole = fixture('google/current.csv');
  const { who, unread } = await readFile(googleCsv, fileOf(whole.slice(0, whole.length - 12)));
  expect([who.length, unread]).toEqual([2, [[6, 'not-this-format']]]);
});
