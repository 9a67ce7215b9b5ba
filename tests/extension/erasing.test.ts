import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command } from '../../utils/domain/command.ts';
import { standInHandle } from '../../utils/domain/first-steps.ts';
import { readBackup } from '../../utils/extension/backup/read-backup.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { stage } from '../../utils/extension/staged.ts';
import { aBackground, DAY, email, noon, ours, sent } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, refuseNext } from './keyval-in-memory.ts';

const zora = { id: 'id-of-zora', name: 'Zoraida Quill', address: 'zq@quill.example', nickname: 'Zozo' };
const others = ['ben', 'cem'] as const;

let background: Awaited<ReturnType<typeof aBackground>>;
beforeEach(begin);

async function begin(): Promise<void> {
  background = await aBackground();
  const details = { name: zora.name, nicknames: [zora.nickname], handles: [email(zora.address)] };
  await background.tell({ do: 'add-person', details }, zora.id);
  for (const id of others)
    await background.tell({ do: 'add-person', details: { name: `One called ${id}`, handles: [email(`${id}@example.org`)] } }, id);
}

/** Every store there is, as one text. */
const everywhere = async () => JSON.stringify([await stored(), everythingKept(), await fakeBrowser.storage.session.get(null)]);

async function expectNoTrace(): Promise<void> {
  const said = await everywhere();
  expect(Object.entries(zora).filter(([, word]) => said.includes(word))).toEqual([]);
}

/** Brings a copy of now back in place of what is here, so that somebody goes, and somebody changes. */
async function restored(): Promise<unknown> {
  const found = readBackup(JSON.stringify(await exportEverything()));
  if (typeof found === 'string') throw new Error(found);
  const people = found.backup.people.filter(({ id }) => id !== 'ben').map((person) => ({ ...person, notes: [...person.notes, `of ${person.name}`] }));
  await stage('a-copy', { ...found.backup, people }, background.clock.now);
  return background.tell({ do: 'take-restore', staged: 'a-copy', how: 'replace' }, 'the restore');
}

const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
  'is edited': () => background.tell({ do: 'edit-person', person: zora.id, change: { notes: ['likes owls'], ring: 1 } }),
  'has a thread': () => background.tell({ do: 'add-thread', person: zora.id, text: 'the owls' }),
  'was met': () => background.tell({ do: 'log-contact', person: zora.id, by: 'both', channel: 'met', at: noon - DAY }),
  'was written to': () => background.compose(sent(background.clock.now, zora.address)),
  'was written to with others': () => background.compose(sent(background.clock.now, zora.address, 'ben@example.org')),
  'was written to while the ledger was away': () => {
    refuseNext(1);
    return background.compose(sent(background.clock.now, zora.address));
  },
  'is linked': () => background.compose({ do: 'link-conversation', host: 'gmail', key: 'thread', person: zora.id }),
  'was looked at': () => background.conversation([{ address: zora.address, name: zora.name }]),
  'has lines offered': () => background.openers(zora.id),
  'is suggested': () => background.invitation(),
  'is on the page of the day': () => background.ask({ ask: 'face' }, ours),
  'is who the week’s line is for': () => background.tell({ do: 'walk-route', step: { to: 'pick', person: zora.id } }),
  waits: () => background.tell({ do: 'not-now', person: zora.id, until: null }),
  rests: () => background.compose({ do: 'rest-person', person: zora.id, days: 7 }),
  'comes after someone easy': () => store({ 'warm-up': { day: 1, person: zora.id, answer: 'go' } }),
  'is practised with': () => background.tell({ do: 'add-person', details: { name: zora.name, handles: [standInHandle(zora.id)] } }, 'the stand-in'),
  'is changed with others': () => background.tell({ do: 'edit-people', people: [zora.id, 'ben'], change: { ring: 2 } }),
  'is not Ben': () => background.tell({ do: 'keep-apart', one: 'ben', other: zora.id }),
  'is Ben': () => background.tell({ do: 'merge-people', into: zora.id, from: 'ben' }),
  'is taken back': () => background.tell({ do: 'undo', step: 'the step' }),
  'is deleted and back': async () => {
    await background.tell({ do: 'delete-person', person: zora.id }, 'the step');
    return background.tell({ do: 'undo', step: 'the step' });
  },
  'is about to be restored': () => stage('a-backup', { people: [zora] }, background.clock.now),
  'was in a backup that came back': restored,
  'was in a backup that came back and was taken back': async () => {
    await restored();
    return background.tell({ do: 'undo', step: 'the restore' });
  },
  'could not be read once': () => store({ 'aside:person:id-of-zora': { v: 1, called: zora.name } }),
  sleeps: async () => background.wake(),
  'a day goes by': async () => {
    background.clock.now += DAY;
  },
};
const histories = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 12 });

describe('somebody deleted without a trace', () => {
  const leave: Command = { do: 'delete-person', person: zora.id, trace: 'none' };

  for (const [name, deed] of Object.entries(deeds)) {
    it(`who ${name}`, async () => {
      await deed();
      expect(await everywhere()).toContain(zora.name);
      expect(await background.tell(leave)).toEqual({ ok: true, people: [] });
      await expectNoTrace();
    });
  }

  it('whatever happened before', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await begin();
        for (const name of history) await deeds[name]?.();
        expect(await background.tell(leave)).toEqual({ ok: true, people: [] });
        await expectNoTrace();
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the others, and what can be taken back of them', async () => {
    await background.tell({ do: 'edit-person', person: 'ben', change: { ring: 1 } }, 'of ben');
    await background.tell(leave);
    expect(await background.tell({ do: 'undo', step: 'of ben' })).toMatchObject({ ok: true, people: [{ id: 'ben' }] });
    expect((await background.person('ben')).ring).toBe(3);
  });
});

describe('somebody deleted', () => {
  it('is kept for a while to be taken back, in the steps alone, and at most a week', async () => {
    for (const deed of Object.values(deeds)) await deed();
    await background.tell({ do: 'delete-person', person: zora.id });
    const outside = Object.entries(everythingKept()).filter(([at]) => !/^(step|staged):/.test(at));
    expect(JSON.stringify([await stored(), outside, await fakeBrowser.storage.session.get(null)])).not.toMatch(/id-of-zora|Zoraida|zq@quill/);
    background.clock.now += 8 * DAY;
    await background.tell({ do: 'edit-person', person: 'cem', change: { ring: 1 } });
    expect(JSON.stringify(Object.entries(everythingKept()).filter(([at]) => at.startsWith('step:')))).not.toContain('Zoraida');
  });
});

describe('everything erased', () => {
  it('leaves every store empty, whatever happened before', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await begin();
        for (const name of history) await deeds[name]?.();
        expect(await background.tell({ do: 'erase-everything' })).toEqual({ ok: true, people: [] });
        expect([await stored(), everythingKept(), await fakeBrowser.storage.session.get(null)]).toEqual([{}, {}, {}]);
      }),
      { numRuns: 30 },
    );
  });
});
