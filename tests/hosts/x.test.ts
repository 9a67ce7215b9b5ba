// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { x } from '../../utils/hosts/x.ts';
import { watchComposers } from '../../utils/page/watch-composers.ts';
import { openPage, parsePage, readFixtures } from './fixture.ts';
import { press, settled } from './person.ts';
import { script } from './sending/x.ts';

const fixture = (name: string) => readFixtures('x').find((one) => one.name === name);

/** As it stands since 2026: within an open shadow root (public code, 2026-10). */
function openInShadow(): HTMLElement {
  const { html = '', address } = fixture('one-to-one') ?? {};
  openPage('<div data-testid="xchatEmbedRoute"></div>', address);
  const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.append(document.importNode(parsePage(html, address).querySelector('[data-testid="dm-container"]') as Element, true));
  return root.querySelector<HTMLElement>(x.composerSelector) as HTMLElement;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-25T12:00') });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('in the shadow root of the page it is found by the focus that enters it', () => {
  const chat = openInShadow();
  const [entered, end] = [vi.fn(), new AbortController()];
  watchComposers([x], entered, end.signal);
  x.findEditor(chat)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(entered.mock.calls.map(([open]) => open.composer)).toEqual([chat]);
  end.abort();
});

test.each(Object.entries(script.gestures))('what leaves in the shadow root of the page is noted once, by %s', async (_, gesture) => {
  const chat = openInShadow();
  const sent = vi.fn();
  x.onSent(chat, sent, new AbortController().signal);
  gesture(chat, press);
  await script.leave(chat);
  await settled();
  expect(sent).toHaveBeenCalledOnce();
});

test('of the older chat nothing is noted, as nothing in it says what has left', async () => {
  const { html = '', address } = fixture('older') ?? {};
  openPage(html, address);
  const chat = document.querySelector<HTMLElement>(x.composerSelector) as HTMLElement;
  const sent = vi.fn();
  x.onSent(chat, sent, new AbortController().signal);
  press(x.findEditor(chat), 'keydown', { key: 'Enter' });
  const entry = document.createElement('div');
  entry.dataset.testid = 'messageEntry';
  chat.querySelector('[data-testid="DmActivityViewport"]')?.append(entry);
  await settled();
  expect(sent).not.toHaveBeenCalled();
});
