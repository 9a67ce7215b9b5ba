import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Shows something in the document, alone. */
export function show(content: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Small Hello';
  render(null, document.body);
  act(() => render(content, document.body));
  return document.body;
}

/** Whatever is pressed or typed has had its effect afterwards. */
export function click(element: HTMLElement | null): void {
  act(() => required(element).click());
}

export function type(element: HTMLElement | null, text: string): void {
  act(() => {
    (required(element) as HTMLInputElement).value = text;
    required(element).dispatchEvent(new Event('input', { bubbles: true }));
    required(element).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function submit(form: HTMLElement | null): Event {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  act(() => void required(form).dispatchEvent(event));
  return event;
}

/** The button, link or summary that says this; null when nothing does. */
export function saying(text: string, root: ParentNode = document): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((element) => element.textContent?.trim() === text) ?? null;
}

/** Axe finds nothing. Colours are measured in a real browser; a component alone has no landmarks. */
export async function expectAccessible(): Promise<void> {
  const off = { enabled: false };
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': off, region: off, 'page-has-heading-one': off, 'landmark-one-main': off },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

function required(element: HTMLElement | null): HTMLElement {
  if (!element) throw new Error('nothing of that kind is shown');
  return element;
}
