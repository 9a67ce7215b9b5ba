// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { proton } from '../../utils/hosts/proton.ts';
import { openPage, readFixtures } from './fixture.ts';
import { press, settled } from './person.ts';

function open(name: string): HTMLElement {
  const { html = '', address } = readFixtures('proton').find((fixture) => fixture.name === name) ?? {};
  openPage(html, address);
  return document.querySelector(proton.composerSelector) as HTMLElement;
}

/** The folded fields that another fixture shows. */
function fold(composer: HTMLElement, name: string): void {
  const page = new DOMParser().parseFromString(readFixtures('proton').find((fixture) => fixture.name === name)?.html ?? '', 'text/html');
  for (const field of composer.querySelectorAll('.composer-addresses-container')) field.remove();
  composer.querySelector('.composer-meta')?.append(document.importNode(page.querySelector('[data-testid="composer:address"]') as Element, true));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('the editor is in the frame, as soon as it can be written in', () => {
  const composer = open('plain-text');
  const frame = document.createElement('iframe');
  frame.dataset.testid = 'rooster-iframe';
  frame.srcdoc = '<body></body>';
  composer.querySelector('.editor-wrapper')?.replaceChildren(frame);
  const body = frame.contentDocument?.body as HTMLElement;
  expect(proton.findEditor(composer)).toBe(null);
  body.innerHTML = '<div id="rooster-editor" contenteditable="true"></div>';
  expect(proton.findEditor(composer)).toBe(body.firstElementChild);
});

describe('who they are once the fields are folded into names', () => {
  test('was seen while the fields were open', () => {
    const composer = open('several-recipients');
    const [first] = proton.readRecipients(composer);
    fold(composer, 'reply');
    expect(proton.readRecipients(composer)).toEqual([first]);
  });

  test('is not taken from another composer', () => {
    proton.readRecipients(open('several-recipients'));
    expect(proton.readRecipients(open('reply'))).toBe('unclear');
  });

  test('is unclear for a name that was not among them', () => {
    const composer = open('several-recipients');
    proton.readRecipients(composer);
    fold(composer, 'reply');
    (composer.querySelector('.composer-addresses-addressIcon + *') as HTMLElement).textContent = 'Cleo';
    expect(proton.readRecipients(composer)).toBe('unclear');
  });
});

test('a quick reply has left when its place is folded again and its notice has lost the loader', async () => {
  const composer = open('quick-reply');
  const sent = vi.fn();
  proton.onSent(composer, sent, new AbortController().signal);
  press(composer.querySelector('[data-testid="quick-reply-send-button"]'), 'click');
  const notices = document.querySelector('.notifications-container') as HTMLElement;
  notices.innerHTML = '<div class="notification notification--success"><span class="notification__content"><svg></svg></span></div>';
  await settled();
  (notices.querySelector('.notification__content') as HTMLElement).innerHTML = '<span></span><button class="notification__button"></button>';
  await settled();
  expect(sent).not.toHaveBeenCalled();
  composer.remove();
  await settled();
  expect(sent).toHaveBeenCalledOnce();
});

test.each([
  ['with the time for an undo over, is no message that came back', '<span></span>', false],
  ['after the undo was pressed, is one', '<span></span><button class="notification__button"></button>', true],
])('another composer, %s', async (_, last, back) => {
  const composer = open('plain-text');
  const sent = vi.fn<(undone: AbortSignal) => void>();
  proton.onSent(composer, sent, new AbortController().signal);
  press(composer.querySelector('[data-testid="composer:send-button"]'), 'click');
  const notices = document.querySelector('.notifications-container') as HTMLElement;
  notices.innerHTML = '<div class="notification notification--success"><button class="notification__button"></button></div>';
  composer.remove();
  await settled();
  const notice = notices.firstElementChild as HTMLElement;
  notice.innerHTML = last;
  notice.remove();
  await settled();
  expect(sent.mock.calls[0]?.[0].aborted).toBe(false);
  document.body.append(composer.cloneNode(true));
  await settled();
  expect(sent.mock.calls[0]?.[0].aborted).toBe(back);
});
