import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../assets/coffee/en.json' with { type: 'json' };
import { type CoffeeSlot, canBeInvitedForCoffee, coffeeKinds, coffeeMinutes, daysAhead, invitationText, slotOf } from '../../utils/domain/coffee.ts';
import { wallClockAt } from '../../utils/domain/wall-clock.ts';
import { aPerson } from './a-person.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const plan = { day: '2026-12-03', time: '16:00', kind: 'screen', theirZone: null } as const;

describe('a slot', () => {
  test('is ten minutes, on the wall of the one who writes', () => {
    expect(slotOf(plan, 'Europe/Vienna', now)).toEqual({
      from: Date.parse('2026-12-03T15:00:00Z'),
      to: Date.parse('2026-12-03T15:10:00Z'),
      mine: { day: '2026-12-03', time: '16:00' },
      theirs: null,
      nightThere: false,
      moved: false,
    });
  });

  test('is on the other wall too, on another day where that is so', () => {
    expect(slotOf({ ...plan, theirZone: 'America/New_York' }, 'Europe/Vienna', now)?.theirs).toEqual({ day: '2026-12-03', time: '10:00' });
    expect(slotOf({ ...plan, theirZone: 'Pacific/Auckland' }, 'Europe/Vienna', now)).toMatchObject({
      theirs: { day: '2026-12-04', time: '04:00' },
      nightThere: true,
    });
  });

  test('says nothing of a zone in which the clocks show the same', () => {
    expect(slotOf({ ...plan, theirZone: 'Europe/Rome' }, 'Europe/Vienna', now)?.theirs).toBeNull();
    // In these weeks clocks have been set in one of the two places only.
    expect(slotOf({ ...plan, day: '2027-03-20', theirZone: 'America/New_York' }, 'Europe/Vienna', now)?.theirs?.time).toBe('11:00');
  });

  test('is later where clocks are set ahead, and says so', () => {
    expect(slotOf({ ...plan, day: '2027-03-28', time: '02:30' }, 'Europe/Vienna', now)).toMatchObject({
      mine: { day: '2027-03-28', time: '03:30' },
      moved: true,
    });
  });

  test.each([
    { day: '2026-11-25', time: '12:59' },
    { day: '2026-11-25', time: '13:00' },
    { day: '2026-02-30', time: '10:00' },
    { day: '', time: '10:00' },
    { day: '2026-12-03', time: '' },
  ])('is none on $day at $time', (when) => {
    expect(slotOf({ ...plan, ...when }, 'Europe/Vienna', now)).toBeNull();
  });

  test('is the same moment on both walls, everywhere', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const day = fc.integer({ min: 1, max: 9000 }).map((days) => new Date(now + days * 86_400_000).toISOString().slice(0, 10));
    const time = fc.integer({ min: 0, max: 1439 }).map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
    fc.assert(
      fc.property(day, time, zone, zone, (on, at, mine, theirs) => {
        const slot = slotOf({ ...plan, day: on, time: at, theirZone: theirs }, mine, now);
        if (!slot) throw new Error('there is none');
        expect(slot.to - slot.from).toBe(600_000);
        expect(slot.mine).toEqual(wallClockAt(slot.from, mine));
        expect(slot.theirs ?? slot.mine).toEqual(wallClockAt(slot.from, theirs));
        if (!slot.moved) expect(slot.mine).toEqual({ day: on, time: at });
      }),
    );
  });
});

const twoWalls: CoffeeSlot = {
  from: 0,
  to: 0,
  mine: { day: '2026-12-03', time: '16:00' },
  theirs: { day: '2026-12-04', time: '04:00' },
  nightThere: true,
  moved: false,
};
const said = { name: 'Ana', seed: 'ana', turn: 0, hourCycle: 'h23' } as const;

describe('the words of an invitation', () => {
  const every = coffeeKinds.flatMap((kind) =>
    Array.from({ length: 12 }, (_, turn) => [kind, turn, invitationText(english, kind, { ...twoWalls, theirs: null }, { ...said, turn })] as const),
  );

  test.each(every)('%s %i: the length, the slot, and the freedom to decline', (_, __, text) => {
    expect(text).toContain(`${coffeeMinutes}`);
    expect(text).toMatch(/\bminutes?\b/);
    expect(text).toContain('on Thursday, December 3 at 16:00');
    const closing = english.closings.find((one) => text.endsWith(one));
    expect(closing).toMatch(/\b(no|none|fine|doesn't)\b/i);
    expect(text).not.toMatch(/[{}!]/);
    expect(text.split('?')).toHaveLength(2);
    expect(text).not.toMatch(/\b(must|should|finally|owe|promise|address|sorry)\b/i);
  });

  test('a meeting outside is somewhere public and short, and nobody is asked where they live', () => {
    for (const line of english.lines.out) {
      expect(line).toMatch(/café|park|public/);
      expect(line).not.toMatch(/\b(home|house|flat|address|where you live)\b/i);
    }
  });

  test('says both walls, theirs first, and the day where it is another', () => {
    expect(invitationText(english, 'voice', twoWalls, said)).toContain('on Friday, December 4 at 04:00 your time (Thursday 16:00 for me)');
    const sameDay = { ...twoWalls, theirs: { day: '2026-12-03', time: '10:00' } };
    expect(invitationText(english, 'voice', sameDay, said)).toContain('on Thursday, December 3 at 10:00 your time (16:00 for me)');
    expect(invitationText(english, 'voice', sameDay, { ...said, hourCycle: 'h12' })).toContain('at 10:00 AM your time (4:00 PM for me)');
  });

  test('calls nobody by a name that is none, and takes every name as it is', () => {
    expect(invitationText(english, 'out', twoWalls, { ...said, name: '' })).toMatch(/^Hi, /);
    expect(invitationText(english, 'out', twoWalls, { ...said, name: '$& {slot}' })).toMatch(/^Hi \$& \{slot\}, /);
  });

  test('are the same each time, and others at the next turn', () => {
    const texts = [0, 1, 2].map((turn) => invitationText(english, 'screen', twoWalls, { ...said, turn }));
    expect(new Set(texts).size).toBe(3);
    expect(invitationText(english, 'screen', twoWalls, said)).toBe(texts[0]);
  });
});

test('nobody in memory is invited, and nobody one practises with', () => {
  expect(canBeInvitedForCoffee(aPerson())).toBe(true);
  expect(canBeInvitedForCoffee(aPerson({ state: { kind: 'resting', until: null } }))).toBe(true);
  expect(canBeInvitedForCoffee(aPerson({ state: { kind: 'in-memory' } }))).toBe(false);
  expect(canBeInvitedForCoffee(aPerson({ handles: [{ channel: 'practice', id: 'robin' }] }))).toBe(false);
});

test('the days ahead begin tomorrow, where the user is', () => {
  expect(daysAhead(Date.parse('2026-11-25T23:30:00Z'), 'Europe/Vienna', 3)).toEqual(['2026-11-27', '2026-11-28', '2026-11-29']);
});
