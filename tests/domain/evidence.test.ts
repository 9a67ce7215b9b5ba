import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { evidence } from '../../assets/evidence.ts';
import { type Evidence, evidenceGroups, evidenceInParts, mayStandInPanel, reassurancesOf, toFinding } from '../../utils/domain/evidence.ts';
import { hash } from '../../utils/domain/hash.ts';
import { bands } from '../../utils/domain/silence.ts';
import { worries } from '../../utils/domain/worries.ts';
import { earlierWordings } from './earlier-wordings.ts';

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
const sentencesOf = (text: string) => text.split(/(?<=[.?;:])\s+/);

/** practices.md 3.7: nothing is promised, nothing is owed, and nothing is proven. */
const notSaid =
  /!|\b(will answer|they will|they.ll|will (be|feel|like|love|want|welcome)|(they )?miss(es)? you|waiting for you|prov(e|es|en|ed)|science|research|everyone|everybody|always|never|should|must|overdue|neglect\w*|late|heal\w*|liv(e|ing) longer|surviv\w*|mortality|disease|stress|cure\w*|blood)\b/i;

/** A number needs its limit beside it, and a line stands alone. */
const number = /\d|\b(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|half|third|quarter|twice|percent)\b/i;

const hedged =
  /\b(in (this|these|one|the) (study|studies|couples|call records)|of one country|(these|this) stud(y|ies)|people often|often|many|most|tended)\b/i;

const lines = evidence.flatMap(({ id, lines }) => lines.map((line) => [id, line] as const));

describe.each(lines)('%s: %s', (_, line) => {
  it('is one sentence that promises nothing, in which somebody is tied to a study or to "often"', () => {
    expect(line).toMatch(/^[A-Z][^.?!]*\.$/);
    expect(line.length).toBeLessThanOrEqual(120);
    expect(line).not.toMatch(notSaid);
    expect(line).not.toMatch(number);
    expect(line).toMatch(hedged);
  });
});

describe.each(evidence.map((one) => [one.id, one] as const))('%s', (id, one) => {
  it('has a finding, a limit, and who found it, where and when', () => {
    expect(one.finding).toMatch(/\.$/);
    expect(one.limit).toMatch(/\.$/);
    if (one.confidence === 'sure') expect(one.sources).not.toEqual([]);
    for (const { authors, journal, year, doi } of one.sources) {
      expect([authors, journal]).not.toContain('');
      expect(year).toBeGreaterThanOrEqual(1986);
      expect(year).toBeLessThanOrEqual(2026);
      if (doi !== null) expect(doi).toMatch(/^10\.\d{4,5}\/[\w.()/-]+$/);
    }
  });

  it('says when it was made sure, or is not sure', () => {
    if (one.confidence === 'sure') expect(one.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    else expect(one.checked).toBeNull();
  });

  it('stands under a heading, is used for something, and bridges silences only where it says so', () => {
    expect(evidenceGroups).toContain(one.group);
    expect(one.use).not.toEqual([]);
    expect(bands).toEqual(expect.arrayContaining([...one.bands]));
    expect(one.use.includes('bridge')).toBe(one.bands.length > 0);
  });

  it('is in words of its own', () => {
    const texts = [...one.lines, one.finding, one.limit].flatMap((text) => [text, ...sentencesOf(text)]);
    expect(texts.filter((text) => earlierWordings.includes(hash(letters(text))))).toEqual([]);
    expect(id).toMatch(/^E\d\d$/);
  });
});

test('each is there once, in order, from E01 to E46', () => {
  expect(evidence.map(({ id }) => id)).toEqual(Array.from({ length: 46 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`));
});

test('no line stands twice', () => {
  const all = lines.map(([, line]) => letters(line));
  expect(new Set(all).size).toBe(all.length);
});

test('the earlier wordings are recognised', () => {
  expect(earlierWordings).toContain(hash(letters('You are checking the wording; they mostly notice the warmth.')));
});

describe('what the product leans on', () => {
  const known = (id: string) => evidence.find((one) => one.id === id);
  const files = globSync('utils/**/*.ts', { cwd: join(import.meta.dirname, '../..') });
  const named = files
    .flatMap((file) => [...readFileSync(join(import.meta.dirname, '../..', file), 'utf8').matchAll(/'(E\d\d)'/g)])
    .map(([, id = '']) => id);

  it.each([...new Set(named)])('%s is there, sure, and may stand in the panel', (id) => {
    expect(known(id)?.confidence).toBe('sure');
    expect(mayStandInPanel(known(id) as Evidence)).toBe(true);
  });

  it('each worry says which findings it rests on, and they say so too', () => {
    for (const id of Object.values(worries).flatMap(({ evidence }) => evidence)) expect(known(id)?.use).toContain('worry');
    expect(named).toEqual(expect.arrayContaining(['E01', 'E13']));
  });

  it('every long silence has a line', () => {
    for (const band of ['months', 'year_plus', 'years'] as const) {
      expect(reassurancesOf(evidence.filter(({ use, bands }) => use.includes('bridge') && bands.includes(band))).length).toBeGreaterThan(1);
    }
  });

  it('how long people live is said on the page alone, and without figures', () => {
    const survival = evidence.filter(({ finding }) => /\blonger life|live longer|surviv|mortality/i.test(finding));
    expect(survival.map(({ id }) => id)).toEqual(['E42']);
    expect(survival[0]).toMatchObject({ lines: [], use: ['help'] });
    expect(survival[0]?.finding).not.toMatch(number);
  });
});

const one: Evidence = {
  id: 'E90',
  group: 'tool',
  lines: ['Often so.', 'Often otherwise.'],
  finding: 'It was so.',
  sources: [
    { authors: 'Ana and Ben', journal: 'Letters', year: 2020, doi: null },
    { authors: 'Cy', journal: 'Notes', year: 2021, doi: '10.1000/1' },
  ],
  limit: 'In one place.',
  confidence: 'sure',
  checked: '2026-10',
  use: ['words', 'settings'],
  bands: [],
};

describe('a line in the panel', () => {
  it('comes with what it rests on', () => {
    const rest = { finding: 'It was so.', source: 'Ana and Ben, Letters, 2020; Cy, Notes, 2021', limit: 'In one place.' };
    expect(toFinding(one)).toEqual(rest);
    expect(reassurancesOf([one])).toEqual([
      { line: 'Often so.', ...rest },
      { line: 'Often otherwise.', ...rest },
    ]);
  });

  it.each([
    ['is not sure', { confidence: 'unsure' }],
    ['is for the page of evidence', { use: ['help'] }],
    ['is behind a setting', { use: ['settings', 'help'] }],
  ] as const)('is never one that %s', (_, change) => {
    expect(mayStandInPanel({ ...one, ...change })).toBe(false);
    expect(reassurancesOf([{ ...one, ...change }, one])).toHaveLength(2);
  });
});

describe('the page of evidence', () => {
  it('has what is sure under its headings, in their order, and the rest apart', () => {
    const near: Evidence = { ...one, id: 'E91', group: 'circle', checked: '2026-11' };
    const unsure: Evidence = { ...one, id: 'E92', confidence: 'unsure', checked: null };
    expect(evidenceInParts([one, unsure, near])).toEqual({
      parts: [
        { group: 'circle', evidence: [near] },
        { group: 'tool', evidence: [one] },
      ],
      unsure: [unsure],
      checked: '2026-11',
    });
  });

  it('can be empty', () => {
    expect(evidenceInParts([])).toEqual({ parts: [], unsure: [], checked: null });
  });

  it('leaves nothing out', () => {
    const { parts, unsure } = evidenceInParts(evidence);
    expect([...parts.flatMap(({ evidence }) => evidence), ...unsure]).toHaveLength(evidence.length);
  });
});
