import { beforeEach, expect, test, vi } from 'vitest';
import { person } from '../../../components/circle/example-people.ts';
import { popupDeeds } from '../../../entrypoints/popup/popup-deeds.tsx';
import { popupState } from '../../../entrypoints/popup/popup-state.ts';
import { beginOf } from '../../../entrypoints/today/local-days.ts';
import { defaultSettings } from '../../../utils/domain/settings.ts';

const extension = vi.hoisted(() => ({
  tell: vi.fn(),
  writeTo: vi.fn(),
  requestSites: vi.fn(),
  restOnPage: vi.fn(),
  currentSite: vi.fn(),
  askInvitation: vi.fn(),
  readCircle: vi.fn(),
  readSettings: vi.fn(),
}));
vi.mock('../../../utils/extension/tell.ts', () => extension);
vi.mock('../../../utils/extension/write-to.ts', () => extension);
vi.mock('../../../utils/extension/current-site.ts', () => extension);
vi.mock('../../../utils/extension/ask.ts', () => extension);
vi.mock('../../../utils/extension/read.ts', () => extension);

const ana = person('ana', 'Ana');
const invitation = { person: ana, silence: { band: 'never' }, why: 'first', slot: null, occasion: null, offersLonger: null } as const;

async function open() {
  const state = popupState();
  const close = vi.fn();
  await state.look();
  return { state, close, deeds: popupDeeds(state, close) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00') });
  vi.clearAllMocks();
  extension.tell.mockResolvedValue({ ok: true, people: [] });
  extension.currentSite.mockResolvedValue({ origin: 'https://mail.example', name: 'mail.example', state: 'off' });
  extension.askInvitation.mockResolvedValue({ invitation, others: [] });
  extension.readCircle.mockResolvedValue({ people: [ana], broken: [] });
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
  expect(extension.tell).toHaveBeenCalledWith({ do: 'log-contact', person: 'ana', by: 'both', channel: 'call', at: Date.parse('2026-11-02T12:00') });
});

test('the popup makes way for the message, and stays where there is no address', async () => {
  const { deeds, state, close } = await open();
  extension.writeTo.mockResolvedValue('no-address');
  deeds.onWrite('ana');
  await vi.waitFor(() => expect(state.noAddress.value).toBe(true));
  expect(close).not.toHaveBeenCalled();
  extension.writeTo.mockResolvedValue('opened');
  deeds.onWrite('ana');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
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
  extension.readCircle.mockResolvedValue({ people: [ana, person('lena', 'Lena')], broken: [] });
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
