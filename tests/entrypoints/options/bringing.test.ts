import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bringingState } from '../../../entrypoints/options/bringing.ts';
import type { OptionsState } from '../../../entrypoints/options/options-state.ts';
import type { FileReading } from '../../../entrypoints/options/reading.ts';
import type { Command, Told } from '../../../utils/domain/command.ts';
import type { Person } from '../../../utils/domain/person.ts';
import { defaultSettings } from '../../../utils/domain/settings.ts';
import type { Looked, Progress, Read } from '../../../utils/importing/job.ts';
import type { Found } from '../../../utils/importing/resolve.ts';
import { aPerson } from '../../domain/a-person.ts';
import { clear, everythingKept, refuseNext } from '../../extension/keyval-in-memory.ts';

/** Readers that answer when the test says so; one for each beginning. */
type Asked<Answer> = { readonly given: readonly unknown[]; readonly answer: (answer: Answer) => void; readonly fail: () => void };
const readers = vi.hoisted(() => [] as { asked: Asked<never>[]; isCancelled: boolean }[]);
vi.mock('../../../entrypoints/options/reading.ts', () => ({
  openReader(): FileReading {
    const reader: (typeof readers)[number] = { asked: [], isCancelled: false };
    readers.push(reader);
    const ask =
      () =>
      (...given: readonly unknown[]) =>
        new Promise<never>((answer, reject) => void reader.asked.push({ given, answer, fail: () => reject(new Error('no')) }));
    return {
      ...{ look: ask(), read: ask(), resolve: ask() },
      cancel() {
        reader.isCancelled = true;
      },
    };
  },
}));

const readLedger = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/extension/read.ts', () => ({ readLedger }));

const last = <Answer>(at = readers.length - 1) => readers[at]?.asked.at(-1) as unknown as Asked<Answer>;
const settled = () => new Promise((resolve) => setTimeout(resolve));
async function answered(answer: unknown, at?: number): Promise<void> {
  last<unknown>(at).answer(answer);
  await settled();
}

const aFile = (name: string) => new File(['a'], name);
const looked = (name: string, format: Looked['format'], table: Looked['table'] = null): Looked => ({ name, size: 1, format, table });
const columns = { name: [0], nickname: null, emails: [1], phones: [], birthday: null };
const aTable = looked('a.csv', 'csv', { rows: [['a', 'b']], hasHeadings: false, columns });
const mailbox = looked('a.mbox', 'mbox');
const read: Read = { candidates: [], likely: ['myself'], left: 0, unread: [], unreadInAll: 0, problems: [] };
const candidate = (key: string) => ({ key, name: key, address: key, exchanges: 3, votes: 1 });
const now = Date.now();
const DAY = 86_400_000;
const found = (key: string, daysAgo: number, more: Partial<Found> = {}): Found => ({
  ...{ key, name: key, nicknames: [], handles: [{ channel: 'email', id: `${key}@example.org` }], birthday: null },
  contacts: [
    { at: now - daysAgo * DAY, by: 'me', channel: 'email' },
    { at: now - (daysAgo + 1) * DAY, by: 'them', channel: 'email' },
  ],
  days: { me: 1, them: 1, both: 0 },
  newest: now - daysAgo * DAY,
  ...more,
});

const settings = signal(defaultSettings);
const people = signal<readonly Person[]>([]);
const undone = signal<string | null>(null);
const carryOut = vi.fn<(command: Command, words: unknown, stays: boolean, id: string) => Promise<Told>>();
const undo = vi.fn(async (id: string) => {
  undone.value = id;
});
const confirm = vi.fn();
const state = { settings, people, undone, carryOut, undo, confirm } as unknown as OptionsState;

beforeEach(async () => {
  await clear();
  vi.clearAllMocks();
  readers.length = 0;
  settings.value = { ...defaultSettings, country: 'AT' };
  people.value = [];
  undone.value = null;
  carryOut.mockResolvedValue({ ok: true, people: [] });
  readLedger.mockResolvedValue([]);
});

/** As far as the files are known. */
async function chosen(...files: readonly Looked[]) {
  const way = bringingState(state);
  void way.choose(files.map(({ name }) => aFile(name)));
  await answered({ files, problems: [] });
  return way;
}
/** As far as people can be chosen. */
async function atPeople(...all: readonly Found[]) {
  const way = await chosen(mailbox);
  way.ask();
  await answered(read);
  await answered(all);
  return way;
}

describe('files', () => {
  test('are looked at, all of them anew when others are added', async () => {
    const way = bringingState(state);
    expect(way.bringing.value).toEqual({ at: 'files', stuck: false });
    const [one, other] = [aFile('a.mbox'), aFile('b.vcf')];
    void way.choose([one]);
    expect([way.bringing.value, last().given]).toEqual([{ at: 'looking' }, [[one]]]);
    const problems = [{ file: 0, why: 'locked', line: null }];
    await answered({ files: [looked('a.mbox', null)], problems });
    expect(way.bringing.value).toEqual({ at: 'chosen', files: [looked('a.mbox', null)], problems });
    void way.choose([other]);
    expect(last().given).toEqual([[one, other]]);
    await answered({ files: [mailbox, looked('b.vcf', 'vcard')], problems: [] });
    expect(way.bringing.value).toMatchObject({ at: 'chosen', files: [{ name: 'a.mbox' }, { name: 'b.vcf' }] });
    expect(everythingKept()).toEqual({});
  });

  test('a mailbox is read at once, by the country and the clock of the place', async () => {
    const way = await chosen(mailbox);
    way.ask();
    expect(way.bringing.value).toEqual({ at: 'reading', progress: null });
    expect(last().given[0]).toEqual({ country: 'AT', zone: Intl.DateTimeFormat().resolvedOptions().timeZone, columns: [null] });
  });

  test.each([
    ['vcard', true],
    ['google-csv', true],
    ['whatsapp', true],
    ['mbox', false],
    ['linkedin', false],
  ] as const)('%s: whether a country is asked for, where none is known: %s', async (format, asks) => {
    settings.value = { ...defaultSettings, country: null };
    const way = await chosen(looked('a', format));
    way.ask();
    expect(way.bringing.value).toMatchObject(asks ? { at: 'asking', asksCountry: true, columns: [null] } : { at: 'reading' });
    if (!asks) return;
    settings.value = { ...defaultSettings, country: 'PT' };
    way.goOn();
    expect(last().given[0]).toMatchObject({ country: 'PT' });
  });

  test('of a table its columns are asked for, and what was picked is read by', async () => {
    const way = await chosen(mailbox, aTable);
    way.ask();
    expect(way.bringing.value).toMatchObject({ at: 'asking', asksCountry: false, columns: [null, columns] });
    const picked = { ...columns, name: [1] };
    way.pickColumns(1, picked);
    expect(way.bringing.value).toMatchObject({ columns: [null, picked] });
    way.goOn();
    expect(last().given[0]).toMatchObject({ columns: [null, picked] });
  });
});

describe('reading', () => {
  test('tells how far it is, and then who may be the user', async () => {
    const way = await chosen(mailbox);
    way.ask();
    const progress: Progress = { bytes: 1, of: 2, people: 3, exchanges: 4, file: 0 };
    (last().given[1] as (progress: Progress) => void)(progress);
    expect(way.bringing.value).toEqual({ at: 'reading', progress });
    const candidates = [candidate('me'), candidate('other')];
    await answered({ ...read, candidates, likely: ['myself', 'me'] });
    expect(way.bringing.value).toEqual({ at: 'me', candidates, mine: new Set(['myself', 'me']) });
    way.tellMine(new Set(['myself', 'other']));
    way.goOn();
    expect([way.bringing.value, last().given]).toEqual([{ at: 'sorting' }, [['myself', 'other']]]);
    await answered([found('ana', 1)]);
    expect(way.bringing.value).toMatchObject({ at: 'people', choosing: { inAll: 1, chosen: new Set(['ana']) } });
  });

  test('asks nothing where the files tell by themselves', async () => {
    const way = await chosen(mailbox);
    way.ask();
    await answered(read);
    expect([way.bringing.value, last().given]).toEqual([{ at: 'sorting' }, [['myself']]]);
  });

  test('keeps what could not be read beside the people, when looked at and when read', async () => {
    const way = bringingState(state);
    void way.choose([aFile('a'), aFile('b'), aFile('c')]);
    await answered({ files: [mailbox, looked('b.zip', null), looked('c.vcf', 'vcard')], problems: [{ file: 1, why: 'locked', line: null }] });
    way.ask();
    const unread = [{ file: 0, line: 3, why: 'no-date' }];
    await answered({ ...read, left: 4, unread, unreadInAll: 9, problems: [{ file: 2, why: 'nobody-in-it', line: null }] });
    await answered([]);
    expect(way.bringing.value).toMatchObject({
      at: 'people',
      choosing: { inAll: 0 },
      aside: {
        files: [{ name: 'a.mbox' }, { name: 'b.zip' }, { name: 'c.vcf' }],
        ...{ left: 4, unread, unreadInAll: 9 },
        problems: [
          { file: 1, why: 'locked', line: null },
          { file: 2, why: 'nobody-in-it', line: null },
        ],
      },
    });
  });

  test.each(['look', 'read', 'resolve'])('that goes wrong while it is to %s is said, and one can begin anew', async (until) => {
    const way = until === 'look' ? bringingState(state) : await chosen(mailbox);
    if (until === 'look') void way.choose([aFile('a')]);
    else way.ask();
    if (until === 'resolve') await answered(read);
    last().fail();
    await settled();
    expect(way.bringing.value).toEqual({ at: 'files', stuck: true });
    expect(readers.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
    void way.choose([aFile('b')]);
    expect(last().given).toEqual([[expect.objectContaining({ name: 'b' })]]);
  });
});

describe('beginning anew', () => {
  test.each(['look', 'read', 'resolve'])('what comes afterwards of %s is not heard', async (until) => {
    const way = until === 'look' ? bringingState(state) : await chosen(mailbox);
    if (until === 'look') void way.choose([aFile('a')]);
    else way.ask();
    if (until === 'resolve') await answered(read);
    const before = last<unknown>();
    way.again();
    expect([way.bringing.value, readers[0]?.isCancelled]).toEqual([{ at: 'files', stuck: false }, true]);
    if (until === 'read') (before.given[1] as (progress: object) => void)({ bytes: 1 });
    before.answer(until === 'look' ? { files: [mailbox], problems: [] } : until === 'read' ? read : [found('ana', 1)]);
    await settled();
    expect(way.bringing.value).toEqual({ at: 'files', stuck: false });
    expect(way.choosing.value).toBeNull();
  });

  test('what fails afterwards is not heard either', async () => {
    const way = bringingState(state);
    void way.choose([aFile('a')]);
    way.again();
    void way.choose([aFile('b')]);
    last(0).fail();
    await settled();
    expect(way.bringing.value).toEqual({ at: 'looking' });
    await answered({ files: [mailbox], problems: [] });
    expect(way.bringing.value).toMatchObject({ at: 'chosen' });
  });

  test('forgets the files, the people and what was picked', async () => {
    const way = await atPeople(found('ana', 1));
    way.again();
    expect(way.choosing.value).toBeNull();
    void way.choose([aFile('b')]);
    expect(last().given).toEqual([[expect.objectContaining({ name: 'b' })]]);
  });

  test('leaving the page lets go of what was read, and keeps nothing', async () => {
    const way = await atPeople(found('ana', 1));
    way.end();
    expect([readers[0]?.isCancelled, way.choosing.value, carryOut.mock.calls, everythingKept()]).toEqual([true, null, [], {}]);
  });
});

describe('bringing in', () => {
  const staged = () => Object.entries(everythingKept()).filter(([at]) => at.startsWith('staged:'));

  test('lays the people down, tells of it once, and says what became of it', async () => {
    people.value = [aPerson({ id: 'b', name: 'Ben of the circle', handles: [{ channel: 'email', id: 'ben@example.org' }] })];
    const way = await atPeople(found('ana', 1), found('ben', 5), found('cem', 9));
    way.choosing.value?.choose(new Set(['ana', 'ben']));
    way.choosing.value?.begin(4);
    const taking = way.take();
    expect(way.bringing.value).toEqual({ at: 'taking' });
    await taking;
    const [command, words, stays, id] = carryOut.mock.lastCall ?? [];
    expect([command, words, stays]).toEqual([{ do: 'take-import', staged: id }, '2 people were brought in.', false]);
    expect(staged()).toMatchObject([
      [
        `staged:${id}`,
        {
          value: {
            ring: 4,
            people: [
              { name: 'ana', into: null },
              { name: 'ben', into: 'b' },
            ],
          },
        },
      ],
    ]);
    expect(way.bringing.value).toMatchObject({ at: 'done', brought: { added: ['ana'], joined: ['Ben of the circle'], dates: 4, full: [] } });
    expect([carryOut.mock.calls.length, readers[0]?.isCancelled, way.choosing.value]).toEqual([1, true, null]);
  });

  test('keeps what could not be read for the result', async () => {
    const way = await chosen(mailbox);
    way.ask();
    await answered({ ...read, left: 7, unreadInAll: 2 });
    await answered([found('ana', 1)]);
    await way.take();
    expect(way.bringing.value).toMatchObject({ at: 'done', aside: { left: 7, unreadInAll: 2, files: [{ name: 'a.mbox' }] } });
  });

  test('of what is known already says so, and tells nobody', async () => {
    people.value = [aPerson({ id: 'b', name: 'ana', handles: [{ channel: 'email', id: 'ana@example.org' }] })];
    const way = await atPeople(found('ana', 1, { contacts: [] }));
    await way.take();
    expect(way.bringing.value).toMatchObject({ at: 'done', brought: { added: [], joined: [], dates: 0, full: [] } });
    expect([carryOut.mock.calls, staged()]).toEqual([[], []]);
  });

  test('that is refused is back at the people, as they were chosen, with nothing laid down', async () => {
    const way = await atPeople(found('ana', 1), found('ben', 5));
    way.choosing.value?.choose(new Set(['ben']));
    carryOut.mockResolvedValueOnce({ ok: false, why: 'storage-full' });
    await way.take();
    expect(way.bringing.value).toMatchObject({ at: 'people', choosing: { chosen: new Set(['ben']) } });
    expect([staged(), readers[0]?.isCancelled]).toEqual([[], false]);
    await way.take();
    expect(way.bringing.value).toMatchObject({ at: 'done' });
  });

  test('where nothing can be laid down nobody is told, and it is said', async () => {
    const way = await atPeople(found('ana', 1));
    refuseNext(2, 'QuotaExceededError');
    await way.take();
    expect(carryOut).not.toHaveBeenCalled();
    expect(confirm).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no room'));
    expect(way.bringing.value).toMatchObject({ at: 'people' });
  });

  test('where dates of the circle can’t be looked at, nobody is told, and it can be tried again', async () => {
    people.value = [aPerson({ id: 'b', name: 'ana', handles: [{ channel: 'email', id: 'ana@example.org' }] })];
    const way = await atPeople(found('ana', 1));
    readLedger.mockRejectedValueOnce(new DOMException('away', 'InvalidStateError'));
    await way.take();
    expect([carryOut.mock.calls, staged()]).toEqual([[], []]);
    expect(confirm).toHaveBeenCalledOnce();
    expect(way.bringing.value).toMatchObject({ at: 'people' });
    await way.take();
    expect(way.bringing.value).toMatchObject({ at: 'done', brought: { joined: ['ana'], dates: 2 } });
  });

  test('counts only dates that are not known', async () => {
    people.value = [aPerson({ id: 'b', name: 'ana', handles: [{ channel: 'email', id: 'ana@example.org' }] })];
    readLedger.mockResolvedValue([{ id: 'x', at: now - DAY, by: 'me', channel: 'email', source: 'sent' }]);
    const way = await atPeople(found('ana', 1));
    await way.take();
    expect(readLedger.mock.calls).toEqual([['b']]);
    expect(way.bringing.value).toMatchObject({ at: 'done', brought: { dates: 1 } });
  });

  test('where somebody of the circle is gone meanwhile leaves it to the background to say so', async () => {
    people.value = [aPerson({ id: 'b', name: 'ana', handles: [{ channel: 'email', id: 'ana@example.org' }] })];
    const way = await atPeople(found('ana', 1));
    people.value = [];
    carryOut.mockResolvedValueOnce({ ok: false, why: 'unknown-person' });
    await way.take();
    expect(carryOut).toHaveBeenCalledOnce();
    expect([confirm.mock.calls, way.bringing.value.at, staged()]).toEqual([[], 'people', []]);
  });

  test('is taken back by its own step, from here or by key', async () => {
    const way = await atPeople(found('ana', 1));
    await way.take();
    const id = carryOut.mock.lastCall?.[3];
    undone.value = 'another';
    expect(way.bringing.value).toMatchObject({ at: 'done' });
    await way.undo();
    expect(undo).toHaveBeenCalledExactlyOnceWith(id);
    expect(way.bringing.value).toEqual({ at: 'undone' });
    way.again();
    expect(way.bringing.value).toEqual({ at: 'files', stuck: false });
  });

  test('of nobody there is nothing to take back', () => {
    const way = bringingState(state);
    void way.undo();
    void way.take();
    expect([undo.mock.calls, way.bringing.value]).toEqual([[], { at: 'files', stuck: false }]);
  });
});
