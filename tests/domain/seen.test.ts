import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../utils/domain/local-day.ts';
import { newsFrom, sameHello } from '../../utils/domain/seen.ts';

const vienna = 'Europe/Vienna';
const now = Date.parse('2026-11-25T12:00:00Z');
const minute = 60_000;
const at = (iso: string) => Date.parse(iso);
const lastOf = (me: number) => ({ me: { at: me, channel: 'slack' } }) as const;

describe('the newest message of a conversation', () => {
  it('is news where nothing is known, and where only the other wrote', () => {
    expect(newsFrom({}, 'them', { at: now - minute, exact: 'minute' }, now, vienna)).toBe(now - minute);
    expect(newsFrom(lastOf(now), 'them', { at: now - 5 * minute, exact: 'minute' }, now, vienna)).toBe(now - 5 * minute);
  });

  it.each([
    ['older than what is known', -minute, null],
    ['the very same, by another clock', 2 * minute, null],
    ['newer', 3 * minute, 3 * minute],
  ])('%s', (_, after, news) => {
    const known = now - 60 * minute;
    const found = newsFrom(lastOf(known), 'me', { at: known + after, exact: 'minute' }, now, vienna);
    expect(found).toBe(news === null ? null : known + news);
  });

  it('is not ahead of now, whatever the clock of the site says', () => {
    expect(newsFrom({}, 'them', { at: now + 4 * minute, exact: 'minute' }, now, vienna)).toBe(now);
  });

  it.each([
    ['today', '2026-11-25T00:00:00+01:00', now],
    ['some day, at its end', '2026-11-20T00:00:00+01:00', at('2026-11-20T23:45:00+01:00')],
    ['the long day at the end of summer time', '2026-10-25T00:00:00+02:00', at('2026-10-25T23:45:00+01:00')],
    ['a day ahead', '2026-11-26T00:00:00+01:00', null],
  ])('of a day alone: %s', (_, day, news) => {
    expect(newsFrom({}, 'them', { at: at(day), exact: 'day' }, now, vienna)).toBe(news);
  });

  it('of a day alone is no news on a day that is known', () => {
    const known = at('2026-11-20T09:00:00+01:00');
    expect(newsFrom(lastOf(known), 'me', { at: at('2026-11-20T00:00:00+01:00'), exact: 'day' }, now, vienna)).toBeNull();
    expect(newsFrom(lastOf(known), 'them', { at: at('2026-11-20T00:00:00+01:00'), exact: 'day' }, now, vienna)).not.toBeNull();
  });

  it('noted once is no news again; nothing moves backwards or into the future; a day stays that day', () => {
    const moment = fc.integer({ min: now - 400 * 86_400_000, max: now });
    const zone = fc.constantFrom(vienna, 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Casablanca');
    fc.assert(
      fc.property(moment, moment, fc.constantFrom('minute', 'day'), zone, (known, seenAt, exact, zone) => {
        const seen = { at: seenAt, exact } as const;
        const news = newsFrom(lastOf(known), 'me', seen, now, zone);
        if (news === null) return;
        expect(news).toBeGreaterThan(known);
        expect(news).toBeLessThanOrEqual(now);
        expect(dayNumber(news, zone)).toBe(dayNumber(seenAt, zone));
        expect(newsFrom(lastOf(news), 'me', seen, now, zone)).toBeNull();
      }),
    );
  });
});

describe('one hello', () => {
  it.each([
    ['the same moment', now, 'slack', true],
    ['nine minutes later', now + 9 * minute, 'slack', true],
    ['ten minutes later', now + 10 * minute, 'slack', false],
    ['before', now - minute, 'slack', false],
    ['by another way', now + minute, 'discord', false],
  ] as const)('%s', (_, at, channel, same) => expect(sameHello(lastOf(now), { at, channel })).toBe(same));

  it('needs one before it', () => expect(sameHello({ them: { at: now, channel: 'slack' } }, { at: now, channel: 'slack' })).toBe(false));
});
