import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../utils/domain/local-day.ts';
import { isQuiet } from '../../utils/domain/quiet-times.ts';
import { minuteOfReminder, nextLook, nextReminder, type Reminded, settle } from '../../utils/domain/reminders.ts';
import { defaultSettings, type Settings, weekdays } from '../../utils/domain/settings.ts';
import { wallClockAt } from '../../utils/domain/wall-clock.ts';

const zone = 'Europe/Vienna';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As a clock in Vienna shows it, in winter. */
const vienna = (shown: string) => Date.parse(`${shown}+01:00`);
const monday = vienna('2026-11-23T07:00');
const nine = 9 * 60;

const next = (now: number, wishes: Partial<Settings> = {}, reminded: Reminded = { until: monday - DAY, saidAt: null }) =>
  nextReminder({ ...defaultSettings, reminderAt: nine, ...wishes }, reminded, now, zone);

describe('the next reminder', () => {
  it('is none where nobody asked for one', () => {
    expect(next(monday, { reminderAt: null })).toBeNull();
  });

  it('comes at its hour, on this day or the next', () => {
    expect(next(monday)).toBe(vienna('2026-11-23T09:00'));
    const said = { until: vienna('2026-11-23T09:00'), saidAt: vienna('2026-11-23T09:00') };
    expect(next(vienna('2026-11-23T09:01'), {}, said)).toBe(vienna('2026-11-24T09:00'));
  });

  it('comes later on its own day where its hour was missed, and never on another', () => {
    const afternoon = vienna('2026-11-23T14:10');
    expect(next(afternoon)).toBe(afternoon);
    expect(next(vienna('2026-11-24T07:00'))).toBe(vienna('2026-11-24T09:00'));
  });

  it('comes once after many missed days', () => {
    const later = vienna('2026-12-20T11:00');
    expect(next(later)).toBe(later);
    expect(next(later, {}, { until: later, saidAt: later })).toBe(vienna('2026-12-21T09:00'));
  });

  it('does not come for an hour that was over when it was chosen', () => {
    const noon = vienna('2026-11-23T12:00');
    expect(next(noon, {}, settle(null, noon))).toBe(vienna('2026-11-24T09:00'));
    expect(next(noon, { reminderAt: 18 * 60 }, settle(null, noon))).toBe(vienna('2026-11-23T18:00'));
  });

  it('waits for the end of quiet hours, and for another day where they go on until midnight', () => {
    const night = { from: 22 * 60, to: 10 * 60 };
    expect(next(monday, { quietHours: night })).toBe(vienna('2026-11-23T10:00'));
    expect(next(monday, { quietHours: night, reminderAt: 23 * 60 })).toBeNull();
    expect(minuteOfReminder({ quietHours: night, reminderAt: nine })).toBe(600);
    expect(minuteOfReminder({ quietHours: night, reminderAt: 23 * 60 })).toBeNull();
    expect(minuteOfReminder({ quietHours: { from: nine, to: nine }, reminderAt: nine })).toBe(nine);
    const lunch = { from: 12 * 60, to: 13 * 60 };
    expect(next(vienna('2026-11-23T12:20'), { quietHours: lunch })).toBe(vienna('2026-11-23T13:00'));
    expect(next(vienna('2026-11-23T22:30'), { quietHours: { from: 22 * 60, to: 7 * 60 } })).toBe(vienna('2026-11-24T09:00'));
  });

  it('leaves out quiet days, and all of them', () => {
    expect(next(monday, { quietDays: [1, 2] })).toBe(vienna('2026-11-25T09:00'));
    const said = { until: monday, saidAt: monday };
    expect(next(monday, { quietDays: [0, 2, 3, 4, 5, 6] }, said)).toBe(vienna('2026-11-30T09:00'));
    expect(next(monday, { quietDays: weekdays })).toBeNull();
  });

  it('begins anew after a pause, with nothing of what would have come in it', () => {
    const end = vienna('2026-11-26T12:00');
    expect(next(monday, { paused: end })).toBe(vienna('2026-11-27T09:00'));
    expect(next(end, { paused: end })).toBe(vienna('2026-11-27T09:00'));
    expect(next(monday, { paused: 'until-i-say' })).toBeNull();
  });

  it('comes on the days clocks are changed, once', () => {
    const halfPastTwo = { reminderAt: 150 };
    const ahead = Date.parse('2027-03-28T00:00:00Z');
    expect(next(ahead, halfPastTwo, { until: ahead, saidAt: null })).toBe(Date.parse('2027-03-28T01:30:00Z'));
    const back = Date.parse('2027-10-30T23:00:00Z');
    const first = Date.parse('2027-10-31T00:30:00Z');
    expect(next(back, halfPastTwo, { until: back, saidAt: null })).toBe(first);
    expect(next(first + HOUR, halfPastTwo, { until: first, saidAt: first })).toBe(Date.parse('2027-11-01T01:30:00Z'));
  });

  it('is not held up by a clock that was far ahead once', () => {
    const ahead = { until: vienna('2040-01-01T09:00'), saidAt: vienna('2040-01-01T09:00') };
    const settled = settle(ahead, monday);
    expect(settled).toEqual({ until: monday, saidAt: monday });
    expect(next(monday, {}, settled)).toBe(vienna('2026-11-24T09:00'));
  });

  it('does not come twice for a day that comes twice', () => {
    const said = { until: vienna('2026-11-23T00:10'), saidAt: vienna('2026-11-23T00:10') };
    const setBack = vienna('2026-11-22T23:50');
    expect(settle(said, setBack)).toEqual(said);
    expect(next(setBack, { reminderAt: 10 }, said)).toBe(vienna('2026-11-24T00:10'));
    expect(next(setBack, { reminderAt: 23 * 60 + 55 }, said)).toBe(vienna('2026-11-24T23:55'));
  });

  it('is none at no moment at all', () => {
    expect(next(Number.NaN)).toBeNull();
    expect(next(Number.POSITIVE_INFINITY)).toBeNull();
  });
});

describe('when to look again', () => {
  const look = (settings: Partial<Settings>, reminder: number | null, now = monday) =>
    nextLook({ ...defaultSettings, ...settings }, reminder, now, zone);

  it('is never, where nothing was asked for', () => {
    expect(look({}, null)).toBeNull();
  });

  it('is for the reminder, and for a clock that may be set in between', () => {
    expect(look({}, vienna('2026-11-23T09:00'))).toBe(vienna('2026-11-23T09:00'));
    expect(look({}, vienna('2026-11-25T09:00'))).toBe(monday + 6 * HOUR);
    expect(look({}, monday)).toBe(monday + 6 * HOUR);
  });

  it('is for the dot where a day, quiet hours or a pause begin or end', () => {
    const evening = vienna('2026-11-23T20:00');
    expect(look({ badge: true }, null, evening)).toBe(vienna('2026-11-24T00:00'));
    const badge = { badge: true, quietHours: { from: 21 * 60, to: 7 * 60 + 30 } };
    expect(look(badge, null, evening)).toBe(vienna('2026-11-23T21:00'));
    expect(look(badge, null, monday)).toBe(vienna('2026-11-23T07:30'));
    expect(look({ badge: true, paused: evening + 60_000 }, null, evening)).toBe(evening + 60_000);
    expect(look({ badge: true, paused: 'until-i-say' }, null, evening)).toBe(vienna('2026-11-24T00:00'));
  });
});

const zones = [
  'UTC',
  'Europe/Vienna',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Asuncion',
  'Africa/Casablanca',
];
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const times = fc.record({
  reminderAt: minute,
  quietHours: fc.option(fc.record({ from: minute, to: minute })),
  quietDays: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 5 }),
  paused: fc.option(fc.integer({ min: 0, max: 20 }).map((days) => monday + days * DAY)),
  badge: fc.boolean(),
});

/** What a step of a life is: hours awake, hours asleep or switched off, a clock set by some hours, a journey. */
const steps = fc.array(
  fc.oneof(
    fc.record({ awake: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ asleep: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ set: fc.integer({ min: -80, max: 80 }) }),
    fc.record({ zone: fc.constantFrom(...zones) }),
  ),
  { maxLength: 25 },
);
type Step = { readonly awake?: number; readonly asleep?: number; readonly set?: number; readonly zone?: string };

/** Lives through the steps as the background does: it looks when it said it would, and whenever it wakes. */
function live(settings: Parameters<typeof nextLook>[0], began: string, all: readonly Step[]) {
  const said: { now: number; zone: string; setBack: number }[] = [];
  /** Hours in all. */
  let setBack = 0;
  let [now, zone] = [monday, began];
  let reminded = settle(null, now);
  const look = (): number | null => {
    reminded = settle(reminded, now);
    if (nextReminder(settings, reminded, now, zone) === now) {
      said.push({ now, zone, setBack });
      reminded = { until: now, saidAt: now };
    }
    return nextLook(settings, nextReminder(settings, reminded, now, zone), now, zone);
  };
  for (const step of all) {
    if (step.zone) zone = step.zone;
    setBack += Math.max(0, -(step.set ?? 0));
    now += (step.set ?? 0) * HOUR + (step.asleep ?? 0) * HOUR;
    const end = now + (step.awake ?? 0) * HOUR;
    for (let ahead = look(); ahead !== null && ahead <= end; ahead = look()) {
      expect(ahead).toBeGreaterThan(now);
      now = ahead;
    }
    now = end;
  }
  return said;
}

describe('over whole lives, with sleep, journeys and clocks that are set', () => {
  const anyLife = fc.tuple(times, fc.constantFrom(...zones), steps);

  it('there is at most one a day, and never one in quiet times, before its hour or in a pause', () => {
    fc.assert(
      fc.property(anyLife, ([settings, began, all]) => {
        const said = live(settings, began, all);
        for (const [at, { now, zone, setBack }] of said.entries()) {
          const before = said[at - 1];
          // A day that comes again after more than two days is another one.
          if (before && setBack - before.setBack <= 48) expect(dayNumber(before.now, zone)).not.toBe(dayNumber(now, zone));
          const { time } = wallClockAt(now, zone);
          expect(Number(time.slice(0, 2)) * 60 + Number(time.slice(3))).toBeGreaterThanOrEqual(settings.reminderAt);
          expect(now).toBeGreaterThanOrEqual(Number(settings.paused));
          expect(isQuiet(settings, now, zone)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('however long it was away or the clock was wrong, the next one comes within two weeks of an open browser', () => {
    fc.assert(
      fc.property(anyLife, ([settings, began, all]) => {
        const before = live({ ...settings, paused: null }, began, all).length;
        const after = live({ ...settings, paused: null }, began, [...all, { awake: 14 * 24 }]).length;
        const never = minuteOfReminder(settings) === null;
        if (never) expect(after).toBe(0);
        else expect(after).toBeGreaterThan(before);
      }),
      { numRuns: 60 },
    );
  });

  it('an open browser that is left alone has one on each day that is not quiet', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (settings, zone) => {
        const said = live({ ...settings, paused: null, quietDays: [], quietHours: null }, zone, [{ awake: 30 * 24 }]);
        expect(said.length).toBeGreaterThanOrEqual(29);
        expect(said.length).toBeLessThanOrEqual(31);
      }),
      { numRuns: 15 },
    );
  });
});
