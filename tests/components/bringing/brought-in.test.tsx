// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { values } from '../../../components/bringing/bring-page.examples.tsx';
import { BringPage } from '../../../components/bringing/bring-page.tsx';
import type { Aside, Brought } from '../../../components/bringing/bringing.ts';
import { files, muchAside, nothingAside } from '../../../components/bringing/example-files.ts';
import { click, expectAccessible, saying, show } from '../shown.ts';

const actions = { onUndo: vi.fn(), onAgain: vi.fn() };
beforeEach(() => vi.clearAllMocks());
const nothing: Brought = { added: [], joined: [], dates: 0, full: [] };
const page = (brought: Partial<Brought>, aside: Aside = nothingAside) =>
  show(<BringPage {...values} {...actions} bringing={{ at: 'done', brought: { ...nothing, ...brought }, aside }} />);
const lines = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('who is new and who has more is told by name, with how many dates', async () => {
  page({ added: ['Ana Lima', '<b>Théo</b>'], joined: ['Laila'], dates: 1_215 });
  expect(document.querySelector('h1')?.textContent).toBe('They are in your circle');
  expect(lines('h2')).toEqual(['2 people are new', 'One of your circle has more now']);
  expect(lines('.names li')).toEqual(['Ana Lima', '<b>Théo</b>', 'Laila']);
  expect(lines('.told li')).toEqual(['1,215 dates of contact came in.']);
  expect(document.querySelector('b')).toBeNull();
  await expectAccessible();
});

test('a long list of names unfolds', () => {
  page({ added: Array.from({ length: 90 }, (_, at) => `Neighbour ${at}`) });
  expect(document.querySelectorAll('.names li')).toHaveLength(12);
  click(saying('and 78 more'));
  expect(document.querySelectorAll('.names li')).toHaveLength(90);
});

test('for whom there was too much is told, and how much was left out', () => {
  page({ joined: ['Ana Lima'], full: ['Ana Lima'] }, { ...nothingAside, left: 12_840 });
  expect(lines('.told li')[0]).toContain('For \u2068Ana Lima\u2069 there is more than there is room for');
  expect(lines('.told li')[1]).toContain('12,840 messages were left out');
});

test('where nothing was new, that is said, and there is nothing to take back', async () => {
  page({});
  expect(document.querySelector('h1')?.textContent).toBe('All of it was there already');
  expect(document.body.textContent).toContain('Nothing was changed.');
  expect(saying('Take all of it back')).toBeNull();
  expect(saying('To your circle')?.getAttribute('href')).toBe('#circle');
  await expectAccessible();
});

test('dates alone are something', () => {
  page({ joined: ['Laila'], dates: 1 });
  expect(lines('.told li')).toEqual(['One date of contact came in.']);
  click(saying('Take all of it back'));
  expect(actions.onUndo).toHaveBeenCalledOnce();
});

test('files that could not be read are named, with the reason; of the others, lines with theirs', async () => {
  page({ added: ['Ana'] }, muchAside);
  expect(lines('section.not-read li')).toEqual(['السيرة.binThe file is empty.', expect.stringContaining('broken.zipThe file is damaged')]);
  expect(lines('section.not-read li')[1]).toContain('In line 12.');
  expect(lines('section.not-read h2')).toEqual(['2 files could not be read']);
  expect(saying('129 places could not be read')).not.toBeNull();
  expect(lines('.broken li')).toEqual([
    `\u2068${files[0]?.name}\u2069, line 48112: there is no date`,
    `\u2068${files[0]?.name}\u2069, line 99870: the date can’t be told`,
    '\u2068contacts.vcf\u2069, line 17: there is no name and no address',
    '\u2068neighbours and choir.csv\u2069, line 3: a quotation mark is missing',
    'and 29 more places',
  ]);
  await expectAccessible();
});

test('of a thousand lines the first hundred are listed, the rest is counted', () => {
  const unread = Array.from({ length: 1_000 }, (_, at) => ({ file: 0, line: at + 1, why: 'no-date' }) as const);
  page({ added: ['Ana'] }, { ...nothingAside, unread, unreadInAll: 1_240 });
  expect(document.querySelectorAll('.broken li')).toHaveLength(101);
  expect(lines('.broken li').at(-1)).toBe('and 1,140 more places');
  page({ added: ['Ana'] }, { ...nothingAside, unread: unread.slice(0, 100), unreadInAll: 100 });
  expect(lines('.broken li').at(-1)).toContain('line 100:');
});

test('taken back, all is as it was, and one can begin anew', async () => {
  show(<BringPage {...values} {...actions} bringing={{ at: 'undone' }} />);
  expect(document.querySelector('h1')?.textContent).toBe('All is as it was');
  click(saying('Choose other files'));
  expect(actions.onAgain).toHaveBeenCalledOnce();
  await expectAccessible();
});
