import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WarmUp } from '../../utils/domain/answer.ts';
import type { Face } from '../../utils/domain/face.ts';
import { type ABackground, aBackground, DAY, email, noon, ours } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
let tomas: string;
let opened: ReturnType<typeof vi.spyOn>;
beforeEach(async () => {
  background = await aBackground();
  opened = vi.spyOn(fakeBrowser.tabs, 'create');
  tomas = await background.keep('Tomas', { handles: [email('tomas@example.org')] });
  await background.tell({ do: 'log-contact', person: tomas, by: 'both', channel: 'met', at: noon - 900 * DAY });
});

const keepInes = async () => {
  const ines = await background.keep('Ines', { ring: 1, handles: [email('ines@example.org')] });
  await background.tell({ do: 'log-contact', person: ines, by: 'them', channel: 'email', at: noon - 3 * DAY });
  return ines;
};
const offer = (person = tomas) => background.ask({ ask: 'warm-up-offer', person });
const take = (go: boolean, person = tomas) => background.compose({ do: 'take-warm-up', person, go });
const today = async (): Promise<WarmUp | null> => {
  const { one } = (await background.ask({ ask: 'face' }, ours)) as Face;
  return one.kind === 'warm-up' ? one.warmUp : null;
};

describe('someone easy before a very long silence', () => {
  it('is offered where there is somebody easy, without a name', async () => {
    expect(await offer()).toBe(false);
    await keepInes();
    expect(await offer()).toBe(true);
    expect(await today()).toBeNull();
  });

  it('is not offered before a silence of months, nobody known, or somebody in memory', async () => {
    const ines = await keepInes();
    expect(await offer(ines)).toBe(false);
    expect(await offer('nobody')).toBe(false);
    await background.tell({ do: 'edit-person', person: tomas, change: { state: { kind: 'in-memory' } } });
    expect(await offer()).toBe(false);
  });

  it('is not offered where the only one has left two messages unanswered', async () => {
    const ines = await background.keep('Ines', { ring: 1, handles: [email('ines@example.org')] });
    const note = (by: 'me' | 'them', days: number) =>
      background.tell({ do: 'log-contact', person: ines, by, channel: 'email', at: noon - days * DAY });
    await note('them', 25);
    await note('me', 18);
    expect(await offer()).toBe(true);
    await note('me', 16);
    background.clock.now += DAY;
    expect(await offer()).toBe(false);
  });

  it('is not offered where the only one was written to just now, and is again once there is an answer', async () => {
    const ines = await keepInes();
    await background.tell({ do: 'log-contact', person: ines, by: 'me', channel: 'email', at: noon - 2 * DAY });
    expect(await offer()).toBe(false);
    await background.tell({ do: 'log-contact', person: ines, by: 'them', channel: 'email', at: noon - DAY });
    expect(await offer()).toBe(true);
  });

  it('is not offered while everything rests', async () => {
    await keepInes();
    await background.tell({ do: 'change-settings', change: { paused: 'until-i-say' } });
    expect(await offer()).toBe(false);
  });

  it('stays until it is answered, and is skipped for the day', async () => {
    await keepInes();
    await offer();
    expect(await offer()).toBe(true);
    await take(false);
    expect([await offer(), await today()]).toEqual([false, null]);
    expect(opened).not.toHaveBeenCalled();
    background.clock.now += DAY;
    expect(await offer()).toBe(true);
  });

  it('is offered before one person a day', async () => {
    await keepInes();
    const olga = await background.keep('Olga', { handles: [email('olga@example.org')] });
    await background.tell({ do: 'log-contact', person: olga, by: 'me', channel: 'met', at: noon - 800 * DAY });
    expect([await offer(), await offer(olga)]).toEqual([true, false]);
  });

  it('opens a page of ours that names them, and leads back to the harder name', async () => {
    const ines = await keepInes();
    await offer();
    expect(await take(true)).toEqual({ ok: true, people: [] });
    expect(opened).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/today.html' as never) });
    expect(await today()).toEqual({ harder: { id: tomas, name: 'Tomas' }, easy: [{ id: ines, name: 'Ines' }] });
    expect(await offer()).toBe(false);
    await background.tell({ do: 'take-warm-up', person: tomas, go: false });
    expect(await today()).toBeNull();
  });

  it('that was not offered opens and keeps nothing', async () => {
    const before = structuredClone(await stored());
    await take(true);
    expect(opened).not.toHaveBeenCalled();
    expect(await stored()).toEqual(before);
  });

  it('opens one page, however often a site tells so', async () => {
    await keepInes();
    await offer();
    await take(true);
    await take(true);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('is over on the next day', async () => {
    await keepInes();
    await offer();
    await take(true);
    background.clock.now += DAY;
    expect(await today()).toBeNull();
  });
});
