import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, Told } from '../../utils/domain/command.ts';
import { version } from '../../utils/extension/record.ts';
import { type ABackground, aBackground, DAY, email, noon, sent, to } from './a-background.ts';
import { stored } from './a-browser.ts';
import { everythingKept } from './keyval-in-memory.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const everything = async () => structuredClone({ local: await stored(), ledgers: everythingKept() });

type Case = { readonly command: Command; readonly told?: Told; readonly shows: () => Promise<unknown>; readonly as: unknown };

describe('every command is carried out once, however often it is told', () => {
  const ana = 'ana';
  const noted = (timesNoted: number): Told => ({ ok: true, people: [{ id: ana, name: 'Ana Lima', timesNoted }] });
  const anaNow = () => background.person(ana);
  const cases: Readonly<Record<string, Case>> = {
    'add-person': {
      command: { do: 'add-person', details: { name: ' Ben  Okafor ', ring: 1 } },
      told: { ok: true, people: [{ id: 'the-command', name: 'Ben Okafor', timesNoted: 0 }] },
      shows: () => background.person('the-command'),
      as: { id: 'the-command', name: 'Ben Okafor', ring: 1, addedAt: noon },
    },
    'edit-person': {
      command: { do: 'edit-person', person: ana, change: { notes: ['a note'] } },
      told: noted(0),
      shows: anaNow,
      as: { notes: ['a note'], name: 'Ana Lima' },
    },
    'add-thread': {
      command: { do: 'add-thread', person: ana, text: 'the interview' },
      told: noted(0),
      shows: anaNow,
      as: { threads: [{ id: 'the-command', text: 'the interview' }] },
    },
    'log-contact': {
      command: { do: 'log-contact', person: ana, by: 'both', channel: 'call', at: noon - 3 * DAY, thread: 'the move' },
      told: noted(0),
      shows: anaNow,
      as: { last: { both: { at: noon - 3 * DAY, channel: 'call' } }, threads: [{ id: 'the-command', text: 'the move' }] },
    },
    'remove-contact': {
      command: { do: 'remove-contact', person: ana, contact: 'first' },
      told: noted(0),
      shows: anaNow,
      as: { last: {} },
    },
    'not-now': {
      command: { do: 'not-now', person: ana, until: noon + 9 * DAY },
      told: noted(0),
      shows: anaNow,
      as: { notNow: { times: 1, until: noon + 9 * DAY } },
    },
    'less-often': {
      command: { do: 'less-often', person: ana },
      told: noted(0),
      shows: anaNow,
      as: { rhythm: 'yearly', notNow: { times: 0, until: noon + 330 * DAY } },
    },
    'rest-person': {
      command: { do: 'rest-person', person: ana, days: 7 },
      told: noted(0),
      shows: anaNow,
      as: { notNow: { times: 1, until: noon + 7 * DAY } },
    },
    'note-sent': {
      command: sent(noon, 'ANA@example.org'),
      told: noted(1),
      shows: async () => [await anaNow(), await background.dates(ana)],
      as: [{ last: { me: { at: noon, channel: 'email' } } }, [noon - 100 * DAY, noon]],
    },
    'keep-stranger': {
      command: { do: 'keep-stranger', host: 'gmail', stranger: to('Ben@Example.org', 'Ben Okafor') },
      told: { ok: true, people: [{ id: 'the-command', name: 'Ben Okafor', timesNoted: 0 }] },
      shows: () => background.person('the-command'),
      as: { name: 'Ben Okafor', handles: [email('ben@example.org')] },
    },
    'link-conversation': {
      command: { do: 'link-conversation', host: 'gmail', key: 'draft', person: ana },
      told: noted(0),
      shows: () => background.conversation('unclear', 'draft'),
      as: { conversation: { kind: 'people', circle: [{ id: ana }] } },
    },
    'remember-panel': {
      command: { do: 'remember-panel', open: true },
      told: { ok: true, people: [] },
      shows: () => background.conversation('none'),
      as: { panelOpen: true },
    },
    'change-settings': {
      command: { do: 'change-settings', change: { tone: 'calm' } },
      told: { ok: true, people: [] },
      shows: stored,
      as: { settings: { v: version, tone: 'calm', paused: null } },
    },
    'hide-opener': {
      command: { do: 'hide-opener', opener: 'x', hidden: true },
      told: { ok: true, people: [] },
      shows: stored,
      as: { 'own-openers': { v: version, hidden: ['x'], edited: {}, own: [] } },
    },
    'edit-opener': {
      command: { do: 'edit-opener', opener: 'x', text: 'Hello {name}' },
      told: { ok: true, people: [] },
      shows: stored,
      as: { 'own-openers': { v: version, hidden: [], edited: { x: 'Hello {name}' }, own: [] } },
    },
    'keep-own-opener': {
      command: { do: 'keep-own-opener', opener: { id: 'own-1', text: 'Ahoy', intent: 'humour' } },
      told: { ok: true, people: [] },
      shows: stored,
      as: { 'own-openers': { v: version, hidden: [], edited: {}, own: [{ id: 'own-1', text: 'Ahoy', intent: 'humour' }] } },
    },
    'drop-own-opener': {
      command: { do: 'drop-own-opener', opener: 'own-1' },
      told: { ok: true, people: [] },
      shows: stored,
      as: { 'own-openers': { v: version, own: [] } },
    },
    'switch-site': {
      command: { do: 'switch-site', origin: 'https://mail.google.com', on: false },
      told: { ok: true, people: [] },
      shows: () => background.conversation('none'),
      as: null,
    },
    'delete-person': {
      command: { do: 'delete-person', person: ana },
      told: { ok: true, people: [] },
      shows: async () => JSON.stringify(await stored()).includes(ana),
      as: false,
    },
    'delete-person, and leave no trace': {
      command: { do: 'delete-person', person: ana, trace: 'none' },
      told: { ok: true, people: [] },
      shows: async () => JSON.stringify(await everything()).includes(ana),
      as: false,
    },
    'edit-people': {
      command: { do: 'edit-people', people: [ana, 'cem'], change: { ring: 1, relation: 'neighbour' } },
      told: {
        ok: true,
        people: [
          { id: ana, name: 'Ana Lima', timesNoted: 0 },
          { id: 'cem', name: 'Cem Arslan', timesNoted: 0 },
        ],
      },
      shows: async () => [await anaNow(), await background.person('cem')],
      as: [
        { ring: 1, relation: 'neighbour', name: 'Ana Lima' },
        { ring: 1, relation: 'neighbour', name: 'Cem Arslan' },
      ],
    },
    'delete-people': {
      command: { do: 'delete-people', people: [ana, 'cem'] },
      told: { ok: true, people: [] },
      shows: async () => Object.keys(await stored()).filter((at) => /^(person|handle):/.test(at)).length,
      as: 0,
    },
    'merge-people': {
      command: { do: 'merge-people', into: ana, from: 'cem' },
      told: noted(0),
      shows: async () => [await anaNow(), (await stored())['handle:email:cem@example.org'], 'person:cem' in (await stored())],
      as: [{ name: 'Ana Lima', nicknames: ['Cem Arslan'], handles: [email('ana@example.org'), email('cem@example.org')] }, ana, false],
    },
    'keep-apart': {
      command: { do: 'keep-apart', one: ana, other: 'cem' },
      told: {
        ok: true,
        people: [
          { id: ana, name: 'Ana Lima', timesNoted: 0 },
          { id: 'cem', name: 'Cem Arslan', timesNoted: 0 },
        ],
      },
      shows: stored,
      as: { apart: { v: version, pairs: [[ana, 'cem']] } },
    },
    undo: {
      command: { do: 'undo', step: 'first' },
      told: noted(0),
      shows: anaNow,
      as: { last: {} },
    },
  };
  const ofComposers = ['hide-opener', 'rest-person', 'note-sent', 'keep-stranger', 'link-conversation', 'remember-panel'];

  for (const [name, { command, told, shows, as }] of Object.entries(cases)) {
    it(name, async () => {
      await background.tell({ do: 'add-person', details: { name: 'Ana Lima', handles: [email('ana@example.org')] } }, ana);
      await background.tell({ do: 'add-person', details: { name: 'Cem Arslan', handles: [email('cem@example.org')] } }, 'cem');
      await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 100 * DAY }, 'first');
      const tell = ofComposers.includes(name) ? background.compose : background.tell;

      expect(await tell(command, 'the-command')).toEqual(told);
      const shown = await shows();
      if (typeof as === 'object' && as !== null) expect(shown).toMatchObject(as);
      else expect(shown).toBe(as);

      const before = await everything();
      background.wake();
      background.clock.now += 60_000;
      const again = await tell(command, 'the-command');
      if (command.do !== 'switch-site') expect(again).toMatchObject({ ok: true });
      expect(await everything()).toEqual(before);
    });
  }
});

describe('told by two tabs at once', () => {
  it('a message is noted once', async () => {
    const id = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    const both = await Promise.all([background.compose(sent(noon, 'ana@example.org'), 'x'), background.compose(sent(noon, 'ana@example.org'), 'x')]);
    expect(both).toEqual(both.map(() => ({ ok: true, people: [{ id, name: 'Ana Lima', timesNoted: 1 }] })));
    expect(await background.dates(id)).toEqual([noon]);
  });

  it('neither change is lost', async () => {
    const id = await background.keep('Ana Lima');
    const threads = ['one', 'two', 'three', 'four'];
    await Promise.all(threads.map((text) => background.compose({ do: 'add-thread', person: id, text })));
    expect((await background.person(id)).threads.map(({ text }) => text)).toEqual(threads);
  });
});

describe('what does not fit changes nothing', () => {
  it.each([
    ['nobody there', { do: 'edit-person', person: 'nobody', change: {} }, 'unknown-person'],
    ['an empty name', { do: 'add-person', details: { name: '   ' } }, 'not-understood'],
    ['no address', { do: 'add-person', details: { name: 'Ana', handles: [email('not an address')] } }, 'not-understood'],
    ['a date far ahead', { do: 'log-contact', person: 'ana', by: 'me', channel: 'met', at: noon + 3 * DAY }, 'not-understood'],
    ['no site', { do: 'switch-site', origin: 'https://mail.google.com/mail', on: true }, 'not-understood'],
  ] as const)('%s', async (_, command, why) => {
    await background.tell({ do: 'add-person', details: { name: 'Ana Lima' } }, 'ana');
    const before = await everything();
    expect(await background.tell(command)).toEqual({ ok: false, why });
    expect(await everything()).toEqual(before);
  });
});
