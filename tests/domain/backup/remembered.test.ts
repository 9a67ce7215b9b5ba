import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingRemembered, type Remembered, rememberedAfter } from '../../../utils/domain/backup/remembered.ts';
import type { Invited } from '../../../utils/domain/invited.ts';
import { weights } from '../../../utils/domain/route.ts';

const all = new Set(['ana', 'ben', 'cem', 'eva']);
const on = (day: number, person: string, answer: Invited['answer'] = null): Invited => ({ day, person, dated: false, slot: null, answer });
const kept = (more: Partial<Remembered>): Remembered => ({ ...nothingRemembered, ...more });
const both = ['merge', 'replace'] as const;

const person = fc.constantFrom('ana', 'ben', 'cem', 'dan', '');
const day = fc.integer({ min: 20_000, max: 20_004 });
const weight = fc.constantFrom(...weights);
const past = fc.record({ day, answer: fc.constantFrom(null, 'done' as const, 'rest' as const) });
const remembered: fc.Arbitrary<Remembered> = fc.record({
  invited: fc.array(fc.record({ day, person, dated: fc.boolean(), slot: fc.constant(null), answer: fc.constantFrom(null, 'not-now' as const) })),
  route: fc.option(fc.record({ week: day, person, written: fc.boolean(), before: fc.constant(null) })),
  eased: fc.array(fc.record({ day, before: weight, after: weight }), { maxLength: 60 }),
  practices: fc.record({ moment: past, lesson: past }, { requiredKeys: [] }),
  offered: fc.dictionary(fc.constantFrom('ana', 'ben', 'dan'), fc.uniqueArray(fc.integer({ max: 60, min: 1 }).map(String), { maxLength: 30 })),
  links: fc.dictionary(fc.constantFrom('gmail:1', 'slack:2', 'slack:3'), fc.constantFrom('ana', 'ben', 'dan')),
});

describe.each(both)('what is remembered, after a backup that came back by %s', (how) => {
  test('is the same the second time', () => {
    fc.assert(
      fc.property(remembered, remembered, (ours, theirs) => {
        const once = rememberedAfter(ours, theirs, how, all);
        expect(rememberedAfter(once, theirs, how, all)).toEqual(once);
      }),
    );
  });

  test('counts each day’s invitations at least as often as either side did, in the order of days', () => {
    const count = (log: readonly Invited[], at: number) => log.filter((one) => one.day === at).length;
    fc.assert(
      fc.property(remembered, remembered, (ours, theirs) => {
        const { invited } = rememberedAfter(ours, theirs, how, all);
        for (let at = 20_000; at < 20_005; at += 1)
          expect(count(invited, at)).toBeGreaterThanOrEqual(Math.max(count(ours.invited, at), count(theirs.invited, at)));
        expect(invited.map((one) => one.day)).toEqual(invited.map((one) => one.day).toSorted((one, other) => one - other));
      }),
    );
  });

  test('names nobody of the backup who is not there', () => {
    fc.assert(
      fc.property(remembered, (theirs) => {
        const { eased: _, ...after } = rememberedAfter(nothingRemembered, theirs, how, all);
        expect(JSON.stringify(after)).not.toContain('dan');
      }),
    );
  });

  test('into an empty device it is that of the backup', () => {
    const theirs = kept({
      invited: [on(1, 'ana'), on(2, 'ben', 'not-now')],
      route: { week: 1, person: 'ana', written: true, before: 'some' },
      eased: [{ day: 1, before: 'heavy', after: 'light' }],
      practices: { lesson: { day: 3, answer: 'rest' } },
      offered: { ana: ['a', 'b'] },
      links: { 'slack:2': 'ben' },
    });
    expect(rememberedAfter(nothingRemembered, theirs, how, all)).toEqual(theirs);
  });
});

test('who was invited to on both sides was so once, and an answer counts', () => {
  const after = rememberedAfter(
    kept({ invited: [on(1, 'ana'), on(2, 'ben')] }),
    kept({ invited: [on(1, 'ana', 'not-now'), on(1, 'cem')] }),
    'merge',
    all,
  );
  expect(after.invited).toEqual([on(1, 'ana', 'not-now'), on(1, 'cem'), on(2, 'ben')]);
});

test('the later stays; of what was as late, ours or theirs', () => {
  const [ours, theirs] = [
    kept({ practices: { moment: { day: 5, answer: null }, lesson: { day: 1, answer: null } }, links: { 'slack:2': 'ana' } }),
    kept({ practices: { moment: { day: 5, answer: 'rest' }, lesson: { day: 2, answer: 'done' } }, links: { 'slack:2': 'ben' } }),
  ];
  expect(rememberedAfter(ours, theirs, 'merge', all)).toMatchObject({
    practices: { moment: { answer: null }, lesson: { answer: 'done' } },
    links: { 'slack:2': 'ana' },
  });
  expect(rememberedAfter(ours, theirs, 'replace', all)).toMatchObject({ practices: { moment: { answer: 'rest' } }, links: { 'slack:2': 'ben' } });
});

test('no more than thirty openers are remembered for somebody, ours the newest', () => {
  const names = (from: number) => Array.from({ length: 20 }, (_, at) => `${from + at}`);
  const after = rememberedAfter(kept({ offered: { ana: names(10) } }), kept({ offered: { ana: names(0) } }), 'merge', all);
  expect(after.offered.ana).toEqual([...names(0).slice(0, 10), ...names(10)]);
});

test('how heavy it was is joined, or becomes that of the backup', () => {
  const pair = (at: number) => ({ day: at, before: 'some', after: 'light' }) as const;
  const [ours, theirs] = [kept({ eased: [pair(2), pair(3)] }), kept({ eased: [pair(1), pair(3)] })];
  expect(rememberedAfter(ours, theirs, 'merge', all).eased).toEqual([pair(1), pair(2), pair(3)]);
  expect(rememberedAfter(ours, theirs, 'replace', all).eased).toEqual([pair(1), pair(3)]);
});
