import { expect, test } from 'vitest';
import { newestId } from '../../utils/page/newest-id.ts';

/** What is said of each of several looks at a page. */
function looks(...pages: readonly string[][]): (string | null)[] {
  let at = -1;
  const newest = newestId(() => pages[at] ?? []);
  return pages.map(() => {
    at += 1;
    return newest();
  });
}

test('nothing where nothing is shown', () => expect(looks([], [])).toEqual([null, null]));

test('the last one, and a newer one once it is there', () => expect(looks(['a', 'b'], ['a', 'b', 'c'])).toEqual(['b', 'c']));

test('an older one is not new when the newest was deleted', () => expect(looks(['a', 'b'], ['a'], ['a', 'c'])).toEqual(['b', 'b', 'c']));

test('nor when one scrolls up, step by step', () => expect(looks(['b', 'c', 'd'], ['a', 'b', 'c'], ['a', 'b'])).toEqual(['d', 'd', 'd']));

test('nor when older ones are loaded', () => expect(looks(['b'], ['a', 'b'])).toEqual(['b', 'b']));
