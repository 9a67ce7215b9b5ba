import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corpus } from '../../assets/openers/en/corpus.ts';
import * as own from '../../utils/domain/openers/own-openers.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { wantedOpeners } from '../../utils/extension/own-openers.ts';
import { readCircle, readOwnOpeners } from '../../utils/extension/read.ts';
import { type ABackground, aBackground, DAY, gmail, noon } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import * as keyval from './keyval-in-memory.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  ana = await background.keep('Ana Lima');
});

const ahoy = { id: 'own-1', text: 'Ahoy {name}, all well on board?', intent: 'check_in' } as const;

/** What Others shows, so many times, as if for the first time. */
const offered = async (times: number, wish: object = { choice: 'checkIn' }) => {
  const lines = [];
  for (let turn = 0; turn < times; turn += 1) {
    background.clock.now += 1_000;
    lines.push(...(await background.openers(ana, wish)).openers);
  }
  return lines;
};
const openerOf = async (wish?: object) => (await offered(1, wish))[0]?.id ?? '';

describe('what the user made of the lines', () => {
  it('a line that was put away does not come, until it is brought back', async () => {
    const before = (await offered(1)).map(({ id }) => id);
    for (const opener of before) await background.tell({ do: 'hide-opener', opener, hidden: true });
    await store({ [`openers:${ana}`]: [] });
    expect((await offered(6)).filter(({ id }) => before.includes(id))).toEqual([]);
    for (const opener of before) await background.tell({ do: 'hide-opener', opener, hidden: false });
    expect(await readOwnOpeners()).toEqual(own.noOwnOpeners);
  });

  it('a line comes in the user’s words', async () => {
    const opener = await openerOf();
    await background.tell({ do: 'edit-opener', opener, text: 'Hey {name}, how goes it in your corner?' });
    await store({ [`openers:${ana}`]: [] });
    const said = (await offered(6)).find(({ id }) => id === opener);
    expect(said?.text).toMatch(/^Hi Ana,|Hey Ana, how goes it in your corner\?$/);
    expect(said?.text).toContain('how goes it in your corner?');
  });

  it('a line of their own comes, for what it is for, until it is removed', async () => {
    await background.tell({ do: 'keep-own-opener', opener: ahoy });
    expect((await offered(3)).map(({ text }) => text).join()).toContain('Ahoy Ana, all well on board?');
    await background.tell({ do: 'keep-own-opener', opener: { ...ahoy, text: 'Moin {name}.' } });
    await store({ [`openers:${ana}`]: [] });
    expect((await offered(3)).map(({ text }) => text).join()).toContain('Moin Ana.');
    await background.tell({ do: 'drop-own-opener', opener: 'own-1' });
    await store({ [`openers:${ana}`]: [] });
    expect((await offered(3)).map(({ id }) => id)).not.toContain('own-1');
  });

  it('is in the copy, and goes with everything', async () => {
    await background.tell({ do: 'keep-own-opener', opener: ahoy });
    await background.tell({ do: 'hide-opener', opener: 'gone', hidden: true });
    expect(await exportEverything()).toMatchObject({ openers: { hidden: ['gone'], edited: {}, own: [ahoy] } });
    await background.tell({ do: 'erase-everything' });
    expect(await stored()).toEqual({});
    expect(await readOwnOpeners()).toEqual(own.noOwnOpeners);
  });

  it('about lines that are gone is kept, and harms nothing', async () => {
    await store({ 'own-openers': { v: 3, hidden: ['gone'], edited: { gone: 'Hello {topic}' }, own: [] } });
    expect(await offered(1)).toHaveLength(3);
    await background.tell({ do: 'hide-opener', opener: 'x', hidden: true });
    expect(await readOwnOpeners()).toEqual({ hidden: ['gone', 'x'], edited: { gone: 'Hello {topic}' }, own: [] });
  });
});

describe('a text that could not be said', () => {
  it.each([
    [{ do: 'edit-opener', text: '  ' }, 'line-not-fitting'],
    [{ do: 'edit-opener', text: 'Thank you for {nothing}' }, 'line-not-fitting'],
    [{ do: 'edit-opener', text: 'x'.repeat(601) }, 'line-not-fitting'],
    [{ do: 'edit-opener', text: 'x'.repeat(2_001) }, 'not-understood'],
    [{ do: 'keep-own-opener', text: 'Hello {topic}' }, 'line-not-fitting'],
    [{ do: 'keep-own-opener', text: 'Hello {' }, 'line-not-fitting'],
  ] as const)('%j is refused, and what was there stays', async ({ do: command, text }, why) => {
    const opener = await openerOf();
    await background.tell({ do: 'edit-opener', opener, text: 'How goes it?' });
    await background.tell({ do: 'keep-own-opener', opener: ahoy });
    const before = structuredClone(await stored());
    const told = await background.tell(command === 'edit-opener' ? { do: command, opener, text } : { do: command, opener: { ...ahoy, text } });
    expect(told).toEqual({ ok: false, why });
    expect((await stored())['own-openers']).toEqual(before['own-openers']);
  });
});

describe('a composer in somebody else’s page', () => {
  it('may put a line away and bring it back', async () => {
    expect(await background.compose({ do: 'hide-opener', opener: 'x', hidden: true })).toEqual({ ok: true, people: [] });
    expect((await readOwnOpeners()).hidden).toEqual(['x']);
    await background.compose({ do: 'hide-opener', opener: 'x', hidden: false });
    expect((await readOwnOpeners()).hidden).toEqual([]);
  });

  it.each([
    { do: 'edit-opener', opener: 'x', text: 'Hello' },
    { do: 'edit-opener', opener: 'x', text: null },
    { do: 'keep-own-opener', opener: ahoy },
    { do: 'drop-own-opener', opener: 'own-1' },
  ] as const)('may not $do', async (command) => {
    await background.tell({ do: 'keep-own-opener', opener: ahoy });
    const before = await readOwnOpeners();
    expect(await background.tell(command, undefined, gmail)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await readOwnOpeners()).toEqual(before);
  });
});

describe('a record that cannot be read', () => {
  it('broken, counts as none, is listed, and is kept aside', async () => {
    const broken = { v: 3, hidden: 'all', edited: {}, own: [] };
    await store({ 'own-openers': broken });
    expect(await offered(1)).toHaveLength(3);
    expect((await readCircle()).broken).toEqual([{ key: 'own-openers', why: 'broken' }]);
    await background.tell({ do: 'hide-opener', opener: 'x', hidden: true });
    expect(await readOwnOpeners()).toEqual({ hidden: ['x'], edited: {}, own: [] });
    expect(await exportEverything()).toMatchObject({ unreadable: { 'aside:own-openers': broken } });
  });

  it('newer, is never overwritten', async () => {
    await store({ 'own-openers': { v: 99, songs: [] } });
    expect(await offered(1)).toHaveLength(3);
    expect(await background.tell({ do: 'keep-own-opener', opener: ahoy })).toEqual({ ok: false, why: 'newer-data' });
    expect(await stored()).toMatchObject({ 'own-openers': { v: 99, songs: [] } });
  });
});

describe('the lines as they are wanted', () => {
  it('are put together once, until something changes', () => {
    const together = vi.spyOn(own, 'favourOf');
    const raw = () => ({ v: 3, hidden: [corpus.lines[0]?.id], edited: {}, own: [ahoy] });
    const first = wantedOpeners('en', raw());
    expect(first.corpus.lines).toHaveLength(corpus.lines.length);
    expect(first.favour.short).toBe(1);
    expect(wantedOpeners('en', raw())).toBe(first);
    expect(wantedOpeners('en', { ...raw(), own: [] }).corpus.lines).toHaveLength(corpus.lines.length - 1);
    expect(wantedOpeners('en', undefined).corpus).toBe(corpus);
    together.mockRestore();
  });
});

describe('several messages in a row', () => {
  const asks = async () => (await offered(5, {})).some(({ text }) => text.includes('?'));
  const wrote = (by: 'me' | 'them' | 'both', days: number) =>
    background.tell({ do: 'log-contact', person: ana, by, channel: 'email', at: noon - days * DAY });

  it('are followed by lines that ask nothing', async () => {
    await wrote('them', 12);
    await wrote('me', 10);
    expect(await asks()).toBe(true);
    await wrote('me', 8);
    expect(await asks()).toBe(false);
    await wrote('them', 7);
    expect(await asks()).toBe(true);
  });

  it('are not known where the ledger is away', async () => {
    await wrote('me', 10);
    await wrote('me', 8);
    const away = vi.spyOn(keyval, 'get').mockRejectedValue(new Error('away'));
    expect(await offered(1)).toHaveLength(3);
    away.mockRestore();
  });
});
