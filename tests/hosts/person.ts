import { vi } from 'vitest';

type Act = (target: Element | null, type: 'click' | 'keydown', init?: KeyboardEventInit) => void;

/** Events of a test are a script's; this one counts as a person's. */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

/** What a person does with the mouse or a key; it bubbles, and leaves every shadow root, as in a browser. */
export const press: Act = (target, type, init) => dispatch(target, trusted(made(type, init)));

/** The same from another script of the page, which counts for nothing. */
export const scripted: Act = (target, type, init) => dispatch(target, made(type, init));

/** Until observers have been told. Needs fake timers. */
export async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function made(type: 'click' | 'keydown', init: KeyboardEventInit = {}): Event {
  const shared = { bubbles: true, cancelable: true, composed: true };
  if (type === 'click') return new MouseEvent(type, shared);
  const event = new KeyboardEvent(type, { ...shared, ...init });
  return init.keyCode === undefined ? event : Object.defineProperty(event, 'keyCode', { value: init.keyCode });
}

function dispatch(target: Element | null, event: Event): void {
  if (!target) throw new Error(`nothing to ${event.type}`);
  target.dispatchEvent(event);
}
