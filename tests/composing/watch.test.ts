// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handoff } from '../../utils/composing/handoff.ts';
import { watch } from '../../utils/composing/watch.ts';
import { aSite, later } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let alive: boolean;
let leave: () => void;
const bringPanel = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  site = aSite();
  site.editor.tabIndex = 0;
  alive = true;
  bringPanel.mockReset().mockResolvedValue(true);
});
afterEach(() => leave());

const start = () =>
  watch([site.host], {
    look: { style: '', lampLabel: 'Open Small Hello', direction: 'ltr' },
    bringPanel,
    isAlive: () => alive,
    whenSwitchedOff: (end) => {
      leave = end;
    },
  });
const ours = () => document.querySelectorAll('html > :not(head, body)').length;
const enter = () => {
  site.editor.blur();
  site.editor.focus();
};

describe('the watcher', () => {
  it('adds nothing and asks for nothing before somebody writes; then one element, and the panel once', () => {
    start();
    expect([ours(), bringPanel.mock.calls.length]).toEqual([0, 0]);
    enter();
    enter();
    expect([ours(), bringPanel.mock.calls.length]).toEqual([1, 1]);
    expect(handoff()?.current).toMatchObject({ host: site.host, composer: site.composer });
  });

  it('tells the panel, once it is there, of each composer that is entered', () => {
    start();
    enter();
    const left = handoff();
    if (left) left.entered = vi.fn();
    enter();
    expect(left?.entered).toHaveBeenCalledWith(left?.current);
  });

  it('remembers that the lamp was pressed before anybody could answer', () => {
    start();
    enter();
    handoff()?.stage.lamp.click();
    expect(handoff()?.wanted).toBe(true);
  });

  it('given to a page twice is one', () => {
    start();
    const first = leave;
    start();
    enter();
    expect([ours(), bringPanel.mock.calls.length]).toEqual([1, 1]);
    first();
    expect(ours()).toBe(0);
  });
});

describe('it leaves without a trace', () => {
  it.each([
    ['when the extension was updated, at the next focus', enter],
    ['when the extension was updated, at a press on the lamp', () => handoff()?.stage.lamp.click()],
  ])('%s', (_, next) => {
    start();
    enter();
    alive = false;
    next();
    expect(ours()).toBe(0);
    expect(handoff()?.end.aborted).toBe(true);
  });

  it('when it was switched off here, and can come again', () => {
    start();
    enter();
    leave();
    expect(ours()).toBe(0);
    start();
    enter();
    expect(ours()).toBe(1);
  });

  it.each([
    ['does not come', (panel: ReturnType<typeof later<boolean>>) => panel.resolve(false)],
    ['cannot come', (panel: ReturnType<typeof later<boolean>>) => panel.reject(new Error('no'))],
  ])('when the panel %s', async (_, fails) => {
    const panel = later<boolean>();
    bringPanel.mockReturnValue(panel.promise);
    start();
    enter();
    fails(panel);
    await vi.waitFor(() => expect(ours()).toBe(0));
  });
});
