import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import words from '../../../assets/distress/en.json' with { type: 'json' };
import { suggestsDistress } from '../../../utils/domain/distress/suggests-distress.ts';
import { clausesOf, endOfRow, readRow } from '../../../utils/domain/distress/word-rows.ts';
import measured from '../drafts/distress-measured.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };

const suggests = (text: string) => suggestsDistress(text, words);

/** Which share of those in distress is found, and which share of those found is. Texts are never named, so that the rules are not bent to them. */
function rates(all: readonly { readonly text: string; readonly distress: boolean }[]) {
  const found = all.filter(({ text }) => suggests(text));
  const right = found.filter(({ distress }) => distress).length;
  return { recall: right / all.filter(({ distress }) => distress).length, precision: right / found.length };
}

test('of texts that nobody wrote rules for, almost all in distress are found, and most that are found are', () => {
  const { recall, precision } = rates(measured);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.7);
});

test('of the texts that the rules were written with, all and hardly any other', () => {
  expect(rules.length).toBeGreaterThanOrEqual(120);
  expect(rules.filter(({ text, distress }) => distress && !suggests(text)).map(({ text }) => text)).toEqual([]);
  expect(rates(rules).precision).toBeGreaterThanOrEqual(0.85);
});

describe('how somebody writes', () => {
  it.each(["I can't go on", 'i cant go on', 'I can’t go on', 'I CANNOT GO ON.', 'I can not go on'])('%s', (text) =>
    expect(suggests(text)).toBe(true),
  );
});

describe('whose words they are', () => {
  it.each([
    ['I want to die', true],
    ['He wants to die in the last act', false],
    ['He left and I want to die', true],
    ['They would be better off without me', true],
  ])('%s: %s', (text, is) => expect(suggests(text)).toBe(is));
});

describe('what stands beside it', () => {
  it.each([
    ['I am exhausted', true],
    ['I am exhausted, three exams and a birthday cake', false],
    ['I want to die, three exams and a birthday cake', true],
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

it('takes no longer than a moment for a long text', () => {
  const begun = performance.now();
  suggests('so the rain went on and on. '.repeat(400));
  expect(performance.now() - begun).toBeLessThan(500);
});

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
  ])('%s in "%s" ends at %s', (row, text, end) => expect(ends(row, text)).toBe(end));
});

describe('the lists', () => {
  const rows = [...words.harmless, ...Object.values(words.grave).flat(), ...Object.values(words.strong).flat()];

  it('name only lists that are there', () => {
    const named = rows.flatMap((row) => row.match(/(?<=\$)\w+/g) ?? []);
    expect(named.filter((name) => !(name in words.lists))).toEqual([]);
  });

  it('ask for something: no row stands where nothing was said', () => {
    for (const row of rows) expect([row, endOfRow([], 0, readRow(row, words.lists))]).toEqual([row, null]);
  });

  it('hold no word that is both grim and of every day', () => {
    const all = (lists: Record<string, string>) => Object.values(lists).flatMap((list) => list.split(' '));
    const everyday = new Set(all(words.everyday));
    expect(all(words.grim).filter((word) => everyday.has(word))).toEqual([]);
  });
});
