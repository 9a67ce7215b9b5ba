// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { press, settled } from '../hosts/person.ts';
import { click, key, openWatched, openWatchedInShadow, show } from './watched-page.ts';

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

  test('of several signs the newest counts, and none that came to light before it', async () => {
    let signs = ['3', '4'];
    const { sent } = openWatched({ sign: () => signs });
    click('.send');
    signs = ['2', '3', '4'];
    await show('anything');
    signs = ['1', '2'];
    await show('anything');
    signs = ['3'];
    await show('anything');
    expect(sent).not.toHaveBeenCalled();
    signs = ['4', '5'];
    await show('anything');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('in a chat the editor has to be empty once, also where its emptying is no change of the page', async () => {
    const field = document.createElement('textarea');
    field.value = '@an';
    const { sent } = openWatched({ findEditor: () => field });
    click('.send');
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
    field.value = '';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveBeenCalledOnce();
  });

  test('in a chat the conversation has to be the same', async () => {
    let key = 'ana';
    const { sent } = openWatched({ conversationKey: () => key });
    click('.send');
    key = 'ben';
    await show('sign');
    key = 'ana';
    await show('anything');
    expect(sent).not.toHaveBeenCalled();
  });

  test('a message on its way becomes a sent one by an attribute alone', async () => {
    const { composer, sent } = openWatched({
      sign: (composer) => (composer.getAttribute('data-state') === 'sent' ? 'it' : null),
      states: ['data-state'],
    });
    click('.send');
    composer.setAttribute('data-other', 'x');
    await settled();
    composer.setAttribute('data-state', 'sent');
    await settled();
    expect(sent).toHaveBeenCalledOnce();
  });

  test('in an open shadow root', async () => {
    const { sent } = openWatchedInShadow();
    const root = document.querySelector('#around')?.shadowRoot as ShadowRoot;
    press(root.querySelector('.send'), 'click');
    root.append(Object.assign(document.createElement('div'), { className: 'sign' }));
    await settled();
    expect(sent).toHaveBeenCalledOnce();
  });

  describe('an editor in a frame', () => {
    function openWithFrame() {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p></p>';
      let editor: HTMLElement | null = null;
      const watched = openWatched({ leaves: true, findEditor: () => editor });
      document.body.append(frame);
      editor = frame.contentDocument?.querySelector('p') ?? null;
      return { ...watched, editor };
    }

    test('sends by its own key, though the page never hears of it', async () => {
      const { composer, editor, sent } = openWithFrame();
      window.dispatchEvent(new Event('blur'));
      press(editor, 'keydown', { key: 'Enter', ctrlKey: true });
      composer.remove();
      await show('sign');
      expect(sent).toHaveBeenCalledOnce();
    });

    test('used again says that nothing left; after the end it is not heard', async () => {
      const { composer, editor, gone, sent } = openWithFrame();
      window.dispatchEvent(new Event('blur'));
      click('.send');
      press(editor, 'keydown', { key: 'Enter' });
      composer.remove();
      await show('sign');
      gone.abort();
      press(editor, 'keydown', { key: 'Enter', ctrlKey: true });
      await show('sign');
      expect(sent).not.toHaveBeenCalled();
    });
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
