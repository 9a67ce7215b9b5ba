import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Arrivals, type Arriving, idOfNew } from '../../utils/domain/bringing.ts';
import { finishJournal } from '../../utils/extension/journal.ts';
import { readCircle } from '../../utils/extension/read.ts';
import { stage } from '../../utils/extension/staged.ts';
import { finishStep } from '../../utils/extension/undo.ts';
import { type ABackground, aBackground, DAY, email, gmail, noon, sent, to } from './a-background.ts';
import { store, stored } from './a-browser.ts';
import { beforeEachChange, everythingKept, refuseNext } from './keyval-in-memory.ts';
import { everything, putBack, sorted, stopAfter } from './stopping.ts';

const ana = 'ana';
let background: ABackground;

/** Ana is here, with a date and a conversation; Cem shares an address with her. Both were put off. */
beforeEach(async () => {
  background = await aBackground();
  const { tell, compose } = background;
  await tell(
    { do: 'add-person', details: { name: 'Ana', handles: [email('ana@example.org'), email('both@example.org')], notes: ['a'], ring: 1 } },
    ana,
  );
  await tell({ do: 'add-person', details: { name: 'Cem', handles: [email('both@example.org')] } }, 'cem');
  await tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 40 * DAY });
  await compose({ do: 'link-conversation', host: 'gmail', key: 'with ana', person: ana });
  for (const person of [ana, 'cem']) await tell({ do: 'not-now', person, until: noon + 9 * DAY });
});

const wrote = (daysAgo: number, by: 'me' | 'them' = 'me') => ({ at: noon - daysAgo * DAY, by, channel: 'email' }) as const;
const arriving = (different: Partial<Arriving> = {}): Arriving => ({
  ...{ into: null, name: 'Ben Okafor', nicknames: [], handles: [], birthday: null, contacts: [] },
  ...different,
});
const ben = arriving({
  handles: [email('ben@example.org'), email('both@example.org')],
  birthday: { month: 4, day: 12, year: 1985 },
  contacts: [wrote(3), wrote(5, 'them')],
});
const moreOfAna = arriving({
  into: ana,
  name: 'Ana Lima',
  nicknames: ['Ani'],
  handles: [email('lima@example.org'), email('ana@example.org')],
  birthday: { month: 2, day: 29, year: null },
  contacts: [wrote(2, 'them'), wrote(400)],
});
const both: Arrivals = { ring: 2, people: [ben, moreOfAna] };

async function bring(arrivals: unknown, id: string = crypto.randomUUID()) {
  await stage('here', arrivals, background.clock.now);
  return background.tell({ do: 'take-import', staged: 'here' }, id);
}
/** Everything but what only remembers what was done. */
async function kept(): Promise<unknown> {
  const [{ 'step-done': _, ...local }, database] = await everything();
  const lasting = Object.entries(database).filter(([at, value]) => !/^(step|staged)\b/.test(at) && (value as unknown[]).length !== 0);
  return JSON.parse(sorted(JSON.stringify([local, Object.fromEntries(lasting)])));
}
const speaksFor = async (address: string) => (await stored())[`handle:email:${address}`];

describe('an import', () => {
  test('brings in who is new, in the chosen ring, with dates and all that leads to them', async () => {
    expect(await bring(both, 'step')).toEqual({ ok: true, people: [] });
    const id = idOfNew('step', 0);
    expect(await background.person(id)).toMatchObject({
      name: 'Ben Okafor',
      ring: 2,
      handles: ben.handles,
      dates: [{ kind: 'birthday', month: 4, day: 12, year: 1985 }],
      addedAt: noon,
      last: { me: { at: noon - 3 * DAY }, them: { at: noon - 5 * DAY } },
    });
    expect(await background.dates(id)).toEqual([noon - 5 * DAY, noon - 3 * DAY]);
    expect(await background.conversation([to('ben@example.org')])).toMatchObject({ conversation: { circle: [{ id }] } });
    expect(await speaksFor('both@example.org')).toBe(ana);
  });

  test('adds to whom is here, and overwrites nothing', async () => {
    const before = await background.person(ana);
    await bring(both);
    expect(await background.person(ana)).toEqual({
      ...before,
      nicknames: ['Ani'],
      handles: [...before.handles, email('lima@example.org')],
      dates: [expect.objectContaining({ month: 2, day: 29, year: null })],
      last: { ...before.last, me: before.last.me, them: { at: noon - 2 * DAY, channel: 'email' } },
      notNow: { times: 0, until: 0 },
    });
    expect(await background.dates(ana)).toEqual([noon - 400 * DAY, noon - 40 * DAY, noon - 2 * DAY]);
    expect(await speaksFor('lima@example.org')).toBe(ana);
    expect(await background.person('cem')).toMatchObject({ notNow: { until: noon + 9 * DAY } });
  });

  test('leaves nothing laid down', async () => {
    await bring(both);
    expect(Object.keys(everythingKept()).filter((at) => at.startsWith('staged:'))).toEqual([]);
  });

  test('is taken back whole by one undo', async () => {
    const before = await kept();
    await bring(both, 'step');
    expect(await kept()).not.toEqual(before);
    expect(await background.tell({ do: 'undo', step: 'step' })).toMatchObject({ ok: true, people: [{ id: ana }] });
    expect(await kept()).toEqual(before);
  });

  test('taken back leaves what came since', async () => {
    await bring(both, 'step');
    await background.compose(sent(noon, 'ben@example.org'), 'since');
    await background.tell({ do: 'undo', step: 'step' });
    expect(await background.dates(idOfNew('step', 0))).toEqual([noon]);
    expect(await background.person(ana)).toMatchObject({ nicknames: [], last: { me: { at: noon - 40 * DAY } } });
    expect((await background.person(ana)).last.them).toBeUndefined();
  });

  test('again is nothing new, whoever is told to be whom', async () => {
    await bring(both, 'first');
    const before = await kept();
    const people = [{ ...ben, into: idOfNew('first', 0) }, moreOfAna];
    expect(await bring({ ring: 4, people }, 'second')).toEqual({ ok: true, people: [] });
    expect(await kept()).toEqual(before);
    expect(await background.tell({ do: 'undo', step: 'second' })).toEqual({ ok: false, why: 'unknown-step' });
  });

  test('told twice is done once', async () => {
    await bring(both, 'once');
    const before = await kept();
    expect(await background.tell({ do: 'take-import', staged: 'here' }, 'once')).toEqual({ ok: true, people: [] });
    expect(await bring({ ring: 1, people: [arriving({ name: 'Dora' })] }, 'once')).toEqual({ ok: true, people: [] });
    expect(await kept()).toEqual(before);
  });

  test('told twice is done once also where the first was forgotten', async () => {
    await bring(both, 'once');
    const before = await kept();
    await fakeBrowser.storage.session.clear();
    expect(await background.tell({ do: 'take-import', staged: 'here' }, 'once')).toEqual({ ok: true, people: [] });
    await fakeBrowser.storage.session.clear();
    expect(await bring(both, 'once')).toEqual({ ok: true, people: [] });
    expect(await kept()).toEqual(before);
  });

  test('told again after a stop leaves what was changed since', async () => {
    await bring(both, 'once');
    await background.tell({ do: 'edit-person', person: idOfNew('once', 0), change: { ring: 4, handles: [] } });
    const before = await kept();
    await fakeBrowser.storage.session.clear();
    await bring({ ring: 2, people: [{ ...ben, handles: [], birthday: null }] }, 'once');
    expect(await kept()).toEqual(before);
  });

  test('knows of a day that was noted while the database was away', async () => {
    refuseNext(1);
    await background.compose(sent(noon, 'ana@example.org'));
    expect(everythingKept()['ledger:ana']).toHaveLength(1);
    await bring({ ring: 2, people: [arriving({ into: ana, contacts: [wrote(0), wrote(1)] })] });
    expect(await background.dates(ana)).toEqual([noon - 40 * DAY, noon - DAY, noon]);
    expect(everythingKept()['ledger:ana']).toContainEqual(expect.objectContaining({ at: noon, source: 'sent' }));
  });

  test('of nobody does nothing', async () => {
    const before = await kept();
    expect(await bring({ ring: 3, people: [] })).toEqual({ ok: true, people: [] });
    expect(await kept()).toEqual(before);
  });

  test('is told by pages of ours alone', async () => {
    await stage('here', both, noon);
    const before = await kept();
    expect(await background.tell({ do: 'take-import', staged: 'here' }, 'x', gmail)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await kept()).toEqual(before);
  });

  test('of 3,000 people with 30,000 dates goes through, and back', async () => {
    const before = await kept();
    const contacts = Array.from({ length: 10 }, (_, turn) => wrote(turn * 3 + 1, turn % 2 ? 'me' : 'them'));
    const people = Array.from({ length: 3_000 }, (_, at) => arriving({ name: `Person ${at}`, handles: [email(`p${at}@example.org`)], contacts }));
    expect(await bring({ ring: 4, people }, 'large')).toEqual({ ok: true, people: [] });
    expect((await readCircle()).people).toHaveLength(3_002);
    expect(await background.person(idOfNew('large', 2_999))).toMatchObject({ name: 'Person 2999', last: { them: { at: noon - DAY } } });
    const ledgers = Object.entries(everythingKept()).filter(([at]) => at.startsWith('ledger:large'));
    expect(ledgers.reduce((sum, [, dates]) => sum + (dates as unknown[]).length, 0)).toBe(30_000);
    expect(await speaksFor('p2999@example.org')).toBe(idOfNew('large', 2_999));
    expect(await background.tell({ do: 'undo', step: 'large' })).toEqual({ ok: true, people: [] });
    expect(await kept()).toEqual(before);
  }, 30_000);
});

describe('what is refused changes nothing', () => {
  const refused = async (arrivals: unknown, why: string) => {
    const before = await kept();
    expect(await bring(arrivals, 'step')).toEqual({ ok: false, why });
    expect(await kept()).toEqual(before);
    expect(await background.tell({ do: 'undo', step: 'step' })).toEqual({ ok: false, why: 'unknown-step' });
  };

  test('nothing laid down under the id', async () => {
    const before = await kept();
    expect(await background.tell({ do: 'take-import', staged: 'never' })).toEqual({ ok: false, why: 'not-understood' });
    expect(await kept()).toEqual(before);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'all'],
    ['no ring', { people: [ben] }],
    ['a ring that is none', { ring: 5, people: [ben] }],
    ['somebody without a name', { ring: 2, people: [ben, { ...ben, name: undefined }] }],
    ['a channel that is none', { ring: 2, people: [{ ...ben, handles: [{ channel: 'pigeon', id: 'x' }] }] }],
    ['an address on a channel nobody has addresses at', { ring: 2, people: [{ ...ben, handles: [{ channel: 'met', id: 'x' }] }] }],
    ['a date that is none', { ring: 2, people: [{ ...ben, contacts: [{ ...wrote(1), at: Number.NaN }] }] }],
    ['a direction that is none', { ring: 2, people: [{ ...ben, contacts: [{ ...wrote(1), by: 'nobody' }] }] }],
    ['half a birthday', { ring: 2, people: [{ ...ben, birthday: { month: 4 } }] }],
  ])('%s', async (_, arrivals) => refused(arrivals, 'not-understood'));

  test('what a page never said is not kept', async () => {
    await bring({ ring: 2, people: [{ ...ben, notes: ['a secret'], contacts: [{ ...wrote(1), text: 'a secret' }] }], text: 'a secret' });
    expect(JSON.stringify(await everything())).not.toContain('secret');
  });

  test('somebody who is gone from the circle meanwhile', async () => {
    await background.tell({ do: 'delete-person', person: ana });
    await refused(both, 'unknown-person');
  });

  test('somebody of a later version', async () => {
    await store({ 'person:ana': { v: 99, name: 'Ana, as later versions write her' } });
    await refused(both, 'newer-data');
  });

  test('no room for people, whether nothing fits any more or only some', async () => {
    const begun = await everything();
    const before = await kept();
    const { set } = fakeBrowser.storage.local;
    const sizeOf = (local: object) => JSON.stringify(local).length;
    let refusals = 0;
    for (let room = 0; ; room += 150) {
      await putBack(begun);
      await fakeBrowser.storage.session.clear();
      fakeBrowser.storage.local.set = async (items: Record<string, unknown>) => {
        if (sizeOf({ ...(await stored()), ...items }) > sizeOf(begun[0]) + room) throw new Error('QUOTA_BYTES quota exceeded');
        await set.call(fakeBrowser.storage.local, items);
      };
      const told = await bring(both, 'step');
      fakeBrowser.storage.local.set = set;
      if (told.ok) break;
      refusals += 1;
      expect(told).toEqual({ ok: false, why: 'storage-full' });
      expect(await kept(), `${room}`).toEqual(before);
    }
    expect(refusals).toBeGreaterThan(3);
  });

  test('no room for dates or for the way back, at whichever write', async () => {
    await stage('here', both, noon);
    const begun = await everything();
    const before = await kept();
    await background.tell({ do: 'take-import', staged: 'here' }, 'step');
    const after = await kept();
    const seen = new Set<string>();
    for (let full = 0, isOver = false; !isOver; full += 1) {
      await putBack(begun);
      await fakeBrowser.storage.session.clear();
      let changes = 0;
      beforeEachChange(() => {
        changes += 1;
        if (changes === full + 1) throw new DOMException('full', 'QuotaExceededError');
      });
      const told = await background.tell({ do: 'take-import', staged: 'here' }, 'step');
      beforeEachChange(() => {});
      isOver = changes <= full;
      seen.add(told.ok ? 'done' : told.why);
      expect(await kept(), `${full}`).toEqual(told.ok ? after : before);
    }
    expect([...seen].toSorted()).toEqual(['done', 'storage-full']);
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

  test('it is done or not done, never half; told again it is done once', async () => {
    await stage('here', both, noon);
    const begun = await everything();
    const before = JSON.stringify(await kept());
    await background.tell({ do: 'take-import', staged: 'here' }, 'step');
    const after = JSON.stringify(await kept());
    let [isStopped, writes] = [true, 0];
    for (; isStopped; writes += 1) {
      await putBack(begun);
      await fakeBrowser.storage.session.clear();
      const goOn = stopAfter(writes);
      await background.tell({ do: 'take-import', staged: 'here' }, 'step').catch(() => {});
      isStopped = goOn();
      await wake();
      expect([before, after], `after ${writes} writes`).toContain(JSON.stringify(await kept()));
      expect(await background.tell({ do: 'take-import', staged: 'here' }, 'step'), `after ${writes} writes`).toEqual({ ok: true, people: [] });
      expect(JSON.stringify(await kept()), `after ${writes} writes, and again`).toBe(after);
      expect(writes).toBeLessThan(40);
    }
    expect(writes).toBeGreaterThan(4);
  });
});
