import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, pausedAt } from '../../utils/domain/settings.ts';

describe('pausedAt', () => {
  it('is not so from the start', () => {
    expect(pausedAt(defaultSettings, 0)).toBe(false);
  });

  it('ends at the moment that was told, or never by itself', () => {
    expect(pausedAt({ paused: 100 }, 99)).toBe(true);
    expect(pausedAt({ paused: 100 }, 100)).toBe(false);
    expect(pausedAt({ paused: 'until-i-say' }, Number.MAX_VALUE)).toBe(true);
  });

  it('does not begin again once it is over', () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ noNaN: true }), fc.double({ min: 0, noNaN: true }), (paused, now, more) => {
        if (!pausedAt({ paused }, now)) expect(pausedAt({ paused }, now + more)).toBe(false);
      }),
    );
  });
});
