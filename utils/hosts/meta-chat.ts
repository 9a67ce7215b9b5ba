import { isEmpty } from '../page/is-empty.ts';
import { enterOfChats } from '../page/sending.ts';

/** What the chats of Messenger and Instagram have in common: the editor, and messages that only their place tells apart. */

/** Within a chat; comments have the same editor elsewhere on the page (public code, 2026). */
export const metaEditor = '[role="textbox"][contenteditable="true"][data-lexical-editor]';

/** The part one writes in has no name of its own. */
export const metaFoot = ':has(> [role="textbox"][contenteditable="true"][data-lexical-editor])';

/**
 * A gesture counts with something written only: where nothing was, an older message that comes into sight could not be told from a new one. A picture alone
 * is missed with that.
 */
export function isWritten(composer: Element): boolean {
  return !isEmpty(composer.querySelector<HTMLElement>(metaEditor));
}

export function enterOfWritten(enter: KeyboardEvent): boolean {
  const [target] = enter.composedPath();
  return enterOfChats(enter) && target instanceof Element && !isEmpty(target.closest<HTMLElement>(metaEditor));
}

/** The share of the list's width by which a bubble has to be nearer to one side. */
const nearer = 0.1;

/** Where a bubble stands in its list: one's own at the end of the line, the others' at its beginning. Null where nothing is laid out, or it stands in the middle. */
export function sideOf(bubble: Element | null, list: Element): 'me' | 'them' | null {
  const inner = bubble?.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (!inner || inner.width === 0 || outer.width === 0) return null;
  const [left, right] = [inner.left - outer.left, outer.right - inner.right];
  if (Math.abs(left - right) < outer.width * nearer) return null;
  const leftToRight = getComputedStyle(list).direction !== 'rtl';
  return left > right === leftToRight ? 'me' : 'them';
}

/** The widest of what a message shows, without what comes with the mouse and what it quotes. */
export function widest(parts: Iterable<Element>): Element | null {
  const shown = [...parts].filter((part) => !part.closest('[aria-hidden="true"], [role="toolbar"]'));
  const width = (part: Element) => part.getBoundingClientRect().width;
  return shown.reduce<Element | null>((best, part) => (best && width(best) >= width(part) ? best : part), null);
}
