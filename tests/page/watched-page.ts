import { vi } from 'vitest';
import { type Sending, watchSending } from '../../utils/page/sending.ts';
import { press, settled } from '../hosts/person.ts';

/** A site with every way there is; its composer stays. */
export const sending: Sending = {
  isButton: (element, composer) => element.matches('.send') && composer.contains(element),
  isKey: (enter) => enter.ctrlKey,
  leaves: false,
  sign: () => document.querySelector('.sign'),
  refusal: () => document.querySelector('.refusal'),
  isYes: (element) => element.matches('.yes'),
  conversationKey: (composer) => composer.dataset.draft ?? 'unclear',
  isBack: (page, key) => page.querySelector(`.composer[data-draft="${key}"]`) !== null,
};

/** A page with one composer, watched. */
export function openWatched(change: Partial<Sending> = {}) {
  document.body.innerHTML = '<div class="composer" data-draft="a"><p class="editor"></p><b class="send"><i></i></b><b class="menu"></b></div>';
  const composer = document.querySelector('.composer') as HTMLElement;
  const [gone, sent] = [new AbortController(), vi.fn<(undone: AbortSignal) => void>()];
  watchSending(composer, { ...sending, ...change }, sent, gone.signal);
  return { composer, gone, sent };
}

/** The same composer in an open shadow root, whose sign is shown in there. */
export function openWatchedInShadow() {
  document.body.innerHTML = '<div id="around"></div>';
  const root = document.querySelector('#around')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<div class="composer"><p class="editor"></p><b class="send"></b></div>';
  const composer = root.querySelector('.composer') as HTMLElement;
  const [gone, sent] = [new AbortController(), vi.fn<(undone: AbortSignal) => void>()];
  watchSending(composer, { ...sending, sign: () => root.querySelector('.sign') }, sent, gone.signal);
  return { composer, gone, sent };
}

export const click = (selector: string) => press(document.querySelector(selector), 'click');
export const key = (selector: string, init: KeyboardEventInit) => press(document.querySelector(selector), 'keydown', init);

/** Something new in the page, once observers have been told. */
export async function show(className: string): Promise<HTMLElement> {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  await settled();
  return element;
}
