import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LastContacts } from '../../utils/domain/contact.ts';
import {
  alike,
  askedOf,
  type Feeling,
  type FeelingTap,
  joinFeelings,
  laterOf,
  longestWait,
  mostFeelings,
  type Pair,
  pairsOf,
  patternOf,
  seenOf,
  waitingIn,
  welcomes,
  withTap,
} from '../../utils/domain/feared.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const at = (moment: number) => ({ at: moment, channel: 'email' }) as const;
const wrote = (moment: number): LastContacts => ({ me: at(moment) });
const feared = (value: Pair['before']): FeelingTap => ({ kind: 'before', value });
const found = (value: Pair['after']): FeelingTap => ({ kind: 'after', value });
const tap = (feelings: readonly Feeling[], one: FeelingTap, last: LastContacts, moment = now) => withTap(feelings, one, last, moment) ?? feelings;

describe('two taps about one message', () => {
  it('are a pair only together', () => {
    const first = tap([], feared(2), {});
    expect(pairsOf([first])).toEqual([]);
    const both = tap(first, found(4), { ...wrote(now + 1), them: at(now + DAY) }, now + DAY);
    expect(pairsOf([both])).toEqual([{ before: 2, after: 4 }]);
  });

  it('can be thought of again before sending, and not after', () => {
    const first = tap([], feared(2), {});
    const again = tap(first, feared(3), {}, now + 60);
    expect(again).toEqual([expect.objectContaining({ before: 3, at: now + 60 })]);
    expect(withTap(again, feared(5), wrote(now + 100), now + 200)).toBeNull();
  });

  it('are asked for one after the other: before, then nothing, then after an answer', () => {
    expect(askedOf([], {}, now)).toEqual({ kind: 'before', before: null });
    const first = tap([], feared(2), {});
    expect(askedOf(first, wrote(now - DAY), now)).toEqual({ kind: 'before', before: 2 });
    expect(askedOf(first, wrote(now + 1), now + 2)).toBeNull();
    expect(askedOf(first, { ...wrote(now + 1), them: at(now - 1) }, now + 2)).toBeNull();
    expect(askedOf(first, { ...wrote(now + 1), them: at(now + 2) }, now + 3)).toEqual({ kind: 'after' });
    expect(askedOf(first, { both: at(now + 2) }, now + 3)).toEqual({ kind: 'after' });
  });

  it('the second alone is none, nor one with nothing that was feared', () => {
    expect(withTap([], found(3), wrote(now), now)).toBeNull();
    const mood = tap([], { kind: 'mood', value: 'glad' }, wrote(now - 60));
    expect(withTap(mood, found(3), wrote(now - 60), now)).toBeNull();
    expect(pairsOf([mood])).toEqual([]);
  });

  it('the first alone waits sixty days, and is let go of then', () => {
    const first = tap([], feared(2), {});
    expect(waitingIn(first, now + longestWait)).not.toBeNull();
    expect(waitingIn(first, now + longestWait + 1)).toBeNull();
    expect(tap(first, feared(4), {}, now + longestWait + 1)).toHaveLength(1);
    expect(withTap(first, found(4), wrote(now + 1), now + longestWait + 1)).toBeNull();
  });
});

describe('how it felt and how it went', () => {
  it('a mood belongs to the message that has left, with or without a fear before it', () => {
    expect(tap([], { kind: 'mood', value: 'uneasy' }, wrote(now - 60))).toEqual([
      { at: now - 60, before: null, after: null, mood: 'uneasy', end: null },
    ]);
    const first = tap([], feared(1), {});
    expect(tap(first, { kind: 'mood', value: 'lighter' }, wrote(now + 1), now + 60)).toEqual([
      expect.objectContaining({ before: 1, mood: 'lighter' }),
    ]);
  });

  it('can be told later, once there is an answer or two quiet days', () => {
    const felt = tap([], { kind: 'mood', value: 'same' }, wrote(now));
    expect(laterOf(felt, wrote(now), now + DAY)).toBeNull();
    expect(laterOf(felt, wrote(now), now + 2 * DAY)).toEqual({ ask: 'end', answered: false });
    expect(laterOf(felt, { ...wrote(now), them: at(now + 1) }, now + 2)).toEqual({ ask: 'end', answered: true });
    const ended = tap(felt, { kind: 'end', value: 'hard' }, wrote(now), now + DAY);
    expect([waitingIn(ended, now + DAY), seenOf([ended]).ends.hard]).toEqual([null, 1]);
  });

  it('no answer yet is an answer for now: it is asked again once one has come', () => {
    const first = tap([], feared(2), {});
    const quiet = tap(first, { kind: 'end', value: 'no-answer' }, wrote(now + 1), now + 3 * DAY);
    expect(laterOf(quiet, wrote(now + 1), now + 9 * DAY)).toBeNull();
    expect(laterOf(quiet, { ...wrote(now + 1), them: at(now + 5 * DAY) }, now + 9 * DAY)).toEqual({ ask: 'after', answered: true });
    expect(seenOf([quiet]).ends['no-answer']).toBe(1);
    expect(seenOf([tap(quiet, found(5), wrote(now + 1), now + 9 * DAY)]).ends['no-answer']).toBe(0);
  });

  it('with a fear before it, how it went is told by the second tap alone', () => {
    expect(withTap(tap([], feared(2), {}), { kind: 'end', value: 'well' }, wrote(now + 1), now + 2)).toBeNull();
  });
});

const anyWelcome = fc.constantFrom(...welcomes);
const anyPairs = fc.array(fc.record({ before: anyWelcome, after: anyWelcome }), { maxLength: 40 });

describe('the pattern', () => {
  const pairs = (...all: readonly (readonly [Pair['before'], Pair['after']])[]) => all.map(([before, after]) => ({ before, after }));
  it.each([
    ['too few', pairs([1, 5], [1, 5], [1, 5], [1, 5]), null],
    ['all kinder', pairs([1, 5], [2, 3], [1, 2], [3, 4], [2, 5]), 'kinder'],
    ['three kinder, one harder', pairs([1, 5], [2, 3], [1, 2], [4, 4], [5, 2]), 'kinder'],
    ['three kinder, two harder', pairs([1, 5], [2, 3], [1, 2], [4, 3], [5, 2]), 'mixed'],
    ['three harder', pairs([5, 1], [3, 2], [2, 1], [4, 4], [5, 5]), 'harder'],
    ['three the same', pairs([5, 5], [3, 3], [2, 2], [4, 5], [5, 4]), 'as-feared'],
    ['always very welcome, and thought so', pairs([5, 5], [5, 5], [5, 5], [5, 5], [5, 5]), 'as-feared'],
    ['some of each', pairs([1, 2], [2, 3], [3, 3], [4, 4], [5, 4]), 'mixed'],
  ] as const)('%s', (_, all, pattern) => expect(patternOf(all)).toBe(pattern));

  it('says nothing below five, and something from five on', () =>
    fc.assert(
      fc.property(anyPairs, (all) => {
        expect(patternOf(all) === null).toBe(all.length < 5);
      }),
    ));

  it('does not depend on the order', () =>
    fc.assert(
      fc.property(
        anyPairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(patternOf(other)).toBe(patternOf(all));
        },
      ),
    ));

  it('looks the same from the other side', () => {
    const turned = { kinder: 'harder', harder: 'kinder', 'as-feared': 'as-feared', mixed: 'mixed' } as const;
    fc.assert(
      fc.property(anyPairs, (all) => {
        const pattern = patternOf(all);
        expect(patternOf(all.map(({ before, after }) => ({ before: after, after: before })))).toBe(pattern && turned[pattern]);
      }),
    );
  });

  it('is never kinder where as much was harder, and stays kinder with one more that was', () =>
    fc.assert(
      fc.property(anyPairs, (all) => {
        if (patternOf(all) !== 'kinder') return;
        const difference = (sign: 1 | -1) => all.filter(({ before, after }) => Math.sign(after - before) === sign).length;
        expect(difference(1)).toBeGreaterThan(difference(-1));
        expect(patternOf([...all, { before: 1, after: 2 }])).toBe('kinder');
      }),
    ));

  it('loses no pair in the picture', () =>
    fc.assert(
      fc.property(anyPairs, (all) => {
        const groups = alike(all);
        expect(groups.reduce((sum, { times }) => sum + times, 0)).toBe(all.length);
        expect(new Set(groups.map(({ before, after }) => `${before} ${after}`)).size).toBe(groups.length);
      }),
    ));
});

describe('any history of taps', () => {
  const anyTap: fc.Arbitrary<FeelingTap> = fc.oneof(
    fc.record({ kind: fc.constantFrom('before' as const, 'after' as const), value: anyWelcome }),
    fc.record({ kind: fc.constant('mood' as const), value: fc.constantFrom('lighter' as const, 'same' as const) }),
    fc.record({ kind: fc.constant('end' as const), value: fc.constantFrom('well' as const, 'no-answer' as const) }),
  );
  const anyEvent = fc.record({ tap: fc.option(anyTap), sent: fc.boolean(), answered: fc.boolean(), hours: fc.integer({ min: 0, max: 900 }) });

  it('keeps one waiting at most, few in all, and no more pairs than second taps', () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 200 }), (events) => {
        let [feelings, last, moment, seconds]: [readonly Feeling[], LastContacts, number, number] = [[], {}, now, 0];
        for (const { tap: one, sent, answered, hours } of events) {
          moment += hours * 3_600_000;
          if (sent) last = { ...last, me: at(moment) };
          if (answered) last = { ...last, them: at(moment) };
          if (!one) continue;
          if (one.kind === 'after') seconds += 1;
          feelings = withTap(feelings, one, last, moment) ?? feelings;
        }
        expect(feelings.filter(({ after, end }) => after === null && (end === null || end === 'no-answer')).length).toBeLessThanOrEqual(1);
        expect(feelings.length).toBeLessThanOrEqual(mostFeelings);
        expect(pairsOf([feelings]).length).toBeLessThanOrEqual(seconds);
      }),
    ));
});

describe('what was felt about somebody who is there twice', () => {
  const anyFeeling: fc.Arbitrary<Feeling> = fc.record({
    at: fc.integer({ min: 0, max: 60 }),
    before: fc.option(anyWelcome),
    after: fc.option(anyWelcome),
    mood: fc.constant(null),
    end: fc.constantFrom(null, 'well' as const, 'no-answer' as const),
  });
  const anyFeelings = fc.uniqueArray(anyFeeling, { selector: ({ at }) => at, maxLength: 30 });

  it('is joined without losing a pair where there is room, and joining again adds nothing', () =>
    fc.assert(
      fc.property(anyFeelings, anyFeelings, (ours, theirs) => {
        const joined = joinFeelings(ours, theirs);
        const all = new Set([...ours, ...theirs].map((one) => one.at));
        if (all.size <= mostFeelings) for (const pair of pairsOf([ours])) expect(pairsOf([joined])).toContainEqual(pair);
        expect(joined.length).toBeLessThanOrEqual(mostFeelings);
        expect(joinFeelings(joined, theirs)).toEqual(joined);
        expect(joined.filter(({ after, end }) => after === null && end !== 'well').length).toBeLessThanOrEqual(1);
      }),
    ));
});
