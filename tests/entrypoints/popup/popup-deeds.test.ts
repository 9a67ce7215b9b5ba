import { beforeEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../../components/circle/example-people.ts';
import { popupDeeds } from '../../../entrypoints/popup/popup-deeds.tsx';
import { popupLines } from '../../../entrypoints/popup/popup-lines.tsx';
import { popupState } from '../../../entrypoints/popup/popup-state.ts';
import { beginOf } from '../../../entrypoints/today/local-days.ts';
import { dayNumber } from '../../../utils/domain/local-day.ts';
import { defaultSettings } from '../../../utils/domain/settings.ts';

const extension = vi.hoisted(() => ({
  tell: vi.fn(),
  writeTo: vi.fn(),
  waysTo: vi.fn(),
  openWay: vi.fn(),
  askLines: vi.fn(),
  copyText: vi.fn(),
  requestNotifications: vi.fn(),
  readPerson: vi.fn(),
  readFace: vi.fn(),
  requestSites: vi.fn(),
  restOnPage: vi.fn(),
  currentSite: vi.fn(),
  askInvitation: vi.fn(),
  readCircle: vi.fn(),
  readSettings: vi.fn(),
  readStored: vi.fn(),
}));
vi.mock('../../../utils/extension/tell.ts', () => extension);
vi.mock('../../../utils/extension/write-to.ts', () => extension);
vi.mock('../../../utils/extension/current-site.ts', () => extension);
vi.mock('../../../utils/extension/ask.ts', () => extension);
vi.mock('../../../utils/extension/read.ts', () => extension);
vi.mock('../../../utils/extension/notifications.ts', () => extension);
vi.mock('../../../utils/extension/stored-face.ts', () => extension);
vi.mock('../../../utils/page/copy-text.ts', () => extension);

const ana = person('ana', 'Ana');
const lena = person('lena', 'Lena', { notes: ['hates the phone'] });
const chat = { name: 'whatsapp', channel: 'whatsapp', handle: { channel: 'whatsapp', id: '43123@c.us' }, address: 'https://wa.me/43123' } as const;
const mail = { name: 'gmail', channel: 'email', handle: { channel: 'email', id: 'ana@example.org' }, address: 'https://mail.google.com/' } as const;
const line = (id: string) => ({ id, text: `Hello, ${id}.`, intent: 'check_in', reason: 'small' }) as const;
const three = [line('a'), line('b'), line('c')] as const;
const invitation = {
  person: ana,
  silence: { band: 'never' },
  why: 'first',
  slot: null,
  occasion: null,
  offersLonger: null,
  reachable: true,
} as const;

async function open() {
  const state = popupState();
  const close = vi.fn();
  await state.look();
  await state.readPeople();
  const lines = popupLines(state, close);
  return { state, close, lines, deeds: popupDeeds(state, lines, close) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00') });
  vi.clearAllMocks();
  extension.tell.mockResolvedValue({ ok: true, people: [] });
  extension.currentSite.mockResolvedValue({ origin: 'https://mail.example', name: 'mail.example', state: 'off' });
  extension.askInvitation.mockResolvedValue({ invitation, others: [] });
  extension.readCircle.mockResolvedValue({ people: [ana], broken: [] });
  extension.readPerson.mockImplementation(async (id: string) => [ana, lena].find((one) => one.id === id) ?? null);
  extension.waysTo.mockResolvedValue([chat, mail]);
  extension.openWay.mockResolvedValue(true);
  extension.askLines.mockResolvedValue(three);
  extension.copyText.mockResolvedValue(true);
  extension.readSettings.mockResolvedValue(defaultSettings);
});

test('the browser is asked for access before anything else happens', async () => {
  const { deeds } = await open();
  extension.requestSites.mockResolvedValue(true);
  deeds.onSwitch(true);
  expect(extension.requestSites).toHaveBeenCalledExactlyOnceWith(['https://mail.example']);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledExactlyOnceWith({ do: 'switch-site', origin: 'https://mail.example', on: true }));
});

test('without access nothing is switched, and it is said', async () => {
  const { deeds, state } = await open();
  extension.requestSites.mockResolvedValue(false);
  deeds.onSwitch(true);
  await vi.waitFor(() => expect(state.siteRefused.value).toBe(true));
  expect(extension.tell).not.toHaveBeenCalled();
});

test('switching off asks for nothing', async () => {
  const { deeds } = await open();
  deeds.onSwitch(false);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledOnce());
  expect(extension.requestSites).not.toHaveBeenCalled();
});

test('once answered, nobody else is brought up', async () => {
  const { deeds, state } = await open();
  expect(state.invitation.value?.person.name).toBe('Ana');
  deeds.onNotNow('ana', '2026-12-01');
  await vi.waitFor(() => expect(state.invitation.value).toBeNull());
  expect(extension.tell).toHaveBeenCalledExactlyOnceWith({ do: 'not-now', person: 'ana', until: beginOf('2026-12-01') });
});

test('an answer that could not be kept leaves the invitation, and says why', async () => {
  const { deeds, state } = await open();
  extension.tell.mockResolvedValue({ ok: false, why: 'storage-full' });
  deeds.onRest('ana');
  await vi.waitFor(() => expect(state.notice.value).toMatch(/no room left/));
  expect(state.invitation.value?.person.name).toBe('Ana');
});

test('in touch on a day before is noted at noon of it, without an empty thread', async () => {
  const { deeds } = await open();
  deeds.onInTouch('ana', { by: 'both', channel: 'call', day: '2026-11-02', thread: '' });
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledOnce());
  expect(extension.tell.mock.calls[0]?.[0]).toEqual({
    do: 'log-contact',
    person: 'ana',
    by: 'both',
    channel: 'call',
    at: Date.parse('2026-11-02T12:00'),
  });
});

test('the popup makes way for the message; where nothing opens, there are words to take along', async () => {
  const { deeds, lines, close } = await open();
  extension.writeTo.mockResolvedValue('no-address');
  deeds.onWrite('ana');
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  expect(close).not.toHaveBeenCalled();
  extension.writeTo.mockResolvedValue('opened');
  deeds.onWrite('ana');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('somebody without an address can get one, and with one, or by name alone, nothing is asked for', async () => {
  const { deeds, lines } = await open();
  extension.waysTo.mockResolvedValueOnce([]);
  deeds.onWords('ana');
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  expect(lines.lines.value).toMatchObject({ addAddress: '/options.html#person/ana/address', coffeeAddress: '/today.html#coffee/ana' });
  deeds.onWords('lena');
  await vi.waitFor(() => expect(lines.lines.value).toMatchObject({ name: 'Lena', addAddress: null }));
  deeds.onLines({ name: 'Ottilie' });
  expect(lines.lines.value).toMatchObject({ addAddress: null, coffeeAddress: null });
});

test('whoever is left in peace, or in memory, is invited to nothing', async () => {
  const { deeds, lines } = await open();
  for (const kind of ['protected', 'in-memory'] as const) {
    extension.readPerson.mockResolvedValueOnce({ ...ana, state: { kind } });
    deeds.onLines({ person: 'ana' });
    await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
    expect(lines.lines.value?.coffeeAddress).toBeNull();
    lines.actions.onBack();
  }
});

test('an answer of several a day: enough for now, and one more by a press', async () => {
  const { deeds, state } = await open();
  const next = { ...invitation, person: lena };
  expect(state.oneMore.value).toBe(false);
  extension.askInvitation.mockResolvedValue({ invitation: next, others: [] });
  deeds.onNotNow('ana', null);
  await vi.waitFor(() => expect(state.oneMore.value).toBe(true));
  expect(state.invitation.value).toBeNull();
  deeds.onOneMore();
  expect([state.invitation.value?.person.name, state.oneMore.value]).toEqual(['Lena', false]);
});

test.each(['rest', 'in touch'] as const)('%s can be taken back, and the invitation is there again', async (which) => {
  const { deeds, state } = await open();
  if (which === 'rest') deeds.onRest('ana');
  else deeds.onInTouch('ana', { by: 'them', channel: 'elsewhere', day: '2026-11-22', thread: '' });
  await vi.waitFor(() => expect(state.invitation.value).toBeNull());
  const step = extension.tell.mock.calls[0]?.[1];
  const notice = state.notice.value as { readonly props: { onUndo(): void } };
  notice.props.onUndo();
  await vi.waitFor(() => expect(state.invitation.value?.person.name).toBe('Ana'));
  expect(extension.tell).toHaveBeenLastCalledWith({ do: 'undo', step });
  expect([typeof step, state.hasAnswered.value]).toEqual(['string', null]);
});

test('nobody is invited to in a pause, and whoever is chosen is there all the same', async () => {
  extension.readSettings.mockResolvedValue({ ...defaultSettings, paused: 'until-i-say' });
  const { state } = await open();
  expect(state.invitation.value).toBeNull();
  await state.choose('lena');
  expect(state.invitation.value?.person.name).toBe('Lena');
});

test.each([
  ['today', Date.parse('2026-11-23T00:00')],
  ['aWeek', Date.parse('2026-11-29T00:00')],
  ['untilISay', 'until-i-say'],
] as const)('a pause: %s', async (length, paused) => {
  const { deeds } = await open();
  deeds.onPause(length);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledExactlyOnceWith({ do: 'change-settings', change: { paused } }));
});

test('a pause that is over is no pause', async () => {
  extension.readSettings.mockResolvedValue({ ...defaultSettings, paused: Date.parse('2026-11-22T00:00') });
  expect((await open()).state.paused.value).toBeNull();
});

test('a name that is known is not offered to be added again', async () => {
  const { deeds, state } = await open();
  deeds.onFind(' ANA ');
  expect(state.found.value).toMatchObject({ people: [{ id: 'ana' }], addable: null });
  deeds.onFind('An');
  expect(state.found.value).toMatchObject({ people: [{ id: 'ana' }], addable: 'An' });
  deeds.onFind('   ');
  expect(state.found.value).toMatchObject({ people: [], addable: null });
});

test('somebody added is who the popup is about', async () => {
  const { deeds, state } = await open();
  extension.tell.mockResolvedValue({ ok: true, people: [{ id: 'lena', name: 'Lena', timesNoted: 0 }] });
  await deeds.onAdd('Lena');
  expect(state.invitation.value?.person.name).toBe('Lena');
  expect(state.text.value).toBe('');
});

test('a background that is away leaves the popup usable', async () => {
  extension.askInvitation.mockRejectedValue(new Error('no receiver'));
  const { state } = await open();
  expect(state.invitation.value).toBeNull();
  expect(state.people.value).toHaveLength(1);
});

const today = dayNumber(Date.parse('2026-11-22T10:00'), Intl.DateTimeFormat().resolvedOptions().timeZone);

test.each([
  ['of today', { day: today, one: { kind: 'invitation', invitation } }, 'Ana'],
  ['of yesterday', { day: today - 1, one: { kind: 'invitation', invitation } }, undefined],
  ['of a day with something else', { day: today, one: { kind: 'plain' } }, undefined],
  ['that is not there', null, undefined],
])('at a glance the invitation comes from the page of the day, %s', async (_, face, name) => {
  const state = popupState();
  extension.readFace.mockResolvedValue(face);
  await state.glance();
  expect(state.invitation.value?.person.name).toBe(name);
  expect(extension.askInvitation).not.toHaveBeenCalled();
});

test('a name that was typed before everybody was known, and is somebody’s after all', async () => {
  const { deeds, lines } = await open();
  deeds.onLines({ name: 'Ana' });
  await vi.waitFor(() => expect(extension.askLines).toHaveBeenCalledOnce());
  expect(extension.askLines.mock.calls[0]?.[0]).toEqual({ person: 'ana' });
  expect(lines.lines.value?.silence).toEqual({ band: 'never' });
});

test('somebody who came to mind: three lines, for the way that is chosen', async () => {
  const { deeds, lines } = await open();
  deeds.onLines({ person: 'ana' });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  expect(extension.askLines).toHaveBeenLastCalledWith({ person: 'ana' }, 'whatsapp', expect.objectContaining({ choice: null }));
  lines.actions.onWay(mail);
  expect(lines.lines.value).toMatchObject({ lines: null, way: mail });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  expect(extension.askLines).toHaveBeenLastCalledWith({ person: 'ana' }, 'email', expect.anything());
});

test('a name that is not in the circle: what was shown comes no more, and nothing is told to anybody', async () => {
  const { deeds, lines } = await open();
  deeds.onLines({ name: 'Ottilie' });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  expect(lines.lines.value).toMatchObject({ name: 'Ottilie', silence: null, ways: [], way: null });
  lines.actions.onOthers();
  expect(extension.askLines).toHaveBeenLastCalledWith({ name: 'Ottilie', shown: ['a', 'b', 'c'] }, 'web', expect.anything());
  expect(extension.tell).not.toHaveBeenCalled();
});

test('an answer that comes late is not shown for somebody else', async () => {
  const { deeds, lines } = await open();
  const late = Promise.withResolvers<unknown>();
  extension.askLines.mockReturnValueOnce(late.promise);
  deeds.onLines({ name: 'Ottilie' });
  deeds.onLines({ name: 'Vera' });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  late.resolve([line('late')]);
  await late.promise;
  await Promise.resolve();
  expect(lines.lines.value).toMatchObject({ name: 'Vera', lines: three });
});

test('writing copies the line first, and where that fails nothing is opened', async () => {
  const { deeds, lines, close, state } = await open();
  deeds.onLines({ person: 'ana' });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  extension.copyText.mockResolvedValueOnce(false);
  lines.actions.onCopyAndWrite(three[1]);
  await vi.waitFor(() => expect(state.notice.value).toMatch(/did not copy/));
  expect(extension.openWay).not.toHaveBeenCalled();
  lines.actions.onCopyAndWrite(three[1]);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(extension.copyText).toHaveBeenLastCalledWith('Hello, b.');
  expect(extension.openWay).toHaveBeenCalledExactlyOnceWith(chat);
});

test('a name is kept by a click alone, and is somebody of the circle then', async () => {
  const { deeds, lines } = await open();
  extension.tell.mockResolvedValue({ ok: true, people: [{ id: 'lena', name: 'Lena', timesNoted: 0 }] });
  deeds.onLines({ name: 'Lena' });
  await vi.waitFor(() => expect(lines.lines.value?.lines).toEqual(three));
  lines.actions.onKeep();
  await vi.waitFor(() => expect(lines.lines.value?.silence).not.toBeNull());
  expect(extension.tell).toHaveBeenCalledExactlyOnceWith({ do: 'add-person', details: { name: 'Lena' } });
});

test('from the lines, somebody was in touch already', async () => {
  const { deeds, lines, state } = await open();
  deeds.onLines({ person: 'lena' });
  await vi.waitFor(() => expect(lines.lines.value?.name).toBe('Lena'));
  lines.actions.onWereInTouch();
  await vi.waitFor(() => expect(lines.lines.value).toBeNull());
  expect(state.invitation.value?.person.name).toBe('Lena');
});

test('a small step for the one invited asks for lines of its kind, or lets the name wait until tomorrow', async () => {
  const { deeds } = await open();
  deeds.onStep('thanks');
  await vi.waitFor(() => expect(extension.askLines).toHaveBeenCalledOnce());
  expect(extension.askLines.mock.calls[0]?.[2]).toMatchObject({ choice: 'thank', tone: 'brief' });
  deeds.onStep('later');
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledOnce());
  expect(extension.tell).toHaveBeenCalledWith({ do: 'not-now', person: 'ana', until: beginOf('2026-11-23') });
});

test('a small step for nobody yet waits for the next name, and for that alone', async () => {
  extension.askInvitation.mockResolvedValue({ invitation: null, others: [] });
  const { deeds } = await open();
  deeds.onStep('shortLine');
  expect(extension.askLines).not.toHaveBeenCalled();
  deeds.onLines({ name: 'Ottilie' });
  deeds.onLines({ name: 'Vera' });
  expect(extension.askLines.mock.calls.map(([, , wish]) => wish.tone)).toEqual(['brief', null]);
});

test('nobody who would rather not be called is offered a voice note, and a mail takes no reaction', async () => {
  const { state } = await open();
  expect(state.steps.value.twoMinutes).toContain('voiceNote');
  extension.waysTo.mockResolvedValue([mail]);
  await state.choose('lena');
  expect(state.steps.value.twoMinutes).toEqual(['shortLine', 'thanks']);
});

test('P031: after an answer of theirs was noted there may be a next small step, and only then', async () => {
  const { deeds, state } = await open();
  deeds.onInTouch('ana', { by: 'me', channel: 'elsewhere', day: '2026-11-22', thread: '' });
  await vi.waitFor(() => expect(state.answered.value).toBe(true));
  expect(state.hasAnswered.value).toBeNull();
  deeds.onInTouch('ana', { by: 'them', channel: 'elsewhere', day: '2026-11-22', thread: '' });
  expect(state.hasAnswered.value).toBe('ana');
  deeds.onNext('remember');
  await vi.waitFor(() => expect(extension.askLines).toHaveBeenCalledOnce());
  expect(extension.askLines.mock.calls[0]).toEqual([{ person: 'ana' }, 'whatsapp', expect.objectContaining({ choice: 'remember' })]);
});

describe('how it went', () => {
  const at = Date.parse('2026-11-20T10:00');
  const felt = { at, before: 2, after: null, mood: null, end: null };
  const answered = { ...ana, last: { me: { at: at + 60_000, channel: 'email' }, them: { at: at + 3_600_000, channel: 'elsewhere' } } };
  const noted = (by: 'me' | 'them' | 'both') => ({ by, channel: 'elsewhere', day: '2026-11-20', thread: '' }) as const;
  beforeEach(() => {
    extension.readSettings.mockResolvedValue({ ...defaultSettings, feared: true });
    extension.readPerson.mockResolvedValue(answered);
    extension.readStored.mockResolvedValue({ 'felt:ana': [felt] });
  });

  test('is asked once an answer was noted, and told with one tap', async () => {
    const { deeds, state } = await open();
    deeds.onInTouch('ana', noted('them'));
    await vi.waitFor(() => expect(state.asked.value).toEqual({ person: 'ana', name: 'Ana', ask: 'after', answered: true }));
    expect(extension.readStored).toHaveBeenCalledExactlyOnceWith(['felt:ana']);
    await deeds.onFelt({ kind: 'after', value: 4 });
    expect(extension.tell).toHaveBeenLastCalledWith({ do: 'note-feeling', person: 'ana', tap: { kind: 'after', value: 4 } });
    expect([state.asked.value, state.hasAnswered.value]).toEqual([null, 'ana']);
  });

  test('is passed over without a trace', async () => {
    const { deeds, state } = await open();
    deeds.onInTouch('ana', noted('both'));
    await vi.waitFor(() => expect(state.asked.value).not.toBeNull());
    await deeds.onFelt(null);
    expect(state.asked.value).toBeNull();
    expect(extension.tell).toHaveBeenCalledOnce();
  });

  test.each([
    ['the user wrote', 'me', {}, [felt]],
    ['it is switched off', 'them', { feared: false, afterwards: false }, [felt]],
    ['nothing was felt before', 'them', {}, []],
    ['it was told already', 'them', {}, [{ ...felt, after: 4 }]],
  ] as const)('is not asked where %s', async (_, by, settings, feelings) => {
    extension.readSettings.mockResolvedValue({ ...defaultSettings, feared: true, ...settings });
    extension.readStored.mockResolvedValue({ 'felt:ana': feelings });
    const { deeds, state } = await open();
    deeds.onInTouch('ana', noted(by));
    await vi.waitFor(() => expect(state.notice.value).not.toBeNull());
    await vi.waitFor(() => expect(extension.askInvitation).toHaveBeenCalledTimes(2));
    expect(state.asked.value).toBeNull();
  });
});

test('an answer that could not be kept leads to no next step', async () => {
  const { deeds, state } = await open();
  extension.tell.mockResolvedValue({ ok: false, why: 'storage-full' });
  deeds.onInTouch('ana', { by: 'them', channel: 'elsewhere', day: '2026-11-22', thread: '' });
  await vi.waitFor(() => expect(state.notice.value).toMatch(/no room left/));
  expect(state.hasAnswered.value).toBeNull();
});

test('a reminder is switched on once the browser allows it; off needs no one', async () => {
  const { deeds, state } = await open();
  extension.requestNotifications.mockResolvedValueOnce(false);
  deeds.onReminder(1050);
  await vi.waitFor(() => expect(state.reminderRefused.value).toBe(true));
  expect(extension.tell).not.toHaveBeenCalled();
  extension.requestNotifications.mockResolvedValueOnce(true);
  deeds.onReminder(1050);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenCalledExactlyOnceWith({ do: 'change-settings', change: { reminderAt: 1050 } }));
  deeds.onReminder(null);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenLastCalledWith({ do: 'change-settings', change: { reminderAt: null } }));
  expect(extension.requestNotifications).toHaveBeenCalledTimes(2);
});

test('settings people change often', async () => {
  const { deeds } = await open();
  deeds.onDiscreet(true);
  await vi.waitFor(() => expect(extension.tell).toHaveBeenLastCalledWith({ do: 'change-settings', change: { discreet: true } }));
  deeds.onTone('calm');
  await vi.waitFor(() => expect(extension.tell).toHaveBeenLastCalledWith({ do: 'change-settings', change: { tone: 'calm' } }));
});

test('one of several ways opens, and where the browser takes none of it that is said', async () => {
  const { deeds, state, close } = await open();
  expect(state.about.value.ways).toEqual([chat, mail]);
  extension.openWay.mockResolvedValueOnce(false);
  await deeds.onWriteBy(mail);
  expect(state.notice.value).not.toBeNull();
  await deeds.onWriteBy(mail);
  expect(close).toHaveBeenCalledOnce();
});
