import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readLocalTime } from '../../utils/page/read-local-time.ts';

const locales = (
  'af am ar ar-DZ ar-EG ar-SA as az be bg bn bs ca ckb cs cy da de de-AT de-CH el en-AU en-CA en-GB en-IE en-IN en-US en-ZA es es-AR es-MX es-US et eu fa fi fil fr ' +
  'fr-BE fr-CA fr-CH ga gl gu he hi hr hu hy id is it it-CH ja jv ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nl-BE nn or pa pl ps pt-BR pt-PT ro ru sd si sk ' +
  'sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh-CN zh-HK zh-TW zu'
).split(' ');
const styles = ['full', 'long', 'medium', 'short'] as const;
const clocks = [undefined, 'short'] as const;

const fiveYears = 5 * 366 * 86_400_000;
const now = Date.parse('2026-11-25T17:00');
const moments = fc.integer({ min: 0, max: fiveYears }).map((ago) => {
  const moment = new Date(now - ago);
  moment.setSeconds(0, 0);
  return moment;
});

type Outcome = 'read' | 'null' | 'wrong';

function outcome(moment: Date, text: string, language: string, clock: boolean): Outcome {
  const time = readLocalTime(text, { languages: [language], now });
  if (!time) return 'null';
  const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
  // A clock turned back says the same minute twice.
  const same = clock ? new Date(time.at).toString().slice(0, 21) === moment.toString().slice(0, 21) : time.at === day.getTime();
  return same && time.exact === (clock ? 'minute' : 'day') ? 'read' : 'wrong';
}

/** Outcomes of so many moments, each of which some formatter wrote in a language. */
function shares(language: string, options: Intl.DateTimeFormatOptions, clock: boolean, times = 40): Record<Outcome, number> {
  const counts = { read: 0, null: 0, wrong: 0 };
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options });
  fc.assert(
    fc.property(moments, (moment) => {
      const what = outcome(moment, format.format(moment), language, clock);
      counts[what] += 1;
      expect(what, `${language}: ${format.format(moment)}`).not.toBe('wrong');
    }),
    { numRuns: times },
  );
  return { ...counts, read: counts.read / times };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(styles)('what browsers write in style %s', (dateStyle) => {
  test.each(clocks)('with clock %s is the same day again', (timeStyle) => {
    const options = timeStyle ? { dateStyle, timeStyle } : { dateStyle };
    const read = locales.map((language) => [language, shares(language, options, timeStyle !== undefined).read] as const);
    // Welsh has one word for "at" and for the morning.
    expect(read.filter(([language, share]) => share < (language === 'cy' ? 0.8 : 1))).toEqual([]);
  });
});

test('at least sixty languages are among them', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf(locales).length).toBe(locales.length);
  expect(new Set(locales.map((tag) => new Intl.Locale(tag).language)).size).toBeGreaterThanOrEqual(60);
});

test('English of no region is read unless the two orders differ', () => {
  expect(shares('en', { dateStyle: 'medium', timeStyle: 'short' }, true).read).toBe(1);
  const { read } = shares('en', { dateStyle: 'short' }, false, 400);
  expect(read).toBeGreaterThan(0.5);
  expect(read).toBeLessThan(0.8);
});

test('other shapes are the same moment again, or nothing', () => {
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const shapes: Intl.DateTimeFormatOptions[] = [
    { ...date, weekday: 'short', ...clock },
    { ...date, weekday: 'short', ...clock, hour12: true },
    { ...date, weekday: 'long', ...clock, hour12: false },
    { ...date, month: '2-digit', ...clock },
    { ...date, month: 'numeric', day: '2-digit', year: '2-digit', ...clock },
    { ...date, month: 'long', ...clock, dayPeriod: 'long' },
    { ...date, weekday: 'short', month: 'numeric', ...clock },
    { ...date, ...clock, numberingSystem: 'deva' },
    { ...date, ...clock, numberingSystem: 'mathsans' },
    { ...date, ...clock, second: '2-digit' },
  ];
  const table = shapes.map((shape) => {
    const all = locales.map((language) => shares(language, shape, true, 10).read);
    return all.reduce((sum, share) => sum + share, 0) / all.length;
  });
  // Many languages have no order of their own with short years.
  for (const share of table) expect(share).toBeGreaterThan(0.8);
  expect(table[0]).toBeGreaterThan(0.995);
});

test('digits of every numbering system of one sign each', () => {
  const spelled = ['hanidec'];
  const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => !spelled.includes(system));
  expect(systems.length).toBeGreaterThan(50);
  for (const numberingSystem of systems) expect(shares('de', { dateStyle: 'medium', numberingSystem }, false, 5).read, numberingSystem).toBe(1);
});

test.each(['persian', 'islamic-umalqura', 'hebrew', 'japanese', 'roc', 'indian', 'coptic', 'ethiopic', 'buddhist'])(
  'the calendar %s is the same day or nothing',
  (calendar) => {
    for (const language of ['fa', 'ar-SA', 'he', 'ja', 'zh-TW', 'hi', 'am', 'th', 'ko', 'en-US', 'de', 'ar-EG']) {
      for (const dateStyle of styles) shares(language, { dateStyle, calendar }, false, 20);
    }
  },
);

test.each(['Asia/Tehran', 'America/Sao_Paulo', 'Pacific/Auckland', 'America/New_York', 'Pacific/Apia'])('days are those of %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  for (const language of ['en-US', 'de', 'fa', 'ja']) {
    expect(shares(language, { dateStyle: 'medium', timeStyle: 'short' }, true, 200).read).toBe(1);
    expect(shares(language, { dateStyle: 'medium' }, false, 200).read).toBe(1);
  }
});
