import { expect } from 'vitest';
import type { Page } from './browser.ts';
import type { Mounted } from './mount.ts';

/** What somebody does who writes. Each resolves when the page has done its part. */
export type Writing = {
  type(text: string): Promise<void>;
  left(times: number): Promise<void>;
  undo(times?: number): Promise<void>;
  /** The focus goes to another field, and stays there for a while. */
  goElsewhere(): Promise<void>;
  /** Asks the extension; answers what it says. `after`: not at the caret it knows, but after so many letters. */
  insert(text: string, after?: number): Promise<string>;
  /** Has the extension read the paragraph the caret is in; answers which it is. */
  read(): Promise<string>;
  /** Has a part of what was read replaced; answers what came of it. */
  replace(part: string, text: string): Promise<string>;
  /** What the editor's model comes to hold. */
  holds(text: string): Promise<void>;
};

/** Opens a page with an editor, and puts the caret into it with the mouse. */
export async function write(page: Page, address: string): Promise<Writing> {
  await page.goto(address);
  const [x, y] = await page.evaluate(async () => {
    const root = document.documentElement;
    if (!root.dataset.mounted)
      await new Promise<void>((resolve) => {
        new MutationObserver(() => root.dataset.mounted && resolve()).observe(root, { attributeFilter: ['data-mounted'] });
      });
    const editors = document.querySelectorAll('#place :is(#shadowed, textarea, input, iframe, [contenteditable])');
    const seen = [...editors].find((editor) => editor.getBoundingClientRect().height > 0);
    const { left, top } = (seen ?? root).getBoundingClientRect();
    return [left + 20, top + 20] as const;
  }, null);
  /** Whether the focus is in the editor, and the caret still stands once the editor has drawn itself again. */
  const isReady = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const field = document.activeElement;
      const holdsCaret = !(field instanceof HTMLElement && field.isContentEditable) || field.contains(getSelection()?.anchorNode ?? null);
      return document.hasFocus() && field !== document.body && holdsCaret;
    }, null);
  // Once in forty times Slate takes the first caret of Firefox away again (2026-11), and one clicks anew; in less than half a second that would be a double click.
  const clicked = async () => {
    await page.mouse.click(x, y);
    return isReady();
  };
  await expect.poll(clicked, { interval: 600 }).toBe(true);
  const press = (key: string) => page.keyboard.press(key as never);
  /** Each attribute is set as it is said; the last of them asks. */
  const ask = (asked: Readonly<Record<string, string>>) =>
    page.evaluate(async (given) => {
      const root = document.documentElement;
      delete root.dataset.outcome;
      const outcome = new Promise<string>((resolve) => {
        new MutationObserver(() => root.dataset.outcome !== undefined && resolve(root.dataset.outcome)).observe(root, {
          attributeFilter: ['data-outcome'],
        });
      });
      Object.assign(root.dataset, given);
      return outcome;
    }, asked);
  return {
    type: (text) => page.keyboard.type(text),
    async left(times) {
      for (let time = 0; time < times; time += 1) await press('ArrowLeft');
    },
    async undo(times = 1) {
      for (let time = 0; time < times; time += 1) {
        await page.keyboard.down('Control' as never);
        await press('z');
        await page.keyboard.up('Control' as never);
      }
    },
    async goElsewhere() {
      await page.mouse.click(100, 420);
      await page.evaluate(() => (window as unknown as Mounted).later(), null);
    },
    insert: (text, after) => ask({ ...(after !== undefined && { after: String(after) }), insert: text }),
    read: () => ask({ part: '', replace: '' }),
    replace: (part, text) => ask({ part, replace: text }),
    holds: (text) =>
      expect.poll(() => page.evaluate(() => (window as unknown as Mounted).model(), null), { interval: 20, timeout: 3_000 }).toBe(text),
  };
}
