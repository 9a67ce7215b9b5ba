import { expect, test } from 'vitest';
import { allReaders } from '../../utils/importing/all-readers.ts';
import { linkedin } from '../../utils/importing/linkedin.ts';
import { fileOf, fixture, inOneLine, problemOf, readFile } from './read-file.ts';

const formatOf = (name: string) => allReaders.find((reader) => reader.recognises({ name, bytes: fixture(`linkedin/${name}`) }))?.format;

test('messages between two; groups, drafts, spam, advertisements and who has left are left out', async () => {
  const { who, exchanges, mine, left, unread } = await readFile(linkedin, fileOf(fixture('linkedin/messages.csv'), [7, 1000]));
  const [ana, ben, zoe] = ['linkedin:ana-lima', 'linkedin:ben-adler', 'linkedin:zoë-brandt'];
  expect(exchanges).toEqual([
    { at: Date.UTC(2024, 2, 5, 17, 21, 9), from: ben, to: [ana], channel: 'linkedin' },
    { at: Date.UTC(2024, 2, 6, 8), from: ana, to: [ben], channel: 'linkedin' },
    { at: Date.UTC(2023, 11, 31, 23, 59, 59), from: zoe, to: [ana], channel: 'linkedin' },
  ]);
  expect(who.map(inOneLine)).toEqual([`Ben Adler ${ben}`, `Ana Lima ${ana}`, `Zoë Brandt ${zoe}`, 'Dan Olsen linkedin:dan-olsen']);
  expect([new Set(mine), left, unread]).toEqual([new Set([ana]), 5, [[10, 'no-date']]]);
});

test('archives without the addresses of recipients go by names', async () => {
  const { who, exchanges, mine } = await readFile(linkedin, fileOf(fixture('linkedin/messages-2021.csv')));
  expect(exchanges.map(({ from, to }) => [from, ...to])).toEqual([
    ['name:Ana Lima', 'name:Ben Adler'],
    ['name:Ben Adler', 'name:Ana Lima'],
    ['name:Cle Duarte', 'name:Ana Lima'],
  ]);
  expect(new Set(who.map(({ key, handles }) => `${key} ${handles?.[0]?.id ?? ''}`.trim()))).toEqual(
    new Set(['name:Ana Lima ana-lima', 'name:Ben Adler', 'name:Ben Adler ben-adler', 'name:Cle Duarte cle-duarte', 'name:Ana Lima']),
  );
  expect(new Set(mine)).toEqual(new Set(['name:Ana Lima']));
});

test('in one conversation alone, nobody is taken for the user', async () => {
  const lines = new TextDecoder().decode(fixture('linkedin/messages-2021.csv')).split('\n').slice(0, 3);
  expect((await readFile(linkedin, fileOf(lines.join('\n')))).mine).toEqual([]);
});

test('connections are people without exchange, below the notes; hidden ones are left out', async () => {
  const { who, exchanges, left, unread } = await readFile(linkedin, fileOf(fixture('linkedin/Connections.csv')));
  expect(who.map(inOneLine)).toEqual(['Ben Adler linkedin:ben-adler', 'Zoë Brandt, Ph.D. linkedin:zoë-brandt email:zoe@example.org']);
  expect([exchanges, left, unread]).toEqual([[], 1, []]);
});

test('is told from other tables, and refuses them', async () => {
  expect(['messages.csv', 'messages-2021.csv', 'Connections.csv'].map(formatOf)).toEqual(['linkedin', 'linkedin', 'linkedin']);
  expect(await problemOf(linkedin, fixture('csv/outlook.csv'))).toBe('wrong-type');
  const [headings = ''] = new TextDecoder().decode(fixture('linkedin/messages.csv')).split('\n');
  expect(await problemOf(linkedin, `${headings}\n`)).toBe('nobody-in-it');
});
