import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CompanyAnswer } from '../../utils/domain/answer.ts';
import type { FeelingTap } from '../../utils/domain/feared.ts';
import { fearedIn } from '../../utils/extension/feelings-of.ts';
import { readCircle, readStored } from '../../utils/extension/read.ts';
import { type ABackground, aBackground, DAY, email, noon, ours, sent } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  await background.tell({ do: 'change-settings', change: { feared: true, afterwards: true } });
  ana = await background.keep('Ana', { handles: [email('ana@example.org')] });
});

const tap = (one: FeelingTap, person = ana) => background.compose({ do: 'note-feeling', person, tap: one });
const company = (person = ana) => background.ask({ ask: 'company-of', person }) as Promise<CompanyAnswer | null>;
const send = () => background.compose(sent(background.clock.now, 'ana@example.org'));
const answered = () => background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'email', at: background.clock.now });
const later = (days: number) => {
  background.clock.now += days * DAY;
};
const felt = async () => (await stored())[`felt:${ana}`];
const seen = async () => fearedIn(await readStored(), (await readCircle()).people, background.clock.now);

/** Both taps about one message, on two days. */
const pair = async (before: 1 | 2 | 3 | 4 | 5, after: 1 | 2 | 3 | 4 | 5) => {
  await tap({ kind: 'before', value: before });
  later(1);
  await send();
  later(1);
  await answered();
  await tap({ kind: 'after', value: after });
};

describe('feared and found', () => {
  it('asks before sending, is quiet until an answer, asks then, and begins anew', async () => {
    expect((await company())?.asked).toEqual({ kind: 'before', before: null });
    await tap({ kind: 'before', value: 2 });
    expect((await company())?.asked).toEqual({ kind: 'before', before: 2 });
    later(1);
    await send();
    expect((await company())?.asked).toBeNull();
    later(1);
    await answered();
    expect((await company())?.asked).toEqual({ kind: 'after' });
    await tap({ kind: 'after', value: 4 });
    expect((await company())?.asked).toEqual({ kind: 'before', before: null });
    expect((await seen()).seen.pairs).toEqual([{ before: 2, after: 4, times: 1 }]);
  });

  it('asks nothing where nobody has switched it on', async () => {
    await background.tell({ do: 'change-settings', change: { feared: false, afterwards: false } });
    expect(await company()).toEqual({ asked: null, mood: false, echo: null });
  });

  it('keeps somebody in memory and somebody unknown out of it', async () => {
    await background.tell({ do: 'edit-person', person: ana, change: { state: { kind: 'in-memory' } } });
    expect([await company(), await company('nobody')]).toEqual([null, null]);
    expect(await tap({ kind: 'before', value: 1 }, 'nobody')).toEqual({ ok: false, why: 'unknown-person' });
  });

  it('shows a pattern from five pairs on, and not before', async () => {
    for (const _ of [1, 2, 3, 4]) await pair(1, 4);
    expect((await seen()).seen.pattern).toBeNull();
    await pair(2, 5);
    expect((await seen()).seen.pattern).toBe('kinder');
  });

  it('says who can be asked about, those with an answer first', async () => {
    const ines = await background.keep('Ines', { handles: [email('ines@example.org')] });
    await tap({ kind: 'before', value: 2 });
    await tap({ kind: 'before', value: 2 }, ines);
    later(1);
    await background.compose(sent(background.clock.now, 'ana@example.org', 'ines@example.org'));
    expect((await seen()).later).toEqual([]);
    later(3);
    await answered();
    expect((await seen()).later).toEqual([
      { person: ana, name: 'Ana', ask: 'after', answered: true },
      { person: ines, name: 'Ines', ask: 'after', answered: false },
    ]);
  });

  it('keeps no word and no number beyond five', async () => {
    const before = structuredClone(await stored());
    for (const value of [0, 6, 2.5, 'very']) await background.compose({ do: 'note-feeling', person: ana, tap: { kind: 'before', value } as never });
    expect(await stored()).toEqual(before);
  });

  it('leaves what cannot be read out of the picture', async () => {
    await fakeBrowser.storage.local.set({ [`felt:${ana}`]: [{ at: 'x' }] });
    expect((await seen()).seen.pairs).toEqual([]);
    expect((await company())?.asked).toEqual({ kind: 'before', before: null });
  });
});

describe('what was felt goes where the person goes', () => {
  it('every trace of it goes with them, and comes back when that is undone', async () => {
    await pair(2, 4);
    const before = await felt();
    await background.tell({ do: 'delete-person', person: ana }, 'deleting');
    expect(await felt()).toBeUndefined();
    await background.tell({ do: 'undo', step: 'deleting' });
    expect(await felt()).toEqual(before);
    await background.tell({ do: 'delete-person', person: ana, trace: 'none' });
    expect(await felt()).toBeUndefined();
  });

  it('two records that become one have both, and one each when that is undone', async () => {
    await pair(2, 4);
    const other = await background.keep('Ana Lima');
    later(1);
    await tap({ kind: 'before', value: 5 }, other);
    const [mine, theirs] = [(await stored())[`felt:${ana}`], (await stored())[`felt:${other}`]] as unknown[][];
    await background.tell({ do: 'merge-people', into: ana, from: other }, 'merging');
    expect(await felt()).toEqual([...(mine ?? []), ...(theirs ?? [])]);
    await background.tell({ do: 'undo', step: 'merging' });
    expect([(await stored())[`felt:${ana}`], (await stored())[`felt:${other}`]]).toEqual([mine, theirs]);
  });

  it('all of it can be forgotten at once, from a page of ours', async () => {
    await pair(2, 4);
    expect(await background.compose({ do: 'forget-feelings' })).toMatchObject({ ok: false });
    expect(await background.tell({ do: 'forget-feelings' })).toMatchObject({ ok: true });
    expect(await felt()).toBeUndefined();
  });
});

describe('the first times', () => {
  const first = (of: 'use' | 'sent') => background.ask({ ask: 'first', of });
  it('something is said to the first three lines used, and the first message noted', async () => {
    const all = [];
    for (const _ of [1, 2, 3, 4]) all.push(await first('use'));
    expect(all).toEqual([true, true, true, false]);
    expect([await first('sent'), await first('sent')]).toEqual([true, false]);
  });
});

describe('no echo yet', () => {
  it('offers a second light note after three weeks, once', async () => {
    await background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'email', at: noon - 40 * DAY });
    await send();
    later(20);
    expect((await company())?.echo).toBe('waiting');
    later(1);
    expect((await company())?.echo).toBe('second-note');
    await send();
    later(30);
    expect((await company())?.echo).toBe('waiting');
    await answered();
    expect((await company())?.echo).toBeNull();
  });
});

describe('the script that comes later', () => {
  it('comes into the frame that asked, and not into a page of ours', async () => {
    expect(await background.ask({ ask: 'company', wanted: true })).toBe(true);
    expect(background.browser.injected.at(-1)).toEqual({ target: { tabId: 7, frameIds: [0] }, files: ['/company.js'] });
    expect(await background.ask({ ask: 'company', wanted: true }, ours)).toBe(false);
  });

  it('comes without being wanted only where the user has switched on what it asks', async () => {
    await background.tell({ do: 'change-settings', change: { feared: false, afterwards: false } });
    expect(await background.ask({ ask: 'company', wanted: false })).toBe(false);
    await background.tell({ do: 'change-settings', change: { feared: true } });
    expect(await background.ask({ ask: 'company', wanted: false })).toBe(true);
  });
});
