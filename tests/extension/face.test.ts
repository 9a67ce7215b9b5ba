import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command } from '../../utils/domain/command.ts';
import type { Face } from '../../utils/domain/face.ts';
import { keepFace } from '../../utils/extension/face.ts';
import { readPastDays } from '../../utils/extension/look-back.ts';
import { readMoments } from '../../utils/extension/moments.ts';
import type { RouteAnswer } from '../../utils/extension/route.ts';
import { readEased, readPick } from '../../utils/extension/route.ts';
import { readFace } from '../../utils/extension/stored-face.ts';
import { type ABackground, aBackground, DAY, noon, ours } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, refuseNext } from './keyval-in-memory.ts';

let background: ABackground;
beforeEach(async () => {
  fakeBrowser.storage.onChanged.removeAllListeners?.();
  background = await aBackground();
});

const face = () => background.ask({ ask: 'face' }, ours) as Promise<Face>;
const route = () => background.ask({ ask: 'route' }, ours) as Promise<RouteAnswer>;
const done = (command: Command) => background.tell(command);
/** 22 November 2026 is a Sunday. */
const onSunday = () => done({ do: 'change-settings', change: { route: { weekday: 0, plan: 'When the tea is ready, I write to Ana.' } } });

describe('the page of the day', () => {
  it('shows the invitation of the popup, keeps it for the next opening, and is plain after an answer', async () => {
    const ana = await background.keep('Ana');
    const { invitation } = await background.invitation();
    expect((await face()).one).toEqual({ kind: 'invitation', invitation });
    expect(await readFace()).toEqual(await face());
    await done({ do: 'not-now', person: ana, until: null });
    expect((await face()).one).toEqual({ kind: 'plain' });
    expect(await readFace()).toMatchObject({ one: { kind: 'plain' } });
  });

  it('asks for somebody in an empty circle, also on the day of the route, and is plain while everything rests and in quiet hours', async () => {
    await onSunday();
    expect((await face()).one).toEqual({ kind: 'nobody' });
    expect(await readFace()).toMatchObject({ one: { kind: 'nobody' } });
    await done({ do: 'change-settings', change: { route: null } });
    await background.keep('Ana');
    await done({ do: 'change-settings', change: { paused: 'until-i-say' } });
    expect((await face()).one).toEqual({ kind: 'plain' });
    await done({ do: 'change-settings', change: { paused: null, quietDays: [0] } });
    expect((await face()).one).toEqual({ kind: 'plain' });
    await done({ do: 'change-settings', change: { quietDays: [] } });
    expect((await face()).one.kind).toBe('invitation');
  });

  it('shows a small practice where there is nobody to invite, the same all day, plain once it is answered', async () => {
    await background.keep('Ana', { rhythm: 'none' });
    const first = (await face()).one;
    expect(first.kind).toBe('practice');
    background.clock.now += 9 * 3_600_000;
    expect((await face()).one).toEqual(first);
    if (first.kind === 'practice') await done({ do: 'answer-practice', practice: first.practice, answer: 'skip' });
    expect((await face()).one).toEqual({ kind: 'plain' });
    await background.keep('Ben');
    expect((await face()).one).toEqual({ kind: 'plain' });
  });

  it('asks for thanks to nobody who left messages unanswered, or was just written to', async () => {
    const keep = async (name: string, ring: 1 | 2, ...noted: readonly (readonly ['me' | 'them', number])[]) => {
      const person = await background.keep(name, { ring, rhythm: 'yearly' });
      for (const [by, days] of noted) await done({ do: 'log-contact', person, by, channel: 'email', at: noon - days * DAY });
    };
    await keep('Silent', 1, ['them', 100], ['me', 60], ['me', 50]);
    await keep('Waited for', 1, ['them', 100], ['me', 1]);
    await keep('Ben', 2, ['them', 100]);
    const thanked = new Set<string>();
    for (let day = 0; day < 13; day += 1) {
      // As if nothing had come up before.
      await fakeBrowser.storage.local.remove(['practices', 'face']);
      background.clock.now = noon + day * DAY;
      const { one } = await face();
      if (one.kind === 'practice' && one.practice === 'thanks') thanked.add(one.person?.name ?? '');
    }
    expect(thanked).toEqual(new Set(['Ben']));
  });

  it('is drawn anew by whatever it says: a name, a setting, an answer', async () => {
    keepFace(() => background.clock);
    const ana = await background.keep('Ana');
    expect(await face()).toMatchObject({ one: { invitation: { person: { name: 'Ana' } } }, discreet: false });
    await done({ do: 'edit-person', person: ana, change: { name: 'Anita' } });
    await expect.poll(readFace).toMatchObject({ one: { invitation: { person: { name: 'Anita' } } } });
    await done({ do: 'change-settings', change: { discreet: true } });
    await expect.poll(readFace).toMatchObject({ discreet: true });
    await done({ do: 'log-contact', person: ana, by: 'me', channel: 'call', at: noon });
    await expect.poll(readFace).toMatchObject({ one: { kind: 'plain' } });
  });

  it('chooses nobody before a page asks: somebody new with a date from long ago is invited to', async () => {
    expect((await face()).one).toEqual({ kind: 'nobody' });
    keepFace(() => background.clock);
    const ana = await background.keep('Ana');
    await expect.poll(readFace).toBeNull();
    await done({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: noon - 300 * DAY });
    expect((await face()).one).toMatchObject({ invitation: { person: { name: 'Ana' } } });
  });

  it('says nothing that cannot be read', async () => {
    await store({ face: { day: 'today' } });
    expect(await readFace()).toBeNull();
  });
});

describe('the weekly route', () => {
  beforeEach(async () => {
    for (const name of ['Ana', 'Ben', 'Chi', 'Dao']) await background.keep(name);
    await onSunday();
  });

  it('is the one thing of its day, and no other’s', async () => {
    expect((await face()).one).toEqual({ kind: 'route', plan: 'When the tea is ready, I write to Ana.' });
    background.clock.now += DAY;
    expect((await face()).one.kind).toBe('invitation');
    background.clock.now += 6 * DAY;
    expect((await face()).one.kind).toBe('route');
  });

  it('has three to choose from all week, one pick a week, and is done once the line is written', async () => {
    const { three } = await route();
    expect(three).toHaveLength(3);
    const [one, other] = three.map(({ id }) => id);
    await done({ do: 'walk-route', step: { to: 'pick', person: String(one) } });
    await done({ do: 'walk-route', step: { to: 'pick', person: String(other) } });
    background.clock.now += 2 * DAY;
    expect(await route()).toMatchObject({ three, pick: { person: { id: other }, written: false } });
    background.clock.now -= 2 * DAY;
    await done({ do: 'walk-route', step: { to: 'written', before: 'heavy' } });
    await done({ do: 'walk-route', step: { to: 'felt', after: 'light' } });
    expect((await route()).pick).toMatchObject({ written: true, before: 'heavy' });
    expect(await readEased()).toMatchObject([{ before: 'heavy', after: 'light' }]);
    expect((await face()).one).toEqual({ kind: 'plain' });
    background.clock.now += 7 * DAY;
    expect((await route()).pick).toBeNull();
  });

  it('leaves no trace of a week that was skipped', async () => {
    const { three } = await route();
    await done({ do: 'walk-route', step: { to: 'pick', person: String(three[0]?.id) } });
    await done({ do: 'walk-route', step: { to: 'skip' } });
    expect(await readPick()).toBeNull();
    expect(await stored()).not.toHaveProperty('route');
    expect((await face()).one).toEqual({ kind: 'plain' });
  });

  it('names nobody who is not in the circle, or who is left in peace', async () => {
    expect(await done({ do: 'walk-route', step: { to: 'pick', person: 'nobody' } })).toEqual({ ok: false, why: 'unknown-person' });
    const { three } = await route();
    await done({ do: 'edit-people', people: three.map(({ id }) => id), change: { state: { kind: 'protected' } } });
    expect((await route()).three).toHaveLength(1);
  });
});

describe('moments', () => {
  const fig = { id: 'fig', day: '2026-11-20', text: 'The neighbour kept a fig for me.' };

  it('are kept and dropped, in the database alone; what cannot be read stays', async () => {
    await done({ do: 'keep-moments', moments: [fig] });
    expect(await readMoments()).toEqual([fig]);
    expect(JSON.stringify(await stored())).not.toContain('fig');
    await done({ do: 'drop-moments', moments: ['fig'] });
    expect(await readMoments()).toEqual([]);
    expect(JSON.stringify(everythingKept())).not.toContain('fig');
  });

  it('are refused where there is no room, and what was there stays', async () => {
    await done({ do: 'keep-moments', moments: [fig] });
    refuseNext(1);
    expect(await done({ do: 'drop-moments', moments: ['fig'] })).toEqual({ ok: false, why: 'storage-full' });
    expect(await readMoments()).toEqual([fig]);
  });
});

describe('looking back', () => {
  const here = () => readPastDays(background.clock);

  it('tells of the week and the last month, with moments and pairs that went well', async () => {
    const ana = await background.keep('Ana');
    await done({ do: 'log-contact', person: ana, by: 'me', channel: 'email', at: noon - DAY });
    await done({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: noon - 40 * DAY });
    await done({ do: 'keep-moments', moments: [{ id: 'fig', day: '2026-11-20', text: 'A fig.' }] });
    const pair = { day: 20_770, before: 'heavy', after: 'light' };
    await store({ eased: [pair, pair, pair] });
    expect(await here()).toMatchObject({
      week: { wrote: [{ name: 'Ana' }], together: [] },
      month: { wrote: [], together: [{ name: 'Ana' }] },
      moments: [{ text: 'A fig.' }],
      hasMonthsMoments: false,
      eased: [pair, pair, pair],
    });
  });

  it('keeps still about pairs that did not', async () => {
    const pair = { day: 20_770, before: 'light', after: 'heavy' };
    await store({ eased: [pair, pair, pair] });
    expect((await here()).eased).toEqual([]);
  });
});
