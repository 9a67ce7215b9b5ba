import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { readCircle, readSettings, readSites } from '../../utils/extension/read.ts';
import { type ABackground, aBackground, email, noon, sent, to } from './a-background.ts';
import { store, stored } from './a-browser.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const address = email('ana@example.org');

/** Puts Ana into the circle as something we cannot read. */
async function anaAs(raw: object): Promise<string> {
  const ana = await background.keep('Ana Lima', { handles: [address] });
  await store({ [`person:${ana}`]: raw });
  return ana;
}

describe.each([
  ['broken', { v: 1, name: 42 }, 'unknown-person'],
  ['newer', { v: 99, name: 'Ana, as later versions write her' }, 'newer-data'],
] as const)('a %s person', (kind, raw, why) => {
  it('is listed, left as it is, and the others work', async () => {
    const ana = await anaAs(raw);
    const ben = await background.keep('Ben Okafor', { handles: [email('ben@example.org')] });
    const { people, broken } = await readCircle();
    expect(people.map(({ id }) => id)).toEqual([ben]);
    expect(broken).toEqual([{ key: `person:${ana}`, why: kind }]);
    expect(await background.compose(sent(noon, 'ben@example.org', 'ana@example.org'))).toMatchObject({ ok: true, people: [{ id: ben }] });
    expect((await stored())[`person:${ana}`]).toEqual(raw);
    expect(await exportEverything()).toMatchObject({ unreadable: { [`person:${ana}`]: raw } });
  });

  it.each([
    { do: 'edit-person', change: { name: 'Ana' } },
    { do: 'add-thread', text: 'the move' },
    { do: 'log-contact', by: 'me', channel: 'met', at: noon },
    { do: 'remove-contact', contact: 'x' },
    { do: 'not-now', until: null },
    { do: 'link-conversation', host: 'gmail', key: 'draft' },
    { do: 'delete-person' },
  ] as const)('is never overwritten: $do', async (command) => {
    const person = await anaAs(raw);
    const before = structuredClone(await stored());
    const tell = command.do === 'link-conversation' ? background.compose : background.tell;
    expect(await tell({ ...command, person })).toEqual({ ok: false, why });
    expect(await stored()).toEqual(before);
  });
});

describe('the address of somebody unreadable', () => {
  it('of a later version is left to it', async () => {
    await anaAs({ v: 99 });
    expect(await background.compose({ do: 'keep-stranger', host: 'gmail', stranger: to(address.id) })).toEqual({ ok: false, why: 'newer-data' });
    expect(await background.compose(sent(noon, address.id))).toEqual({ ok: false, why: 'newer-data' });
  });

  it('broken, can be kept again', async () => {
    const before = await anaAs({ v: 1 });
    const told = await background.compose({ do: 'keep-stranger', host: 'gmail', stranger: to(address.id, 'Ana Lima') });
    const now = told.ok ? told.people[0]?.id : '';
    expect(now).not.toBe(before);
    expect(await background.conversation([to(address.id)])).toMatchObject({ conversation: { circle: [{ id: now }] } });
  });
});

describe('other records', () => {
  it('broken settings count as none, and are kept aside when written', async () => {
    const broken = { v: 1, tone: 'loud', paused: null };
    await store({ settings: broken });
    expect(await readSettings()).toEqual(defaultSettings);
    expect((await readCircle()).broken).toEqual([{ key: 'settings', why: 'broken' }]);
    await background.tell({ do: 'change-settings', change: { tone: 'calm' } });
    expect(await readSettings()).toEqual({ ...defaultSettings, tone: 'calm' });
    expect((await readCircle()).broken).toEqual([{ key: 'aside:settings', why: 'broken' }]);
    expect(await exportEverything()).toMatchObject({ unreadable: { 'aside:settings': broken } });
  });

  it('newer settings are never overwritten', async () => {
    await store({ settings: { v: 99, mood: 'new' } });
    expect(await background.tell({ do: 'change-settings', change: { tone: 'calm' } })).toEqual({ ok: false, why: 'newer-data' });
    expect(await stored()).toMatchObject({ settings: { v: 99, mood: 'new' } });
  });

  it('a broken site is off, and is listed', async () => {
    await store({ 'site:https://mail.google.com': 'on' });
    expect(await readSites()).toEqual([]);
    expect(await background.conversation('none')).toBeNull();
    expect((await readCircle()).broken).toEqual([{ key: 'site:https://mail.google.com', why: 'broken' }]);
  });

  it('a broken journal stops nobody', async () => {
    const ana = await background.keep('Ana Lima', { handles: [address] });
    await store({ journal: { v: 1, entries: 'none' } });
    expect(await background.compose(sent(noon, address.id))).toMatchObject({ ok: true });
    expect(await background.dates(ana)).toEqual([noon]);
  });

  it('ledger entries that cannot be read are handed through', async () => {
    const { set, everythingKept } = await import('./keyval-in-memory.ts');
    const ana = await background.keep('Ana Lima', { handles: [address] });
    await set(`ledger:${ana}`, [{ from: 'another time' }]);
    await background.compose(sent(noon, address.id), 'x');
    await background.compose({ do: 'take-back', sent: 'x' });
    expect(everythingKept()[`ledger:${ana}`]).toEqual([{ from: 'another time' }]);
    await set(`ledger:${ana}`, 'not even a list');
    await background.compose(sent(noon, address.id), 'y');
    expect(await background.dates(ana)).toEqual([noon]);
    expect(everythingKept()[`ledger:${ana}`]).toContain('not even a list');
  });
});

describe('names and notes are only ever text', () => {
  it.each(['<img src=x onerror="alert(1)">', 'دعاء الأحمد', '\u202eevil\u202c', '__proto__', "'; --", 'Zoë 👩‍👩‍👧', '{name}'])('%s', async (name) => {
    const id = await background.keep(name, { notes: [name], handles: [email('a@example.org')] });
    expect(await background.person(id)).toMatchObject({ name: name.normalize('NFC'), notes: [name] });
    expect(await background.conversation([to('a@example.org', name)])).toMatchObject({
      conversation: { circle: [{ id, name: name.normalize('NFC') }] },
    });
  });
});
