import { expect, test } from 'vitest';
import { feltAfter } from '../../../utils/domain/backup/felt-after.ts';
import type { Feeling } from '../../../utils/domain/feared.ts';

const pair = (at: number): Feeling => ({ at, before: 2, after: 4, mood: null, end: null });

test('both sides are joined, or the backup stands alone, for its people', () => {
  const [here, backup] = [{ ana: [pair(1)], ben: [pair(9)] }, { ana: [pair(2)] }];
  expect(feltAfter(here, backup, 'merge', ['ana', 'ben'])).toEqual({ ana: [pair(1), pair(2)] });
  expect(feltAfter(here, backup, 'replace', ['ana', 'ben'])).toEqual({ ana: [pair(2)], ben: [] });
  expect(feltAfter(here, backup, 'replace', ['ana'])).toEqual({ ana: [pair(2)] });
});

test('nothing changes where nothing is new, or the backup knows nothing of it', () => {
  const here = { ana: [pair(1)] };
  expect([feltAfter(here, here, 'merge', ['ana']), feltAfter(here, null, 'replace', ['ana']), feltAfter({}, {}, 'merge', ['ana'])]).toEqual([
    null,
    null,
    null,
  ]);
});
