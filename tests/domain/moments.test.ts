import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinMoments, type Moment, momentAgain, withMoments, withoutMoments } from '../../utils/domain/moments.ts';

const moment = (id: string, day: string, text = `line ${id}`): Moment => ({ id, day, text });
const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const moments = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-f]{1,4}$/), day: fc.integer({ min: 18_000, max: 21_000 }).map(dayAt), text: fc.string({ minLength: 1 }) }),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe('moments', () => {
  test('are there newest first, and a change takes the place of what was', () => {
    const kept = withMoments([moment('a', '2026-11-20'), moment('b', '2026-11-22')], [moment('a', '2026-11-20', 'the tram waited')]);
    expect(kept).toEqual([moment('b', '2026-11-22'), moment('a', '2026-11-20', 'the tram waited')]);
    expect(withoutMoments(kept, ['b'])).toEqual([moment('a', '2026-11-20', 'the tram waited')]);
  });

  test('of two sides are all there, each once, ours where both have said it', () => {
    fc.assert(
      fc.property(moments, moments, (ours, theirs) => {
        const joined = joinMoments(ours, theirs);
        expect(new Set(joined.map(({ id }) => id)).size).toBe(joined.length);
        for (const one of ours) expect(joined).toContainEqual(one);
        for (const { id } of theirs) expect(joined.some((one) => one.id === id)).toBe(true);
        expect(joinMoments(joined, theirs)).toEqual(joined);
      }),
    );
  });

  test('come up again after thirty days and no sooner, the same one all day', () => {
    const jar = [moment('a', '2026-10-23'), moment('b', '2026-10-24')];
    expect(momentAgain(jar, '2026-11-21')).toBeNull();
    expect(momentAgain(jar, '2026-11-22')).toEqual(jar[0]);
    fc.assert(
      fc.property(moments, fc.integer({ min: 18_000, max: 21_000 }), (all, today) => {
        const again = momentAgain(all, dayAt(today));
        if (again) expect(today - Date.parse(again.day) / 86_400_000).toBeGreaterThanOrEqual(30);
        expect(momentAgain(all.toReversed(), dayAt(today))).toEqual(again);
      }),
    );
  });

  test('each comes up again some day', () => {
    const jar = ['a', 'b', 'c', 'd'].map((id) => moment(id, '2026-01-01'));
    const seen = new Set(Array.from({ length: 60 }, (_, day) => momentAgain(jar, dayAt(20_600 + day))?.id));
    expect(seen.size).toBe(4);
  });
});
