import { describe, expect, it, test } from 'vitest';
import places from '../../../assets/help-places.json' with { type: 'json' };
import { guessCountry, type HelpPlace } from '../../../utils/domain/distress/help-place.ts';

const known = places as readonly HelpPlace[];
const guess = (zone: string, ...languages: string[]) => guessCountry(known, zone, languages);

describe('the country is guessed', () => {
  it.each([
    ['Europe/Vienna', ['en-US'], 'AT'],
    ['Australia/Perth', ['de'], 'AU'],
    ['America/Argentina/Salta', [], 'AR'],
    ['UTC', ['en', 'pt-BR'], 'BR'],
    ['Etc/UTC', ['zh-Hant-TW'], 'TW'],
    ['UTC', ['en', 'de'], null],
    ['Antarctica/Troll', [], null],
  ] as const)('%s and %j: %s', (zone, languages, country) => expect(guess(zone, ...languages)).toBe(country));

  it('never from a zone that only begins like another', () => expect(guess('Europe/Viennaland')).toBeNull());
});

describe.each(known)('$country', ({ country, emergency, zones, lines }) => {
  it('has an emergency number, zones that exist, and lines that say where they come from', () => {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(emergency.length).toBeGreaterThan(0);
    for (const number of emergency) expect(number).toMatch(/^\d{2,5}$/);
    for (const zone of zones.filter((name) => !name.endsWith('/'))) expect(() => Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    for (const { name, number, source, checked } of lines) {
      expect(name).not.toBe('');
      expect(number).toMatch(/^[*\d][\d -]+$/);
      expect(new URL(source).protocol).toBe('https:');
      expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });
});

test('there are many countries, each once, and no zone in two of them', () => {
  expect(known.length).toBeGreaterThanOrEqual(40);
  expect(new Set(known.map(({ country }) => country)).size).toBe(known.length);
  const zones = known.flatMap(({ zones }) => zones);
  expect(new Set(zones).size).toBe(zones.length);
});
