// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handoff } from '../../utils/composing/handoff.ts';
import { askFirst, offerHost, takeOfferedHosts } from '../../utils/composing/offered-hosts.ts';
import { watch } from '../../utils/composing/watch.ts';
import type { Stage } from '../../utils/page/stage.ts';
import { aSite, later } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let alive: boolean;
let leave: () => void;
let ask: () => string | null;
const bringPanel = vi.fn<(host: string, account: string | null) => Promise<'panel' | 'rests' | 'gone'>>();

beforeEach(() => {
  site = aSite();
  site.editor.tabIndex = 0;
  alive = true;
  bringPanel.mockReset().mockResolvedValue('panel');
});
afterEach(() => leave());

const start = () =>
  watch([site.host], {
    look: { style: '', lampLabel: 'Open Small Hello', direction: 'ltr' },
    bringPanel,
    isAlive: () => alive,
    whenAsked: (account) => {
      ask = account;
    },
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

  it('carries the class that the shortcuts of the site leave alone', () => {
    site = { ...site, host: { ...site.host, sparedClass: 'no-shortcuts' } };
    start();
    enter();
    expect(document.querySelector('html > :not(head, body)')?.className).toBe('no-shortcuts');
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

describe('a composer one line high', () => {
  beforeEach(() => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1_280, configurable: true });
    for (const element of [site.composer, site.editor]) element.getBoundingClientRect = () => new DOMRect(300, 300, 500, 40);
  });
  const isLit = () => {
    start();
    enter();
    return handoff()?.stage.lamp.hidden === false;
  };

  it('is a minimised window where it has its editor within', () => {
    expect(isLit()).toBe(false);
  });

  it('has a lamp where it is the editor itself', () => {
    Object.assign(site.host, { composerSelector: '[contenteditable]', findEditor: (editor: HTMLElement) => editor });
    expect(isLit()).toBe(true);
  });
});

describe('an account on which Small Hello rests', () => {
  const startAs = (account: () => string | null) => {
    Object.assign(site.host, { readAccount: account });
    start();
  };

  it('is asked about by host and account, once for each', () => {
    let account = 'dora';
    startAs(() => account);
    enter();
    enter();
    account = 'choir';
    enter();
    expect(bringPanel.mock.calls).toEqual([
      ['site', 'dora'],
      ['site', 'choir'],
    ]);
  });

  it('is told to whoever asks, before anybody writes', () => {
    startAs(() => 'dora');
    expect(ask()).toBe('dora');
  });

  it('has no lamp once the answer is there, and another account on the same page has', async () => {
    let account = 'dora';
    startAs(() => account);
    bringPanel.mockResolvedValue('rests');
    enter();
    const left = vi.spyOn(handoff()?.stage as Stage, 'leave');
    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
    const told = vi.fn();
    Object.assign(handoff() ?? {}, { entered: told });
    enter();
    expect(told).not.toHaveBeenCalled();
    account = 'choir';
    bringPanel.mockResolvedValue('panel');
    enter();
    expect(told).toHaveBeenCalledOnce();
  });

  it('on a site with such accounts the lamp waits for the answer', async () => {
    askFirst();
    const panel = later<'panel' | 'rests' | 'gone'>();
    bringPanel.mockReturnValue(panel.promise);
    startAs(() => 'dora');
    enter();
    const stand = vi.spyOn(handoff()?.stage as Stage, 'standBeside');
    enter();
    expect(stand).not.toHaveBeenCalled();
    expect(ours()).toBe(0);
    panel.resolve('panel');
    await vi.waitFor(() => expect(stand).toHaveBeenCalledOnce());
    Reflect.deleteProperty(globalThis, Symbol.for('small-hello asks first'));
  });
});

describe('hosts that are offered', () => {
  it('are taken once, each once, whatever is brought twice', () => {
    for (const _ of [1, 2]) offerHost(site.host);
    expect(takeOfferedHosts()).toEqual([site.host]);
    expect(takeOfferedHosts()).toEqual([]);
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
    ['does not come', (panel: ReturnType<typeof later<'panel' | 'rests' | 'gone'>>) => panel.resolve('gone')],
    ['cannot come', (panel: ReturnType<typeof later<'panel' | 'rests' | 'gone'>>) => panel.reject(new Error('no'))],
  ])('when the panel %s', async (_, fails) => {
    const panel = later<'panel' | 'rests' | 'gone'>();
    bringPanel.mockReturnValue(panel.promise);
    start();
    enter();
    fails(panel);
    await vi.waitFor(() => expect(ours()).toBe(0));
  });
});
