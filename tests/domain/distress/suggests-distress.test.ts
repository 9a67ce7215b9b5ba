import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import words from '../../../assets/distress/en.json' with { type: 'json' };
import { clausesOf } from '../../../utils/domain/distress/said-words.ts';
import { suggestsDistress } from '../../../utils/domain/distress/suggests-distress.ts';
import { endOfRow, readRow } from '../../../utils/domain/distress/word-rows.ts';
import measured from '../drafts/distress-measured.json' with { type: 'json' };
import messages from '../listening/rules.json' with { type: 'json' };
import measuredAgain from './measured-again.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import moreRules from './rules-more.json' with { type: 'json' };

const suggests = (text: string) => suggestsDistress(text, words);

/** Which share of those in distress is found, and which share of those found is. Texts are never named, so that the rules are not bent to them. */
function rates(all: readonly { readonly text: string; readonly distress: boolean }[]) {
  const found = all.filter(({ text }) => suggests(text));
  const right = found.filter(({ distress }) => distress).length;
  return { recall: right / all.filter(({ distress }) => distress).length, precision: right / found.length };
}

/** What was reached, less 0.02: a change that makes it worse is seen. */
test.each([
  ['measured', measured, { recall: 0.855, precision: 0.721 }],
  ['measured again', measuredAgain, { recall: 0.78, precision: 0.656 }],
] as const)('of texts that nobody wrote rules for (%s), most in distress are found, and most that are found are', (_, texts, least) => {
  const { recall, precision } = rates(texts);
  expect(recall).toBeGreaterThanOrEqual(least.recall);
  expect(precision).toBeGreaterThanOrEqual(least.precision);
});

test.each([
  ['rules', rules, 120],
  ['more rules', moreRules, 350],
] as const)('of the texts that the rules were written with (%s), almost all and hardly any other', (_, texts, least) => {
  expect(texts.length).toBeGreaterThanOrEqual(least);
  const { recall, precision } = rates(texts);
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(precision).toBeGreaterThanOrEqual(0.85);
});

test('an ordinary message seldom brings it', () => {
  const ordinary = messages.filter(({ kind }) => kind !== 'heavy');
  expect(ordinary.filter(({ text }) => suggests(text)).length / ordinary.length).toBeLessThan(0.1);
});

describe('how somebody writes', () => {
  it.each([
    "I can't go on",
    'i cant go on',
    'I can’t go on',
    'I CANNOT GO ON.',
    'I can not go on',
    'honestly I just cant go on',
    'i wnat to die',
    'i want to dieeee',
  ])('%s', (text) => expect(suggests(text)).toBe(true));
});

describe('whose words they are', () => {
  it.each([
    ['I want to die', true],
    ['He wants to die in the last act', false],
    ['He left and I want to die', true],
    ['They would be better off without me', true],
    ['My friend says she wants to die', false],
  ])('%s: %s', (text, is) => expect(suggests(text)).toBe(is));
});

describe('what is denied or over', () => {
  it.each([
    ['I am not suicidal, I am in the garden', false],
    ['Years ago I wanted to die', false],
    ['Years ago he left and I want to die', true],
    ['I am glad that you are here, I want to die', true],
    ['Six years sober today', false],
  ])('%s: %s', (text, is) => expect(suggests(text)).toBe(is));
});

describe('what stands beside it', () => {
  it.each([
    ['I am exhausted', true],
    ['I am exhausted, three exams and a birthday cake', false],
    ['I want to die, three exams and a birthday cake', true],
    ['I feel worthless, I have nobody to call and three meetings today', true],
    ['These shoes are killing me', false],
    ['', false],
    ['…', false],
  ])('%s: %s', (text, is) => expect(suggests(text)).toBe(is));
});

it('never throws, and says the same of the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(suggests(text)).toBe(suggests(text));
    }),
  );
});

it.each(['constructor', "'", '\u{1F642}', '\ud800', 'a'.repeat(5000)])('holds for odd words: %j', (text) => expect(suggests(text)).toBe(false));

describe('rows of words', () => {
  const ends = (row: string, text: string) => endOfRow(clausesOf(text, words)[0] ?? [], 0, readRow(row, { cannot: ['can not', 'hardly'] }));

  it.each([
    ['want|wish to? die', 'want die', 2],
    ['want|wish to? die', 'wish to die', 3],
    ['want|wish to? die', 'want to', null],
    ['$cannot go on', "can't go on", 4],
    ['$cannot go on', 'hardly go on', 3],
    ['tell * love', 'tell all of them love', 5],
    ['tell * love', 'tell all of the others love', null],
    ['goodbye #', 'goodbye', 1],
    ['goodbye #', 'goodbye then', null],
    ['my|his_own things', 'his own things', 3],
    ['goodbye #|all', 'goodbye', 1],
    ['goodbye #|all', 'goodbye all', 2],
    ['goodbye #|all', 'goodbye then', null],
  ])('%s in "%s" ends at %s', (row, text, end) => expect(ends(row, text)).toBe(end));
});

describe('the lists', () => {
  const rows = [
    ...words.harmless,
    ...words.gentle,
    ...words.safe,
    ...words.past.marks,
    ...Object.values(words.grave).flat(),
    ...Object.values(words.heavy).flat(),
  ];

  it('name only lists that are there', () => {
    const named = rows.flatMap((row) => row.match(/(?<=\$)\w+/g) ?? []);
    expect(named.filter((name) => !(name in words.lists))).toEqual([]);
  });

  it('ask for something: no row stands where nothing was said', () => {
    for (const row of rows) expect([row, endOfRow([], 0, readRow(row, words.lists))]).toEqual([row, null]);
  });

  it('begin with a word: no row could stand anywhere', () => {
    for (const row of rows) expect(row).not.toMatch(/^\*/);
  });

  it('leave out the words that are left out of a text', () => {
    const fillers = new Set(words.fillers.split(' '));
    for (const row of rows) expect([row, row.split(/[ |_?]+/).filter((word) => fillers.has(word))]).toEqual([row, []]);
  });

  it('hold no word that is both low and of every day', () => {
    const all = (lists: Record<string, string>) => Object.values(lists).flatMap((list) => list.split(' '));
    const everyday = new Set(all(words.everyday));
    expect(all(words.low).filter((word) => everyday.has(word))).toEqual([]);
  });
});
