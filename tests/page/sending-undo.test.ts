// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sending } from '../../utils/page/sending.ts';
import { settled } from '../hosts/person.ts';
import { click, openWatched, show } from './watched-page.ts';

const second = 1000;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('undo', () => {
  async function send(change: Partial<Sending> = {}, draft = 'a') {
    const { composer, sent } = openWatched({ leaves: true, ...change });
    composer.dataset.draft = draft;
    click('.send');
    composer.remove();
    await show('sign');
    const [undone] = sent.mock.calls[0] ?? [];
    return undone as AbortSignal;
  }

  async function comeBack(draft: string): Promise<void> {
    const composer = document.createElement('div');
    composer.dataset.draft = draft;
    composer.className = 'composer';
    document.body.append(composer);
    await settled();
  }

  test('the same draft in a new composer takes the message back', async () => {
    const undone = await send();
    await comeBack('b');
    expect(undone.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(34 * second);
    await comeBack('a');
    expect(undone.aborted).toBe(true);
  });

  test('after 35 s it is a new message', async () => {
    const undone = await send();
    await vi.advanceTimersByTimeAsync(35 * second);
    await comeBack('a');
    expect(undone.aborted).toBe(false);
  });

  test('nothing is taken back where the draft was unclear', async () => {
    const undone = await send({ conversationKey: () => 'unclear', isBack: () => true });
    await comeBack('a');
    expect(undone.aborted).toBe(false);
  });
});
