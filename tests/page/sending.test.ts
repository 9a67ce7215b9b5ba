// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settled } from '../hosts/person.ts';
import { click, key, openWatched, show } from './watched-page.ts';

const second = 1000;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a gesture and a sign', () => {
  test('a click anywhere in the button and then the sign: told once, whatever follows', async () => {
    const { sent } = openWatched();
    click('.send i');
    expect(sent).not.toHaveBeenCalled();
    await show('sign');
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test.each([
    ['without a gesture', () => {}],
    ['after a click beside the button', () => click('.menu')],
    ['after a click that a script made', () => (document.querySelector('.send') as HTMLElement).click()],
  ])('a sign %s says nothing', async (_, before) => {
    const { sent } = openWatched();
    before();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test("an older message's sign says nothing", async () => {
    const { sent } = openWatched();
    const old = await show('sign');
    click('.send');
    await show('anything');
    expect(sent).not.toHaveBeenCalled();
    old.remove();
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('two clicks on the same message tell it once, two messages twice', async () => {
    const { sent } = openWatched();
    click('.send');
    click('.send');
    const first = await show('sign');
    expect(sent).toHaveBeenCalledTimes(1);
    first.remove();
    click('.send');
    await show('sign');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('a sign after 30 s comes too late', async () => {
    const { sent } = openWatched();
    click('.send');
    await vi.advanceTimersByTimeAsync(30 * second);
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('a composer that leaves with its message', () => {
  test('needs both, in either order', async () => {
    const { composer, sent } = openWatched({ leaves: true });
    click('.send');
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
    composer.remove();
    await settled();
    expect(sent).toHaveBeenCalledOnce();
  });

  test.each([
    ['a click', () => click('.menu')],
    ['Enter', () => key('.editor', { key: 'Enter' })],
  ])('%s in it afterwards says that nothing left; it may leave later without being sent', async (_, use) => {
    const { composer, sent } = openWatched({ leaves: true });
    click('.send');
    use();
    composer.remove();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('one that stays may be used while its message is on its way', async () => {
    const { sent } = openWatched();
    click('.send');
    click('.menu');
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('a refusal', () => {
  test('ends it, also when a sign comes after it', async () => {
    const { sent } = openWatched();
    click('.send');
    const refusal = await show('refusal');
    refusal.remove();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('that is answered with yes goes on', async () => {
    const { sent } = openWatched();
    click('.send');
    await show('refusal');
    await show('yes');
    click('.yes');
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('that was there before, or comes to light again, is none', async () => {
    const { sent } = openWatched({ refusal: () => [...document.querySelectorAll('.refusal')].at(-1) ?? null });
    await show('refusal');
    click('.send');
    const question = await show('refusal');
    await show('yes');
    click('.yes');
    question.remove();
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('is over once the composer that would leave is used again', async () => {
    const { composer, sent } = openWatched({ leaves: true });
    click('.send');
    await show('refusal');
    click('.menu');
    await show('yes');
    click('.yes');
    composer.remove();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('yes to a question that this message was not asked sends nothing', async () => {
    const { sent } = openWatched();
    await show('yes');
    click('.yes');
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('the end of the composer', () => {
  test('no gesture after it is heard', async () => {
    const { gone, sent } = openWatched();
    gone.abort();
    click('.send');
    key('.editor', { key: 'Enter', ctrlKey: true });
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('a message already on its way is still told of', async () => {
    const { composer, gone, sent } = openWatched({ leaves: true });
    click('.send');
    composer.remove();
    gone.abort();
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });
});
