// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Companion, startCompanion } from '../../utils/composing/companion.ts';
import type { Handoff } from '../../utils/composing/handoff.ts';
import { buildStage } from '../../utils/page/stage.ts';
import { aCircle, aSite } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let end: AbortController;
let gone: AbortController;
let left: Handoff;
let timeouts: AbortController[];

beforeEach(() => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana' });
  site.address('ana@example.org');
  end = new AbortController();
  gone = new AbortController();
  timeouts = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const timeout = new AbortController();
    timeouts.push(timeout);
    return timeout.signal;
  });
  left = {
    stage: buildStage({ style: '', lampLabel: 'Open', direction: 'ltr' }, end.signal),
    end: end.signal,
    leave: () => end.abort(),
    current: null,
    wanted: false,
    entered: null,
  };
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const entering = () => ({ host: site.host, composer: site.composer, gone: gone.signal });
const start = (): Companion => startCompanion(left, circle.background);
const settled = () => new Promise(setImmediate);
/** The time in which a note can be read is over. */
const timePasses = () => {
  for (const timeout of timeouts.splice(0)) timeout.abort();
};

describe('taking over from the watcher', () => {
  it('looks at the composer that is in use, and at each one entered from then on', async () => {
    left.current = entering();
    const companion = start();
    await settled();
    const session = companion.active.value;
    expect(session?.person.value?.name).toBe('Ana');
    left.entered?.(entering());
    expect(companion.active.value).toBe(session);
  });

  it('opens when the lamp was pressed before it came, or is pressed now', async () => {
    left.current = entering();
    left.wanted = true;
    expect(start().open.value).toBe(true);
    left.wanted = false;
    const companion = start();
    expect(companion.open.value).toBe(false);
    left.stage.lamp.click();
    expect(companion.open.value).toBe(true);
  });

  it('by the browser’s command opens, and then goes to the panel', () => {
    left.current = entering();
    const companion = start();
    const focusPanel = vi.fn();
    companion.summon(focusPanel);
    expect([companion.open.value, focusPanel.mock.calls.length]).toEqual([true, 0]);
    companion.summon(focusPanel);
    expect(focusPanel).toHaveBeenCalledTimes(1);
  });

  it('has nothing to do with a composer that is gone already', () => {
    left.current = entering();
    gone.abort();
    expect(start().active.value).toBeNull();
  });
});

describe('a composer that goes', () => {
  let companion: Companion;
  beforeEach(async () => {
    left.current = entering();
    companion = start();
    await settled();
  });

  it('is no longer the one in use', () => {
    gone.abort();
    expect([companion.active.value, companion.parting.value]).toEqual([null, null]);
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('with its message noted %s that: the note stays for a while', async (_, before) => {
    if (!before) gone.abort();
    site.send();
    await settled();
    if (before) gone.abort();
    expect(companion.parting.value?.notice.value).toMatchObject({ kind: 'noted' });
    timePasses();
    expect(companion.parting.value).toBeNull();
  });

  it('with an open panel too', async () => {
    companion.active.value?.setOpen(true);
    site.send();
    await settled();
    gone.abort();
    timePasses();
    expect(companion.parting.value).toBeNull();
  });

  it('says nothing of a line that was taken', () => {
    const session = companion.active.value;
    if (session) session.notice.value = { kind: 'inserted' };
    gone.abort();
    expect(companion.parting.value).toBeNull();
  });

  it('keeps a note as long as somebody is at it', async () => {
    site.send();
    await settled();
    gone.abort();
    const field = left.stage.root.appendChild(document.createElement('input'));
    const focused = vi.spyOn(left.stage.root, 'activeElement', 'get').mockReturnValue(field);
    timePasses();
    expect(companion.parting.value).not.toBeNull();
    focused.mockReturnValue(null);
    timePasses();
    expect(companion.parting.value).toBeNull();
  });

  it('and comes back as the same element begins anew', async () => {
    const before = companion.active.value;
    gone.abort();
    gone = new AbortController();
    left.entered?.(entering());
    await settled();
    expect(companion.active.value).not.toBe(before);
    expect(companion.active.value?.person.value?.name).toBe('Ana');
  });
});
