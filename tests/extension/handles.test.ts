import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command } from '../../utils/domain/command.ts';
import { lastOf } from '../../utils/domain/contact.ts';
import { handleKey } from '../../utils/domain/handle.ts';
import { readLedger } from '../../utils/extension/ledger.ts';
import { readEverything } from '../../utils/extension/storage.ts';
import { type ABackground, aBackground, DAY, email, noon, sent, to } from './a-background.ts';
import { store, stored } from './a-browser.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const both = email('the.limas@example.org');
const meant = async () => {
  const { conversation } = await background.conversation([to(both.id)]);
  return conversation.kind === 'people' ? conversation.circle.map(({ name }) => name) : [];
};

describe('an address that two people have', () => {
  it('speaks for the one who had it first, whatever is changed, and then for the other', async () => {
    const ana = await background.keep('Ana Lima', { handles: [both] });
    const ben = await background.keep('Ben Lima', { handles: [both, email('ben@example.org')] });
    await background.tell({ do: 'edit-person', person: ben, change: { notes: ['changed'], handles: [both] } });
    expect(await meant()).toEqual(['Ana Lima']);
    await background.tell({ do: 'edit-person', person: ana, change: { handles: [] } });
    expect(await meant()).toEqual(['Ben Lima']);
    await background.tell({ do: 'edit-person', person: ana, change: { handles: [both] } });
    await background.tell({ do: 'delete-person', person: ben });
    expect(await meant()).toEqual(['Ana Lima']);
    await background.tell({ do: 'delete-person', person: ana });
    expect(await meant()).toEqual([]);
    expect(Object.keys(await stored()).filter((at) => at.startsWith('handle:'))).toEqual([]);
  });
});

describe('an index entry that no longer fits', () => {
  it('counts for nothing, and can be taken', async () => {
    const ben = await background.keep('Ben Lima');
    await store({ [`handle:email:${both.id}`]: ben });
    expect(await meant()).toEqual([]);
    await background.keep('Ana Lima', { handles: [both] });
    expect(await meant()).toEqual(['Ana Lima']);
  });
});

describe('a mailbox that has several spellings', () => {
  const dotted = email('ana.lima@gmail.com');
  const speaksFor = async (address: string) => {
    const { conversation } = await background.conversation([to(address)]);
    return conversation.kind === 'people' ? conversation.circle.map(({ name }) => name) : [];
  };
  const index = async () => Object.fromEntries(Object.entries(await stored()).filter(([at]) => at.startsWith('handle:')));
  /** As it was indexed when each spelling had an entry of its own. */
  const keepAsBefore = async (name: string) => {
    const id = await background.keep(name, { handles: [dotted] });
    await fakeBrowser.storage.local.remove('handle:email:analima@gmail.com');
    await store({ [`handle:email:${dotted.id}`]: id });
    return id;
  };

  it('is found by each of them, and written to as it was given', async () => {
    const ana = await background.keep('Ana Lima', { handles: [dotted] });
    for (const address of [dotted.id, 'analima@gmail.com', 'Ana.Lima+garden@googlemail.com']) expect(await speaksFor(address)).toEqual(['Ana Lima']);
    expect((await background.person(ana)).handles).toEqual([dotted]);
  });

  it('is found where it was indexed before, and has one entry from the next change on', async () => {
    const ana = await keepAsBefore('Ana Lima');
    expect(await speaksFor(dotted.id)).toEqual(['Ana Lima']);
    await background.tell({ do: 'edit-person', person: ana, change: { notes: ['changed'] } });
    expect(await index()).toEqual({ 'handle:email:analima@gmail.com': ana });
    expect(await speaksFor('analima@gmail.com')).toEqual(['Ana Lima']);
  });

  it('keeps speaking for who had it before, when somebody else takes it', async () => {
    const ana = await keepAsBefore('Ana Lima');
    const ben = await background.keep('Ben Lima', { handles: [dotted] });
    expect(await index()).toEqual({ 'handle:email:analima@gmail.com': ana });
    await background.tell({ do: 'delete-person', person: ana });
    expect(await index()).toEqual({ 'handle:email:analima@gmail.com': ben });
  });

  it('leaves no entry behind, neither of before nor of now', async () => {
    const ana = await keepAsBefore('Ana Lima');
    await store({ 'handle:email:analima@gmail.com': ana });
    await background.tell({ do: 'delete-person', person: ana });
    expect(await index()).toEqual({});
  });

  it('stays with whom it belongs when another spelling of it is chosen', async () => {
    const ana = await keepAsBefore('Ana Lima');
    await background.tell({ do: 'edit-person', person: ana, change: { handles: [email('analima+new@gmail.com')] } });
    expect(await index()).toEqual({ 'handle:email:analima@gmail.com': ana });
    expect(await speaksFor(dotted.id)).toEqual(['Ana Lima']);
  });
});

describe('whatever is told, in whatever order', () => {
  const people = ['a', 'b', 'c'];
  const addresses = ['a.b@gmail.com', 'ab@gmail.com', 'c@example.org'];
  const person = fc.constantFrom(...people);
  const address = fc.constantFrom(...addresses);
  const handles = fc.uniqueArray(address, { maxLength: 3 }).map((ids) => ids.map(email));
  const at = fc.integer({ min: -900, max: 0 }).map((days) => noon + days * DAY);
  const by = fc.constantFrom('me', 'them', 'both');
  const contacts = ['x', 'y', 'z'];
  const command: fc.Arbitrary<{ id?: string; command: Command }> = fc.oneof(
    fc.record({ id: person, command: fc.record({ do: fc.constant('add-person'), details: fc.record({ name: fc.constant('Somebody'), handles }) }) }),
    fc.record({ command: fc.record({ do: fc.constant('edit-person'), person, change: fc.record({ handles }) }) }),
    fc.record({ command: fc.record({ do: fc.constant('delete-person'), person }) }),
    fc.record({ command: fc.record({ do: fc.constant('log-contact'), person, by, channel: fc.constant('met'), at }) }),
    fc.record({ id: fc.constantFrom(...contacts), command: fc.uniqueArray(address, { minLength: 1 }).map((all) => sent(noon, ...all)) }),
    fc.record({ command: fc.record({ do: fc.constant('take-back'), sent: fc.constantFrom(...contacts) }) }),
    fc.record({ command: fc.record({ do: fc.constant('remove-contact'), person, contact: fc.constantFrom(...contacts) }) }),
    fc.record({
      command: address.map((one): Command => ({ do: 'keep-stranger', host: 'gmail', stranger: to(one, 'Stranger') })),
    }),
  ) as fc.Arbitrary<{ id?: string; command: Command }>;

  it('the index fits the people, and the ledgers their newest dates', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 25 }), async (told) => {
        background = await aBackground();
        for (const { id, command } of told) {
          const tell = 'host' in command || command.do === 'take-back' ? background.compose : background.tell;
          await tell(command, id);
        }
        const { people } = await readEverything();
        const index = Object.entries(await stored()).filter(([at]) => at.startsWith('handle:'));
        for (const [at, id] of index) {
          const owner = people.find((person) => person.id === id);
          expect(owner?.handles.map((handle) => `handle:${handleKey(handle)}`)).toContain(at);
        }
        const indexed = index.map(([at]) => at);
        for (const { handles } of people) for (const handle of handles) expect(indexed).toContain(`handle:${handleKey(handle)}`);
        for (const { id, last } of people) expect(last).toEqual(lastOf(await readLedger(id), noon));
      }),
      { numRuns: 60 },
    );
  });
});
