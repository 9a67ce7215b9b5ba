// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkedin } from '../../utils/hosts/linkedin.ts';
import { watchComposers } from '../../utils/page/watch-composers.ts';
import { openPage, parsePage, readFixtures } from './fixture.ts';
import { press, settled } from './person.ts';
import { script } from './sending/linkedin.ts';

const { html = '', address } = readFixtures('linkedin').find(({ name }) => name === 'bubbles') ?? {};

/** The bubbles as they stand since 2026: within an open shadow root (public code, 2026-10). */
function openInShadow(): readonly HTMLElement[] {
  openPage('<div id="interop-outlet" data-testid="interop-shadowdom"></div>', address);
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.append(...document.importNode(parsePage(html, address).body, true).querySelectorAll('.msg-overlay-container'));
  return [...root.querySelectorAll<HTMLElement>(linkedin.composerSelector)];
}

const end = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-25T12:00') });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('bubbles in the shadow root of the page', () => {
  test('each is found by the focus that enters it', () => {
    const bubbles = openInShadow();
    const entered = vi.fn();
    watchComposers([linkedin], entered, end.signal);
    for (const bubble of bubbles) linkedin.findEditor(bubble)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(entered.mock.calls.map(([open]) => open.composer)).toEqual(bubbles);
    end.abort();
  });

  test('each says whom it is for', () => {
    expect(openInShadow().map((bubble) => linkedin.readRecipients(bubble))).toMatchObject([[{ name: 'Ana Lima' }], [{ name: 'Ben Ash' }]]);
  });

  test.each(Object.entries(script.gestures))('what one of them sends is noted once, and as its own, by %s', async (_, gesture) => {
    const sents = openInShadow().map((bubble) => {
      const sent = vi.fn();
      linkedin.onSent(bubble, sent, new AbortController().signal);
      return { bubble, sent };
    });
    const [ana, ben] = sents;
    gesture(ben?.bubble as HTMLElement, press);
    await script.leave(ben?.bubble as HTMLElement);
    await settled();
    expect(ben?.sent).toHaveBeenCalledOnce();
    expect(ana?.sent).not.toHaveBeenCalled();
  });
});

test('a new message that has become a conversation is noted', async () => {
  const { html: drafts = '' } = readFixtures('linkedin').find(({ name }) => name === 'new-message') ?? {};
  openPage(drafts, address);
  const draft = document.querySelector<HTMLElement>(linkedin.composerSelector) as HTMLElement;
  const sent = vi.fn();
  linkedin.onSent(draft, sent, new AbortController().signal);
  script.gestures['Cmd+Enter, for those who press the button']?.(draft, press);
  draft
    .querySelector('.msg-connections-typeahead')
    ?.replaceWith(Object.assign(document.createElement('ul'), { className: 'msg-s-message-list-content' }));
  const title = document.createElement('a');
  title.href = '/in/ACoAAA0000000000000000000000000000000000an1/';
  title.textContent = 'Ana Lima';
  draft.querySelector('h2')?.replaceChildren(title);
  await script.leave(draft);
  await settled();
  expect(sent).toHaveBeenCalledOnce();
});

test('the form for changing a message is no editor', () => {
  const { html: edited = '' } = readFixtures('linkedin').find(({ name }) => name === 'edited') ?? {};
  openPage(edited, address);
  document.querySelector('.msg-s-event-listitem form')?.classList.add('msg-form');
  const composer = document.querySelector<HTMLElement>(linkedin.composerSelector) as HTMLElement;
  expect(linkedin.findEditor(composer)?.closest('form')?.id).toBe('msg-form-ember9');
});
