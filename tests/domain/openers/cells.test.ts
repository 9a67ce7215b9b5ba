import { describe, expect, it } from 'vitest';
import { countCells } from '../../../scripts/opener-cells.ts';
import { intents } from '../../../utils/domain/openers/opener.ts';

describe('every cell of relation, silence, intent and channel', () => {
  it.each(intents)('has at least six really different openers for %s, with notes and without', (intent) => {
    const thin = countCells([intent]).filter(({ ways }) => ways < 6);
    expect(
      thin.map(({ relation, band, channel, notes, ways }) => `${relation} ${band} ${channel} ${notes ? 'with' : 'without'} notes: ${ways}`),
    ).toEqual([]);
  });
});
