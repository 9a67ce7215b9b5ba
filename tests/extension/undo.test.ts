import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command } from '../../utils/domain/command.ts';
import { finishJournal } from '../../utils/extension/journal.ts';
import { finishStep } from '../../utils/extension/undo.ts';
import { type ABackground, aBackground, DAY, email, gmail, noon, sent } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, refuseNext, set } from './keyval-in-memory.ts';
import { everything, putBack, sorted, stopAfter } from './stopping.ts';

const [ana, cem, eva] = ['ana', 'cem', 'eva'] as const;
let background: ABackground;

/** Ana and Cem share an address that speaks for Ana; each has a conversation, lines that were offered, and dates. */
beforeEach(async () => {
  background = await aBackground();
  const { tell, compose } = background;
  await tell({ do: 'add-person', details: { name: 'Ana Lima', handles: [email('both@example.org'), email('ana@example.org')], notes: ['a'] } }, ana);
  await tell({ do: 'add-person', details: { name: 'Cem Arslan', handles: [email('cem@example.org'), email('both@example.org')], ring: 1 } }, cem);
  await tell({ do: 'add-person', details: { name: 'Eva Roth' } }, eva);
  await tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 40 * DAY }, 'old');
  await compose(sent(noon - 9 * DAY, 'cem@example.org'), 'mail');
  for (const person of [ana, cem]) await compose({ do: 'link-conversation', host: 'gmail', key: `with ${person}`, person });
  for (const person of [ana, cem]) await background.openers(person);
  await tell({ do: 'keep-apart', one: cem, other: eva });
});

const isOfPeople = (at: string) => /^(person|handle|link|openers|apart)\b/.test(at);

/** People with all that leads to them, as it is stored, in an order of its own. */
async function circle(): Promise<unknown> {
  const local = Object.entries(await stored()).filter(([at, value]) => isOfPeople(at) && JSON.stringify(value) !== '{"v":4,"pairs":[]}');
  const ledgers = Object.entries(everythingKept()).filter(([at, entries]) => at.startsWith('ledger:') && (entries as unknown[]).length > 0);
  const inOrder = (entries: unknown) => (entries as { id: string }[]).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return structuredClone(Object.fromEntries([...local, ...ledgers.map(([at, entries]) => [at, inOrder(entries)])]));
}

const changes: Readonly<Record<string, Command>> = {
  'add-person': { do: 'add-person', details: { name: 'Ben', handles: [email('ben@example.org'), email('both@example.org')] } },
  'edit-person': { do: 'edit-person', person: ana, change: { handles: [email('new@example.org')], notes: [] } },
  'add-thread': { do: 'add-thread', person: ana, text: 'the move' },
  'log-contact': { do: 'log-contact', person: ana, by: 'me', channel: 'call', at: noon, thread: 'the exam' },
  'remove-contact': { do: 'remove-contact', person: ana, contact: 'old' },
  'not-now': { do: 'not-now', person: ana, until: null },
  'less-often': { do: 'less-often', person: ana },
  'delete-person': { do: 'delete-person', person: ana },
  'edit-people': { do: 'edit-people', people: [ana, cem], change: { ring: 4, state: { kind: 'protected' } } },
  'delete-people': { do: 'delete-people', people: [cem, ana] },
  'merge-people': { do: 'merge-people', into: ana, from: cem },
  'merge-people, the other way': { do: 'merge-people', into: cem, from: ana },
  'keep-apart': { do: 'keep-apart', one: ana, other: cem },
};

describe('taken back, it is as if it had not been', () => {
  for (const [name, command] of Object.entries(changes)) {
    it(name, async () => {
      const before = await circle();
      expect(await background.tell(command, 'step')).toMatchObject({ ok: true });
      expect(await circle()).not.toEqual(before);
      expect(await background.tell({ do: 'undo', step: 'step' })).toMatchObject({ ok: true });
      expect(await circle()).toEqual(before);
    });
  }

  it('all of them, in the order of a hand that goes back', async () => {
    const states: unknown[] = [];
    const several = ['edit-people', 'log-contact', 'merge-people', 'add-person', 'delete-person'] as const;
    for (const name of several) {
      states.push(await circle());
      await background.tell(changes[name] as Command, name);
    }
    for (const name of several.toReversed()) {
      expect(await background.tell({ do: 'undo', step: name })).toMatchObject({ ok: true });
      expect(await circle()).toEqual(states.pop());
    }
  });
});

describe('what came since', () => {
  it('stays with whom two were joined into, and both are there again', async () => {
    await background.tell({ do: 'merge-people', into: ana, from: cem }, 'step');
    expect((await background.person(ana)).last.me?.at).toBe(noon - 9 * DAY);
    await background.compose(sent(noon, 'cem@example.org'), 'since');
    expect(await background.tell({ do: 'undo', step: 'step' })).toMatchObject({ ok: true, people: [{ id: ana }, { id: cem }] });
    expect(await background.dates(ana)).toEqual([noon - 40 * DAY, noon]);
    expect(await background.dates(cem)).toEqual([noon - 9 * DAY]);
    expect((await background.person(ana)).last.me?.at).toBe(noon);
    expect(await background.conversation([{ address: 'cem@example.org', name: null }])).toMatchObject({ conversation: { circle: [{ id: cem }] } });
  });

  it('keeps somebody who was added, and the answer says so', async () => {
    await background.tell({ do: 'add-person', details: { name: 'Ben', handles: [email('ben@example.org')] } }, 'ben');
    await background.compose(sent(noon, 'ben@example.org'));
    expect(await background.tell({ do: 'undo', step: 'ben' })).toMatchObject({ ok: true, people: [{ id: 'ben' }] });
    expect(await background.dates('ben')).toEqual([noon]);
  });

  it('in the ledger that cannot be read is handed through', async () => {
    const strange = { from: 'a later version' };
    await set('ledger:ana', [...(everythingKept()['ledger:ana'] as unknown[]), strange]);
    await background.tell({ do: 'delete-person', person: ana }, 'step');
    await background.tell({ do: 'undo', step: 'step' });
    expect(everythingKept()['ledger:ana']).toContainEqual(strange);
  });

  it('a person of a later version is left alone', async () => {
    await background.tell({ do: 'edit-person', person: ana, change: { ring: 1 } }, 'step');
    const newer = { v: 99, name: 'Ana, as later versions write her' };
    await store({ 'person:ana': newer });
    expect(await background.tell({ do: 'undo', step: 'step' })).toEqual({ ok: false, why: 'newer-data' });
    expect((await stored())['person:ana']).toEqual(newer);
  });
});

describe('what can be taken back', () => {
  const undo = (step: string) => background.tell({ do: 'undo', step });
  const unknown = { ok: false, why: 'unknown-step' };

  it('is what was done, once, within a week', async () => {
    expect(await undo('never')).toEqual(unknown);
    await background.tell({ do: 'edit-person', person: ana, change: { ring: 1 } }, 'step');
    expect(await undo('step')).toMatchObject({ ok: true });
    expect(await undo('step')).toEqual(unknown);
    await background.tell({ do: 'edit-person', person: ana, change: { ring: 1 } }, 'long ago');
    background.clock.now += 8 * DAY;
    expect(await undo('long ago')).toEqual(unknown);
    expect(JSON.stringify(everythingKept())).not.toContain('long ago');
  });

  it('is the last fifty', async () => {
    for (let at = 0; at < 55; at += 1) {
      background.clock.now += 1;
      await background.tell({ do: 'edit-person', person: eva, change: { notes: [`${at}`] } }, `step ${at}`);
    }
    expect(Object.keys(everythingKept()).filter((at) => at.startsWith('step:'))).toHaveLength(50);
    expect(await undo('step 4')).toEqual(unknown);
    expect(await undo('step 5')).toMatchObject({ ok: true });
  });

  it('is asked by pages of ours alone', async () => {
    expect(await background.tell({ do: 'undo', step: 'old' }, 'x', gmail)).toEqual({ ok: false, why: 'not-allowed' });
  });

  it('is nothing that was refused', async () => {
    await background.tell({ do: 'edit-people', people: [ana, 'nobody'], change: { ring: 1 } }, 'step');
    expect(await undo('step')).toEqual(unknown);
    expect((await background.person(ana)).ring).toBe(3);
  });
});

describe('no room', () => {
  it('for the step refuses the change before it begins', async () => {
    const before = structuredClone([await stored(), everythingKept()]);
    refuseNext(1, 'QuotaExceededError');
    expect(await background.tell({ do: 'delete-person', person: ana })).toEqual({ ok: false, why: 'storage-full' });
    expect([await stored(), everythingKept()]).toEqual(before);
  });

  it('with the database away it is done, and can’t be taken back', async () => {
    refuseNext(1);
    expect(await background.tell({ do: 'edit-person', person: ana, change: { ring: 1 } }, 'step')).toMatchObject({ ok: true });
    expect((await background.person(ana)).ring).toBe(1);
    expect(await background.tell({ do: 'undo', step: 'step' })).toEqual({ ok: false, why: 'unknown-step' });
  });

  it('for what comes back leaves everything as it is, and it can be tried again', async () => {
    await background.tell({ do: 'delete-people', people: [ana, cem] }, 'step');
    const after = await circle();
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await background.tell({ do: 'undo', step: 'step' })).toEqual({ ok: false, why: 'storage-full' });
    fakeBrowser.storage.local.set = set;
    expect(await circle()).toEqual(after);
    expect(await background.tell({ do: 'undo', step: 'step' })).toMatchObject({ ok: true });
    expect((await background.person(cem)).name).toBe('Cem Arslan');
  });
});

describe('stopped between any two writes', () => {
  /** As the background starts. */
  async function wake(): Promise<void> {
    await fakeBrowser.storage.session.clear();
    background.wake();
    await finishJournal();
    await finishStep(background.clock.now);
  }

  const undone: Readonly<Record<string, Command>> = Object.fromEntries(
    Object.keys(changes).map((name) => [`undo of ${name}`, { do: 'undo', step: name }]),
  );
  for (const [name, command] of Object.entries({ ...changes, ...undone })) {
    it(`${name} is done or not done, never half`, async () => {
      if (command.do === 'undo') await background.tell(changes[command.step] as Command, command.step);
      const before = await circle();
      const everythingBefore = await everything();
      await background.tell(command, 'the-command');
      const after = await circle();

      let isStopped = true;
      for (let writes = 0; isStopped; writes += 1) {
        await putBack(everythingBefore);
        await fakeBrowser.storage.session.clear();

        const goOn = stopAfter(writes);
        await background.tell(command, 'the-command').catch(() => {});
        isStopped = goOn();
        await wake();
        const found = JSON.stringify(await circle());
        expect([JSON.stringify(before), JSON.stringify(after)].map(sorted), `after ${writes} writes`).toContain(sorted(found));
        expect(writes).toBeLessThan(40);
      }
    });
  }
});
