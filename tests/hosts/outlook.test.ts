// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outlook } from '../../utils/hosts/outlook.ts';
import { openPage, readFixtures } from './fixture.ts';
import { press, settled } from './person.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test.each([
  ['to somebody else is no message that came back', 'ben@example.com', false],
  ['to the same person is', 'ana.lima@example.com', true],
])('another composer %s', async (_, address, back) => {
  openPage(readFixtures('outlook').find(({ name }) => name === 'new-message')?.html ?? '');
  const composer = document.querySelector(outlook.composerSelector) as HTMLElement;
  const sent = vi.fn<(undone: AbortSignal) => void>();
  outlook.onSent(composer, sent, new AbortController().signal);
  press(composer.querySelector('[data-testid="ComposeSendButton"] button'), 'click');
  composer.remove();
  await settled();
  const again = composer.cloneNode(true) as HTMLElement;
  again.querySelector('._EType_RECIPIENT_ENTITY')?.setAttribute('aria-label', address);
  document.body.append(again);
  await settled();
  expect(sent.mock.calls[0]?.[0].aborted).toBe(back);
});
