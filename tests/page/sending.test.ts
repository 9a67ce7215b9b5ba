// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Sending, watchSending } from '../../utils/page/sending.ts';
import { press, settled, trusted } from '../hosts/person.ts';

const second = 1000;

const sending: Sending = {
  isButton: (element, composer) => element.matches('.send') && composer.contains(element),
  isKey: (enter) => enter.ctrlKey,
  leaves: false,
  sign: () => document.querySelector('.sign'),
  refusal: () => document.querySelector('.refusal'),
  isYes: (element) => element.matches('.yes'),
  undo: {
    conversationKey: (composer) => composer.dataset.draft ?? 'unclear',
    isBack: (key, page) => page.querySelector(`.composer[data-draft="${key}"]`) !== null,
  },
};

/** A page with one composer, watched; `took` counts what it told. */
function open(change: Partial<Sending> = {}) {
  document.body.innerHTML = '<div class="composer" data-draft="a"><p class="editor"></p><b class="send"><i></i></b><b class="menu"></b></div>';
  const composer = document.querySelector('.composer') as HTMLElement;
  const [gone, sent] = [new AbortController(), vi.fn<(undone: AbortSignal) => void>()];
  watchSending(composer, { ...sending, ...change }, sent, gone.signal);
  return { composer, gone, sent };
}

const click = (selector: string) => press(document.querySelector(selector), 'click');
const key = (selector: string, init: KeyboardEventInit) => press(document.querySelector(selector), 'keydown', init);

async function show(className: string): Promise<HTMLElement> {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  await settled();
  return element;
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a gesture and a sign', () => {
  test('a click anywhere in the button and then the sign: told once, whatever follows', async () => {
    const { sent } = open();
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
    const { sent } = open();
    before();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test("an older message's sign says nothing", async () => {
    const { sent } = open();
    const old = await show('sign');
    click('.send');
    await show('anything');
    expect(sent).not.toHaveBeenCalled();
    old.remove();
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('two clicks on the same message tell it once, two messages twice', async () => {
    const { sent } = open();
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
    const { sent } = open();
    click('.send');
    await vi.advanceTimersByTimeAsync(30 * second);
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('what it costs', () => {
  test('nothing is observed, timed or looked for before a gesture, and nothing while typing', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const sign = vi.fn(() => null);
    const isButton = vi.fn(() => false);
    open({ sign, isButton });
    for (const letter of 'hello') key('.editor', { key: letter });
    expect(observe).not.toHaveBeenCalled();
    expect(sign).not.toHaveBeenCalled();
    expect(isButton).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('listens to clicks alone where no key sends, in front of the page and without a hand in it', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    const { isKey, ...noKey } = sending;
    document.body.innerHTML = '<div></div>';
    watchSending(document.body.firstElementChild as HTMLElement, noKey, () => {}, new AbortController().signal);
    expect(listen.mock.calls.map(([type]) => type)).toEqual(['click']);
    expect(listen.mock.calls[0]?.[2]).toMatchObject({ capture: true, passive: true });
  });

  test('after the sign, and after the time for an undo, nothing is left running', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    open();
    click('.send');
    await show('sign');
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(35 * second);
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnect).toHaveBeenCalledTimes(2);
  });
});

describe('keys', () => {
  test.each<[string, string, KeyboardEventInit]>([
    ['the key of the site, in the editor', '.editor', { key: 'Enter', ctrlKey: true }],
    ['Enter on the button', '.send', { key: 'Enter' }],
    ['Space on the button', '.send', { key: ' ' }],
  ])('%s sends', async (_, where, init) => {
    const { sent } = open();
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
    const { sent } = open();
    key(where, init);
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('a key that a script made does not', async () => {
    const { sent } = open();
    document.querySelector('.editor')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('a composer that leaves with its message', () => {
  test('needs both, in either order', async () => {
    const { composer, sent } = open({ leaves: true });
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
    const { composer, sent } = open({ leaves: true });
    click('.send');
    use();
    composer.remove();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('one that stays may be used while its message is on its way', async () => {
    const { sent } = open();
    click('.send');
    click('.menu');
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('a refusal', () => {
  test('ends it, also when a sign comes after it', async () => {
    const { sent } = open();
    click('.send');
    const refusal = await show('refusal');
    refusal.remove();
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('that is answered with yes goes on', async () => {
    const { sent } = open();
    click('.send');
    await show('refusal');
    await show('yes');
    click('.yes');
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('that was there before, or comes to light again, is none', async () => {
    const { sent } = open({ refusal: () => [...document.querySelectorAll('.refusal')].at(-1) ?? null });
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
    const { composer, sent } = open({ leaves: true });
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
    const { sent } = open();
    await show('yes');
    click('.yes');
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('the end of the composer', () => {
  test('no gesture after it is heard', async () => {
    const { gone, sent } = open();
    gone.abort();
    click('.send');
    key('.editor', { key: 'Enter', ctrlKey: true });
    await show('sign');
    expect(sent).not.toHaveBeenCalled();
  });

  test('a message already on its way is still told of', async () => {
    const { composer, gone, sent } = open({ leaves: true });
    click('.send');
    composer.remove();
    gone.abort();
    await show('sign');
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('undo', () => {
  async function send(change: Partial<Sending> = {}, draft = 'a') {
    const { composer, sent } = open({ leaves: true, ...change });
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
    const undone = await send({ undo: { conversationKey: () => 'unclear', isBack: () => true } });
    await comeBack('a');
    expect(undone.aborted).toBe(false);
  });
});

test('no event is changed', () => {
  open();
  const event = trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  document.querySelector('.send')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
