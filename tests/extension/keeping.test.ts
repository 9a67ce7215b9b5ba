import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../../utils/extension/in-turn.ts';
import { finishJournal } from '../../utils/extension/journal.ts';
import { key } from '../../utils/extension/stored.ts';
import { type ABackground, aBackground, DAY, email, noon, sent } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { everythingKept, refuseNext, set } from './keyval-in-memory.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
});

const wrote = (at: number, id?: string) => background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at }, id);

describe('stopped between the person and the ledger', () => {
  it('the ledger gets the contact when we wake, once', async () => {
    refuseNext(1);
    expect(await background.compose(sent(noon, 'ana@example.org'), 'x')).toMatchObject({ ok: true });
    expect(await background.dates(ana)).toEqual([]);
    expect((await background.person(ana)).last.me?.at).toBe(noon);

    await inTurn(finishJournal);
    await inTurn(finishJournal);
    expect(await background.dates(ana)).toEqual([noon]);
    expect(await stored()).not.toHaveProperty('journal');
  });

  it('or with the next contact, in their order', async () => {
    refuseNext(1);
    await wrote(noon - 3 * DAY);
    await wrote(noon - 2 * DAY);
    expect(await background.dates(ana)).toEqual([noon - 3 * DAY, noon - 2 * DAY]);
    expect(await stored()).not.toHaveProperty('journal');
  });

  it('what was carried over already is not carried over twice', async () => {
    await wrote(noon - DAY, 'x');
    const contact = { id: 'x', at: noon - DAY, by: 'me', channel: 'met', source: 'logged' };
    await store({ journal: { v: 1, entries: [{ person: ana, add: contact }] } });
    await inTurn(finishJournal);
    expect(await background.dates(ana)).toEqual([noon - DAY]);
  });

  it('stopped before it was remembered that it was told, and told again, it is still noted once', async () => {
    const command = sent(noon, 'ana@example.org');
    await background.compose(command, 'x');
    const added = { do: 'add-thread', person: ana, text: 'the move' } as const;
    await background.compose(added, 'y');
    await fakeBrowser.storage.session.clear();
    await background.compose(command, 'x');
    await background.compose(added, 'y');
    expect(await background.dates(ana)).toEqual([noon]);
    expect((await background.person(ana)).threads).toHaveLength(1);
  });

  it('somebody added then, and written to since, is not added anew', async () => {
    const added = { do: 'add-person', details: { name: 'Ben Okafor' } } as const;
    await background.tell(added, 'ben');
    await background.tell({ do: 'log-contact', person: 'ben', by: 'me', channel: 'met', at: noon });
    await fakeBrowser.storage.session.clear();
    expect(await background.tell(added, 'ben')).toMatchObject({ ok: true, people: [{ id: 'ben' }] });
    expect((await background.person('ben')).last.me?.at).toBe(noon);
  });

  it('an undo waits for a ledger that is away, and says so', async () => {
    refuseNext(2);
    await background.compose(sent(noon, 'ana@example.org'), 'x');
    expect(await background.compose({ do: 'take-back', sent: 'x' })).toEqual({ ok: false, why: 'storage-full' });
    expect(await background.compose({ do: 'take-back', sent: 'x' })).toMatchObject({ ok: true });
    expect(await background.dates(ana)).toEqual([]);
    expect((await background.person(ana)).last).toEqual({});
  });
});

describe('taken back', () => {
  it('the earlier contact counts again', async () => {
    await wrote(noon - 200 * DAY);
    await background.compose(sent(noon, 'ana@example.org'), 'x');
    await background.compose({ do: 'take-back', sent: 'x' });
    expect((await background.person(ana)).last).toEqual({ me: { at: noon - 200 * DAY, channel: 'met' } });
    expect(await background.dates(ana)).toEqual([noon - 200 * DAY]);
  });

  it('by the person and then by the site, once', async () => {
    await wrote(noon - 200 * DAY);
    await background.compose(sent(noon, 'ana@example.org'), 'x');
    await background.compose({ do: 'take-back', sent: 'x' });
    await background.compose({ do: 'take-back', sent: 'x' });
    expect(await background.dates(ana)).toEqual([noon - 200 * DAY]);
  });

  it('other directions stay as they are, even where the ledger was lost', async () => {
    await background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'met', at: noon - 40 * DAY });
    await background.compose(sent(noon, 'ana@example.org'), 'x');
    const kept = everythingKept()[key.ledger(ana)] as { id: string }[];
    await set(
      key.ledger(ana),
      kept.filter(({ id }) => id === 'x'),
    );
    await background.compose({ do: 'take-back', sent: 'x' });
    expect((await background.person(ana)).last).toEqual({ them: { at: noon - 40 * DAY, channel: 'met' } });
  });

  it('an older contact leaves the newest, even where the ledger lost it', async () => {
    await wrote(noon - DAY);
    await set(key.ledger(ana), []);
    await wrote(noon - 40 * DAY, 'older');
    await background.tell({ do: 'remove-contact', person: ana, contact: 'older' });
    expect((await background.person(ana)).last.me?.at).toBe(noon - DAY);
  });

  it('something that was never told changes nothing', async () => {
    await wrote(noon - DAY);
    expect(await background.compose({ do: 'take-back', sent: 'never' })).toEqual({ ok: true, people: [] });
    expect(await background.dates(ana)).toEqual([noon - DAY]);
  });
});

describe('a message to several', () => {
  it('is noted for those of the circle, all together', async () => {
    const ben = await background.keep('Ben Okafor', { handles: [email('ben@example.org'), email('ben@work.example')] });
    const told = await background.compose(sent(noon, 'ben@example.org', 'nobody@example.org', 'ana@example.org', 'ben@work.example'), 'x');
    expect(told).toMatchObject({ ok: true, people: [{ id: ben, timesNoted: 1 }, { id: ana }] });
    expect(await background.dates(ben)).toEqual([noon]);
    await background.compose({ do: 'take-back', sent: 'x' });
    expect([...(await background.dates(ben)), ...(await background.dates(ana))]).toEqual([]);
  });

  it('or for nobody, when there is no room', async () => {
    await background.keep('Ben Okafor', { handles: [email('ben@example.org')] });
    const before = structuredClone(await stored());
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const told = await background.compose(sent(noon, 'ben@example.org', 'ana@example.org'));
    fakeBrowser.storage.local.set = set;
    expect(told).toEqual({ ok: false, why: 'storage-full' });
    expect(await stored()).toEqual(before);
    expect(Object.keys(everythingKept()).filter((at) => at.startsWith('ledger:'))).toEqual([]);
  });
});

describe('when a contact was', () => {
  it('a message is never noted ahead of the clock', async () => {
    await background.compose(sent(noon + 5 * DAY, 'ana@example.org'));
    expect((await background.person(ana)).last.me?.at).toBe(noon);
  });

  it('with a clock set back nothing moves backwards, and nothing is lost', async () => {
    await background.compose(sent(noon, 'ana@example.org'));
    background.clock.now = noon - 400 * DAY;
    expect(await background.compose(sent(noon - 400 * DAY, 'ana@example.org'))).toMatchObject({ ok: true });
    expect((await background.person(ana)).last.me?.at).toBe(noon);
    expect(await background.dates(ana)).toEqual([noon - 400 * DAY, noon]);
    expect(await background.conversation([{ address: 'ana@example.org', name: null }])).toMatchObject({ conversation: { circle: [{ id: ana }] } });
  });

  it('an old one noted late leaves "not now" as it was; a new one ends it', async () => {
    await wrote(noon - 10 * DAY);
    await background.tell({ do: 'not-now', person: ana, until: noon + 9 * DAY });
    await wrote(noon - 30 * DAY);
    await background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'met', at: noon - 20 * DAY });
    expect((await background.person(ana)).notNow).toEqual({ times: 1, until: noon + 9 * DAY });
    await wrote(noon);
    expect((await background.person(ana)).notNow).toEqual({ times: 0, until: 0 });
  });
});
