import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readApart } from '../../utils/extension/apart.ts';
import { type Backup, readBackup } from '../../utils/extension/backup/read-backup.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { readMoments } from '../../utils/extension/moments.ts';
import { readKept } from '../../utils/extension/restore.ts';
import { stage } from '../../utils/extension/staged.ts';
import { type ABackground, aBackground, email, noon, to } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, refuseNext } from './keyval-in-memory.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

function opened(text: string): Backup {
  const found = readBackup(text);
  if (typeof found === 'string') throw new Error(found);
  return found.backup;
}
const fixture = (name: string) => opened(readFileSync(new URL(`../fixtures/backups/${name}.json`, import.meta.url), 'utf8'));
const copy = async () => opened(JSON.stringify(await exportEverything()));

async function restore(backup: unknown, how: 'merge' | 'replace', id?: string) {
  await stage('here', backup, noon);
  return background.tell({ do: 'take-restore', staged: 'here', how }, id);
}

/** Everybody and all of their dates, in one order. */
async function circle() {
  const { people, ledgers, ...others } = await readKept();
  const inOrder = <T extends { readonly id: string }>(all: readonly T[]) => all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...others, people: inOrder(people).map((person) => ({ person, dates: inOrder(ledgers.get(person.id) ?? []) })) };
}
const namesOf = ({ people }: Awaited<ReturnType<typeof circle>>) => people.map(({ person }) => person.name);

describe('a backup of every version', () => {
  test.each(['v1', 'v2', 'v3', 'v4', 'v5', 'v5-days'])('%s comes back into an empty browser', async (name) => {
    const backup = fixture(name);
    expect(await restore(backup, 'replace')).toMatchObject({ ok: true });
    const after = await readKept();
    expect(after.people.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
      backup.people.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    for (const { id } of backup.people) expect(after.ledgers.get(id)).toEqual(backup.ledgers.get(id));
    expect(after.settings).toEqual(backup.settings);
    if (backup.openers) expect(after.openers).toEqual(backup.openers);
    expect(after.moments).toEqual(backup.moments ?? []);
  });

  test('is known to the composers again', async () => {
    await restore(fixture('v1'), 'merge');
    expect(await background.conversation([to('ana@example.org')])).toMatchObject({ conversation: { circle: [{ name: 'Ana Lima' }] } });
  });
});

describe('what was felt', () => {
  const fear = (person: string, value: 1 | 2) => background.tell({ do: 'note-feeling', person, tap: { kind: 'before', value } });
  const felt = async (person: string) => (await stored())[`felt:${person}`];

  test('comes back with the person, joined or in place of what is here', async () => {
    const ana = await background.keep('Ana', { handles: [email('ana@example.org')] });
    await fear(ana, 2);
    const kept = await felt(ana);
    const backup = await copy();
    await background.tell({ do: 'delete-person', person: ana, trace: 'none' });
    expect(await felt(ana)).toBeUndefined();
    await restore(backup, 'merge');
    expect(await felt(ana)).toEqual(kept);
    background.clock.now += 1_000;
    await fear(ana, 1);
    await restore(backup, 'replace');
    expect(await felt(ana)).toEqual(kept);
  });

  test('stays as it is where a backup knows nothing of it, and what is broken is named', async () => {
    const ana = await background.keep('Ana');
    await fear(ana, 2);
    const kept = await felt(ana);
    const { felt: _, ...older } = (await exportEverything()) as Record<string, unknown>;
    await restore(opened(JSON.stringify(older)), 'replace');
    expect(await felt(ana)).toEqual(kept);
    expect(readBackup(JSON.stringify({ ...older, felt: { [ana]: 7 } }))).toMatchObject({ unread: [{ what: 'felt' }], backup: { felt: null } });
  });
});

describe('moments', () => {
  const fig = { id: 'fig', day: '2026-11-20', text: 'The neighbour kept a fig for me.' };
  const tram = { id: 'tram', day: '2026-11-22', text: 'The tram waited.' };
  const keep = (...moments: (typeof fig)[]) => background.tell({ do: 'keep-moments', moments });

  test('are in the copy, erased with everything, and come back', async () => {
    await keep(fig);
    const backup = await copy();
    expect(backup.moments).toEqual([fig]);
    await background.tell({ do: 'erase-everything' });
    expect(await readMoments()).toEqual([]);
    await restore(backup, 'replace');
    expect(await readMoments()).toEqual([fig]);
  });

  test('are joined with those that are here, or become those of the backup', async () => {
    await keep(fig);
    const backup = await copy();
    await background.tell({ do: 'drop-moments', moments: ['fig'] });
    await keep(tram);
    await restore(backup, 'merge');
    expect(await readMoments()).toEqual([tram, fig]);
    await restore(backup, 'replace');
    expect(await readMoments()).toEqual([fig]);
  });

  test('stay as they are where an earlier backup knows of none', async () => {
    await keep(tram);
    await restore(fixture('v4'), 'replace');
    expect(await readMoments()).toEqual([tram]);
  });
});

test('who is not the same as whom comes back too, joined with what is known here', async () => {
  const backup = fixture('v4');
  await restore(backup, 'merge');
  await background.tell({ do: 'keep-apart', one: '3f6c0b62-ana', other: '77aa0e19-theo' });
  await restore(backup, 'merge');
  expect(await readApart()).toEqual([
    ['3f6c0b62-ana', '0b1c-lena'],
    ['3f6c0b62-ana', '77aa0e19-theo'],
  ]);
  await restore(backup, 'replace');
  expect(await readApart()).toEqual([['3f6c0b62-ana', '0b1c-lena']]);
});

describe('what was saved, erased and brought back', () => {
  test('is the same', async () => {
    const ana = await background.keep('Ana', { handles: [email('ana@example.org')], notes: ['likes figs'] });
    await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'call', at: noon - 9 });
    await background.tell({ do: 'keep-own-opener', opener: { id: 'own', text: 'Ahoy {name}', intent: 'check_in' } });
    await background.tell({ do: 'change-settings', change: { tone: 'calm' } });
    const [before, backup] = [await circle(), await copy()];
    await background.tell({ do: 'erase-everything' });
    expect(namesOf(await circle())).toEqual([]);
    expect(await restore(backup, 'replace')).toMatchObject({ ok: true });
    expect(await circle()).toEqual(before);
  });

  test('with what could not be read, and its dates', async () => {
    const ana = await background.keep('Ana');
    await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'call', at: noon - 9 });
    const broken = { v: 1, name: 7 };
    await store({ [`person:${ana}`]: broken, settings: 'no', 'aside:x': 1 });
    const backup = await copy();
    await background.tell({ do: 'erase-everything' });
    await restore(backup, 'merge');
    expect(await stored()).toMatchObject({ [`person:${ana}`]: broken, 'aside:settings': 'no', 'aside:x': 1 });
    expect(await background.dates(ana)).toEqual([noon - 9]);
  });
});

describe('a restore', () => {
  test('that merges keeps both sides', async () => {
    await restore(fixture('v1'), 'merge');
    const [ana = ''] = (await readKept()).people.map(({ id }) => id);
    await background.tell({ do: 'edit-person', person: ana, change: { notes: ['plays the cello'], ring: 2 } });
    const ines = await background.keep('Ines');
    await restore(fixture('v4'), 'merge');
    expect(namesOf(await circle()).toSorted()).toEqual(['Ana Lima', 'Ines', 'Lena Ott', 'Théo Marchand']);
    expect(await background.person(ana)).toMatchObject({ ring: 2, nicknames: ['Anita'], notes: ['plays the cello', 'has a cat called Momo'] });
    expect(await background.dates(ana)).toHaveLength(3);
    expect(await background.person(ines)).toMatchObject({ name: 'Ines' });
  });

  test('that replaces lets the others go with every trace', async () => {
    const ines = await background.keep('Ines', { handles: [email('ana@example.org'), email('ines@example.org')] });
    await background.tell({ do: 'log-contact', person: ines, by: 'me', channel: 'call', at: noon - 9 });
    await restore(fixture('v1'), 'replace');
    expect(namesOf(await circle())).toEqual(['Ana Lima', 'Théo Marchand']);
    expect(Object.entries(await stored()).filter((entry) => JSON.stringify(entry).includes(ines))).toEqual([]);
    expect(Object.keys(everythingKept())).not.toContain(`ledger:${ines}`);
    expect(await background.conversation([to('ana@example.org')])).toMatchObject({ conversation: { circle: [{ name: 'Ana Lima' }] } });
  });

  test.each(['merge', 'replace'] as const)('is taken back in one step (%s)', async (how) => {
    await restore(fixture('v1'), 'merge');
    await background.keep('Ines', { handles: [email('ines@example.org')] });
    const before = await circle();
    const backup = { ...fixture('v4'), people: fixture('v4').people.map((person) => ({ ...person, notes: ['changed'] })) };
    await restore({ ...backup, settings: null, openers: null }, how, 'step');
    expect(await circle()).not.toEqual(before);
    expect(await background.tell({ do: 'undo', step: 'step' })).toMatchObject({ ok: true });
    expect(await circle()).toEqual(before);
    expect(await background.conversation([to('ines@example.org')])).toMatchObject({ conversation: { circle: [{ name: 'Ines' }] } });
  });

  test('leaves nothing laid down, and told again changes nothing', async () => {
    await restore(fixture('v1'), 'merge', 'once');
    expect(Object.keys(everythingKept())).not.toContain('staged:here');
    await background.keep('Ines');
    const before = await circle();
    expect(await restore(fixture('v2'), 'replace', 'once')).toMatchObject({ ok: true });
    expect(await circle()).toEqual(before);
  });

  test.each([
    ['nothing', undefined],
    ['something else', { people: 'all' }],
  ])('of %s changes nothing', async (_, raw) => {
    const before = await stored();
    expect(await restore(raw, 'replace')).toEqual({ ok: false, why: 'not-understood' });
    expect(await stored()).toEqual(before);
  });

  test('with the database away changes nobody', async () => {
    await background.keep('Ines');
    const before = await circle();
    await stage('here', fixture('v1'), noon);
    refuseNext(50);
    expect(await background.tell({ do: 'take-restore', staged: 'here', how: 'replace' })).toMatchObject({ ok: false });
    refuseNext(0);
    expect(await circle()).toEqual(before);
  });

  test('with no room changes nobody', async () => {
    await background.keep('Ines');
    const before = await circle();
    await stage('here', fixture('v1'), noon);
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = async () => {
      throw new Error('QUOTA_BYTES');
    };
    expect(await background.tell({ do: 'take-restore', staged: 'here', how: 'replace' })).toEqual({ ok: false, why: 'storage-full' });
    fakeBrowser.storage.local.set = set;
    expect(await circle()).toEqual(before);
  });

  test('counts as having a backup', async () => {
    await restore(fixture('v1'), 'merge');
    expect(await stored()).toMatchObject({ backup: { savedAt: noon, saidAt: null, away: false } });
    await background.tell({ do: 'note-backup', news: 'away' });
    expect(await stored()).toMatchObject({ backup: { savedAt: noon, away: true } });
  });
});
