import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '../../utils/extension/backup/read-backup.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { stage } from '../../utils/extension/staged.ts';
import { key } from '../../utils/extension/stored.ts';
import { finishStep } from '../../utils/extension/undo.ts';
import { type ABackground, aBackground, DAY, email, noon, ours, sent } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, set } from './keyval-in-memory.ts';
import { everything, putBack, sorted, stopAfter } from './stopping.ts';

let background: ABackground;
const [ana, ben] = ['3f6c0b62-ana', 'ben'] as const;
const today = 20_779;

/** A device on which everything was used that leaves anything behind. */
beforeEach(async () => {
  background = await aBackground();
  const { tell, compose } = background;
  await tell({ do: 'add-person', details: { name: 'Ana', handles: [email('ana@example.org')], ring: 1 } }, ana);
  await tell({ do: 'add-person', details: { name: 'Ben', handles: [email('ben@example.org')], rhythm: 'monthly', notes: ['likes owls'] } }, ben);
  await tell({ do: 'add-person', details: { name: 'Cem' } }, 'cem');
  await tell({ do: 'log-contact', person: ben, by: 'both', channel: 'met', at: noon - 50 * DAY });
  await compose(sent(noon - 40 * DAY, 'ana@example.org'));
  for (const person of [ana, ben]) {
    await compose({ do: 'link-conversation', host: 'gmail', key: `with ${person}`, person });
    await background.openers(person);
    await tell({ do: 'note-feeling', person, tap: { kind: 'before', value: 2 } });
  }
  await tell({ do: 'keep-apart', one: ben, other: 'cem' });
  await tell({ do: 'change-settings', change: { tone: 'calm', aim: 'somebody who asks', feared: true, route: { weekday: 0, plan: 'after tea' } } });
  await tell({ do: 'hide-opener', opener: 'warm-9', hidden: true });
  await tell({ do: 'edit-opener', opener: 'calm-4', text: 'Hello' });
  await tell({ do: 'keep-own-opener', opener: { id: 'own', text: 'Ahoy {name}', intent: 'check_in' } });
  await tell({ do: 'keep-moments', moments: [{ id: 'tram', day: '2026-11-21', text: 'The tram waited.' }] });
  await tell({ do: 'note-backup', news: 'said' });
  await tell({ do: 'answer-practice', practice: 'moment', answer: 'done' });
  await tell({ do: 'walk-route', step: { to: 'pick', person: ben } });
  await tell({ do: 'walk-route', step: { to: 'written', before: 'heavy' } });
  await tell({ do: 'walk-route', step: { to: 'felt', after: 'light' } });
  await background.invitation();
  await background.ask({ ask: 'face' }, ours);
  await store({
    [key.invited]: [{ day: today - 1, person: ben, dated: false, slot: null, answer: null }],
    [key.warmUp]: { day: today, person: ben, answer: 'go' },
    [key.face]: { day: today, one: { kind: 'plain' }, invited: ben, done: true, discreet: false, aim: '' },
    'aside:person:ben': { v: 1, called: 'Ben' },
    'aside:x': 7,
  });
});

/** Both stores as they are, without the steps that can be taken back. */
async function everyStore(): Promise<unknown> {
  const database = Object.entries(everythingKept()).filter(([at]) => !/^(step|staged)/.test(at));
  return structuredClone({ local: await stored(), database: Object.fromEntries(database) });
}

const fixture = readFileSync(new URL('../fixtures/backups/v5-days.json', import.meta.url), 'utf8');
/** A backup that changes everything a backup can change, with somebody who could not be read, and dates of theirs. */
function aBackup() {
  const whole = JSON.parse(fixture);
  const eva = { id: 'c', at: 1, by: 'me', channel: 'email', source: 'logged' };
  const unreadable = { 'person:eva': { v: 5, name: 7 }, 'log:x': 'no' };
  const route = { ...whole.route, week: today + 7 };
  const found = readBackup(JSON.stringify({ ...whole, route, contacts: { ...whole.contacts, eva: [eva] }, unreadable }));
  if (typeof found === 'string') throw new Error(found);
  expect(found.unread).toEqual([]);
  return found.backup;
}

async function restore(how: 'merge' | 'replace') {
  await stage('here', aBackup(), noon);
  return background.tell({ do: 'take-restore', staged: 'here', how }, 'step');
}
const undo = () => background.tell({ do: 'undo', step: 'step' });

/** Whatever is stored and can be in a backup, or is changed where somebody goes. */
const changed = {
  merge: [
    /^person:/,
    /^own-openers$/,
    /^apart$/,
    /^backup$/,
    /^invited$/,
    /^route$/,
    /^eased$/,
    /^practices$/,
    /^openers:/,
    /^link:/,
    /^felt:/,
    /^aside:/,
  ],
  replace: [/^settings$/, /^face$/, /^warm-up$/, /^handle:/],
};

describe.each(['merge', 'replace'] as const)('a restore (%s)', (how) => {
  test('is taken back to the byte, in every store', async () => {
    const before = await everyStore();
    const local = await stored();
    expect(await restore(how)).toMatchObject({ ok: true });
    const after = await stored();
    const differs = Object.keys({ ...local, ...after }).filter((at) => JSON.stringify(local[at]) !== JSON.stringify(after[at]));
    for (const kind of [...changed.merge, ...(how === 'replace' ? changed.replace : [])])
      expect([kind, differs.some((at) => kind.test(at))]).toEqual([kind, true]);
    expect(Object.keys(everythingKept())).toEqual(expect.arrayContaining(['ledger:eva', 'moments']));
    expect(await undo()).toMatchObject({ ok: true });
    expect(await everyStore()).toStrictEqual(before);
  });

  test('that was stopped anywhere is taken back to the byte, or done', async () => {
    await stage('here', aBackup(), noon);
    const text = async () => sorted(JSON.stringify(await everyStore()));
    const tell = (id: string) => background.tell({ do: 'take-restore', staged: 'here', how }, id);
    const [begun, before] = [await everything(), await text()];
    await tell('whole');
    const done = await text();
    let writes = 0;
    for (let isStopped = true; isStopped; writes += 1) {
      await putBack(begun);
      const whetherStopped = stopAfter(writes);
      await tell(`stopped ${writes}`).catch(() => {});
      isStopped = whetherStopped();
      background.wake();
      await finishStep(noon);
      expect([before, done]).toContain(await text());
    }
    expect(writes).toBeGreaterThan(8);
  });
});

describe('what came since a restore', () => {
  test('stays when it is taken back', async () => {
    await restore('merge');
    await background.tell({ do: 'keep-moments', moments: [{ id: 'new', day: '2026-11-22', text: 'New.' }] });
    await background.tell({ do: 'change-settings', change: { discreet: true } });
    await background.tell({ do: 'hide-opener', opener: 'warm-2', hidden: true });
    const invited = { day: today, person: 'cem', dated: false, slot: null, answer: null };
    await store({ [key.invited]: [...((await stored())[key.invited] as object[]), invited] });
    await undo();
    expect(await stored()).toMatchObject({
      [key.settings]: { discreet: true, tone: 'calm' },
      [key.ownOpeners]: { hidden: ['warm-9', 'warm-2'] },
      [key.invited]: [{ person: ben }, { person: 'cem' }],
    });
    expect(everythingKept()[key.moments]).toMatchObject([{ id: 'new' }, { id: 'tram' }]);
  });

  test('about somebody who came with it goes with them', async () => {
    await restore('merge');
    const theo = '77aa0e19-theo';
    await background.tell({ do: 'note-feeling', person: theo, tap: { kind: 'before', value: 1 } });
    const invited = { day: today, person: theo, dated: false, slot: null, answer: null };
    await store({ [key.invited]: [...((await stored())[key.invited] as object[]), invited] });
    await undo();
    expect(JSON.stringify(await stored())).not.toContain(theo);
    expect((await stored())[key.invited]).toMatchObject([{ person: ben }, { person: '' }]);
  });
});

describe('what a device remembers of the days', () => {
  test('is that of the old one, once a backup was brought to a new one', async () => {
    const { browser: _, ...old } = background;
    const names = [key.invited, key.route, key.eased, key.practices, key.openers(ana), key.openers(ben), 'link:gmail:with ben', key.felt(ben)];
    const before = await stored();
    const text = JSON.stringify(await exportEverything());
    await old.tell({ do: 'erase-everything' });
    const found = readBackup(text);
    if (typeof found === 'string') throw new Error(found);
    await stage('here', found.backup, noon);
    await old.tell({ do: 'take-restore', staged: 'here', how: 'merge' });
    const after = await stored();
    for (const name of names) expect([name, after[name]]).toEqual([name, before[name]]);
  });

  test('so that nobody is invited to again who was yesterday', async () => {
    await set('moments', []);
    await background.tell({ do: 'delete-people', people: [ana, 'cem'] });
    expect((await background.invitation()).invitation).toBeNull();
    const text = JSON.stringify(await exportEverything());
    await background.tell({ do: 'erase-everything' });
    const found = readBackup(text);
    if (typeof found === 'string') throw new Error(found);
    await stage('here', found.backup, noon);
    await background.tell({ do: 'take-restore', staged: 'here', how: 'replace' });
    expect((await background.invitation()).invitation).toBeNull();
    background.clock.now += 7 * DAY;
    expect((await background.invitation()).invitation).toMatchObject({ person: { id: ben } });
  });

  test('names nobody who was erased meanwhile, neither in a copy nor in a step', async () => {
    await restore('merge');
    await background.tell({ do: 'delete-person', person: ben, trace: 'none' });
    expect(JSON.stringify([await stored(), everythingKept(), await exportEverything()])).not.toMatch(/\bben\b|Ben/);
  });
});
