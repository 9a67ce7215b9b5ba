// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { optionsState } from '../../../entrypoints/options/options-state.ts';
import { undoByKey } from '../../../entrypoints/options/undo-by-key.ts';
import type { Command, Told } from '../../../utils/domain/command.ts';
import { encodeRecord } from '../../../utils/extension/record.ts';
import { aPerson } from '../../domain/a-person.ts';

const extension = vi.hoisted(() => ({ tell: vi.fn(), readStored: vi.fn(), readLedger: vi.fn(), watchStored: vi.fn(), isForPractice: () => false }));
vi.mock('../../../utils/extension/tell.ts', () => extension);
vi.mock('../../../utils/extension/read.ts', () => extension);

const ana = aPerson();
const ben = aPerson({ id: 'ben', name: 'Ben' });
let stored: Record<string, unknown>;
let state: ReturnType<typeof optionsState>;
let onKey: (event: KeyboardEvent) => void;

const ok = (...people: readonly { id: string; name: string }[]): Told => ({ ok: true, people: people.map((one) => ({ ...one, timesNoted: 0 })) });
/** What the notice says, as somebody reads it. */
const said = () => {
  act(() => render(state.notice.value as ComponentChild, document.body));
  return document.body.textContent;
};
const told = () => extension.tell.mock.calls.map(([command]) => command as Command);
const press = (held: Partial<KeyboardEvent> = {}, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true, ...held });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  vi.useFakeTimers();
  location.hash = '';
  stored = { 'person:ana': encodeRecord(ana), 'person:ben': encodeRecord(ben) };
  extension.readStored.mockImplementation(async (keys: readonly string[] | null = null) =>
    keys ? Object.fromEntries(keys.map((at) => [at, stored[at]])) : { ...stored },
  );
  extension.readLedger.mockResolvedValue([]);
  extension.tell.mockReset().mockResolvedValue(ok());
  state = optionsState();
  await state.look();
  extension.readStored.mockClear();
  onKey = undoByKey(state);
  addEventListener('keydown', onKey);
});
afterEach(() => {
  removeEventListener('keydown', onKey);
  act(() => render(null, document.body));
  vi.useRealTimers();
});

test('whoever is deleted can be brought back by the word beside it, and is named', async () => {
  extension.tell.mockImplementation(async (command: Command) => {
    if (command.do === 'delete-person') delete stored['person:ana'];
    else stored['person:ana'] = encodeRecord(ana);
    return command.do === 'undo' ? ok(ana) : ok();
  });
  await state.carryOut({ do: 'delete-person', person: 'ana' });
  expect(state.people.value).toEqual([ben]);
  expect(said()).toBe('Ana Lima is no longer in your circle.Undo');
  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(said()).toBe('Ana Lima is back.'));
  expect(state.people.value).toContainEqual(ana);
  const [, id] = extension.tell.mock.calls[0] ?? [];
  expect(told()[1]).toEqual({ do: 'undo', step: id });
});

test('only those a command is about are read again', async () => {
  extension.tell.mockResolvedValue(ok(ana));
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  expect(extension.readStored.mock.calls).toEqual([[['person:ana']]]);
});

test('Ctrl+Z takes back one change after the other, the last one first', async () => {
  extension.tell.mockResolvedValue(ok(ana));
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  extension.tell.mockResolvedValue(ok(ana, ben));
  await state.carryOut({ do: 'edit-people', people: ['ana', 'ben'], change: { ring: 2 } });
  expect(said()).toBe('Kept for 2 people.Undo');
  const [first, second] = extension.tell.mock.calls.map(([, id]) => id);
  expect(press()).toBe(true);
  await vi.waitFor(() => expect(said()).toBe('2 people are as before.'));
  expect(press({ ctrlKey: false, metaKey: true })).toBe(true);
  await vi.waitFor(() => expect(said()).toBe('Ana Lima is as before.'));
  expect(told().slice(2)).toEqual([
    { do: 'undo', step: second },
    { do: 'undo', step: first },
  ]);
  expect(press()).toBe(false);
});

test('Ctrl+Z in a text is the text’s own, and so is it where lines are changed', async () => {
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  const field = document.body.appendChild(document.createElement('input'));
  expect(press({}, field)).toBe(false);
  field.remove();
  state.go({ at: 'openers' });
  expect(press()).toBe(false);
  expect(told()).toHaveLength(1);
});

test('settings and lines have no word to take them back here', async () => {
  await state.carryOut({ do: 'change-settings', change: { hesitation: false } });
  expect(said()).toBe('Kept.');
  await state.carryOut({ do: 'delete-person', person: 'ana', trace: 'none' });
  expect(said()).not.toContain('Undo');
  expect(press()).toBe(false);
});

test('a change that can’t be taken back any more says so, and the one before it is next', async () => {
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  await state.carryOut({ do: 'edit-person', person: 'ben', change: { ring: 1 } });
  extension.tell.mockResolvedValueOnce({ ok: false, why: 'unknown-step' });
  await state.takeBack();
  expect(said()).toBe('This can’t be taken back any more. It stays as it is.');
  await state.takeBack();
  const [first] = extension.tell.mock.calls.map(([, id]) => id);
  expect(told().at(-1)).toEqual({ do: 'undo', step: first });
});

test('what failed for a moment can be tried again', async () => {
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  extension.tell.mockResolvedValueOnce({ ok: false, why: 'unreachable' });
  await state.takeBack();
  await state.takeBack();
  expect(told().filter(({ do: what }) => what === 'undo')).toHaveLength(2);
  expect(said()).toBe('Ana Lima is as before.');
});

test('the word stays ten seconds, and longer while somebody is at it', async () => {
  await state.carryOut({ do: 'edit-person', person: 'ana', change: { ring: 1 } });
  expect(said()).toContain('Undo');
  const word = document.querySelector('button');
  await vi.advanceTimersByTimeAsync(9_000);
  word?.focus();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said()).toContain('Undo');
  word?.blur();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said()).toBe('');
});

test('what is stored elsewhere comes in alone, and the rest is the same', () => {
  const [before] = state.people.value;
  state.takeIn({ 'person:ben': encodeRecord({ ...ben, ring: 1 }), today: 'other' });
  expect(state.people.value).toEqual([ana, { ...ben, ring: 1 }]);
  expect(state.people.value[0]).toBe(before);
  expect(extension.readStored).not.toHaveBeenCalled();
});

test('the circle is found again as it was left', () => {
  location.hash = '#circle?order=name&find=an';
  state.arrive();
  expect(state.view.value).toMatchObject({ order: 'name', text: 'an' });
  state.go({ at: 'person', person: 'ana' });
  expect(state.circleAddress()).toBe('#circle?find=an&order=name');
  state.go({ at: 'circle' });
  expect(location.hash).toBe('#circle?find=an&order=name');
  expect(state.left.person).toBe('ana');
});
