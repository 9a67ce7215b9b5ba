// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { key, openWatched, show } from './watched-page.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('keys', () => {
  test.each<[string, string, KeyboardEventInit]>([
    ['the key of the site, in the editor', '.editor', { key: 'Enter', ctrlKey: true }],
    ['Enter on the button', '.send', { key: 'Enter' }],
    ['Space on the button', '.send', { key: ' ' }],
  ])('%s sends', async (_, where, init) => {
    const { sent } = openWatched();
    key(where, init);
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test.each<[string, string, KeyboardEventInit]>([
    ['Enter alone', '.editor', { key: 'Enter' }],
    ['Space in the editor', '.editor', { key: ' ', ctrlKey: true }],
    ['another key on the button', '.send', { key: 's' }],
    ['the key of the site outside the composer', 'body', { key: 'Enter', ctrlKey: true }],
    ['Enter that ends a composition', '.editor', { key: 'Enter', ctrlKey: true, isComposing: true }],
    ['Enter that an input method keeps', '.editor', { key: 'Enter', ctrlKey: true, keyCode: 229 }],
  ])('%s does not', async (_, where, init) => {
    const { sent } = openWatched();
    key(where, init);
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('a key that a script made does not', async () => {
    const { sent } = openWatched();
    document.querySelector('.editor')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});
