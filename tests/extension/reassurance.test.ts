import { describe, expect, it } from 'vitest';
import { evidence } from '../../assets/evidence.ts';
import { reassurancesOf } from '../../utils/domain/evidence.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { reassuranceFor } from '../../utils/extension/reassurance.ts';

const silenceOf = (band: Exclude<Silence['band'], 'never'>): Silence => ({ band, days: 1, lastBy: 'them', since: { unit: 'year', count: 1 } });
const days = Array.from({ length: 200 }, (_, day) => `ana ${day}`);

describe('a line for a long silence', () => {
  it.each(['months', 'year_plus', 'years'] as const)('after %s is one of those that fit, and over the days it is each of them', (band) => {
    const fitting = reassurancesOf(evidence.filter(({ use, bands }) => use.includes('bridge') && bands.includes(band)));
    const shown = days.map((day) => reassuranceFor(silenceOf(band), day));
    expect(new Set(shown.map((one) => one?.line))).toEqual(new Set(fitting.map(({ line }) => line)));
    expect(shown[0]).toEqual(reassuranceFor(silenceOf(band), 'ana 0'));
  });

  it('is not needed for a short one', () => {
    for (const short of [silenceOf('days'), silenceOf('weeks'), { band: 'never' } as const]) expect(reassuranceFor(short, 'ana 1')).toBeNull();
  });
});
