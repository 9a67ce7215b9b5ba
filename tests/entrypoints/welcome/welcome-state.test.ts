// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { person } from '../../../components/circle/example-people.ts';
import { welcomeState } from '../../../entrypoints/welcome/welcome-state.tsx';
import type { Command } from '../../../utils/domain/command.ts';

const extension = vi.hoisted(() => ({ tell: vi.fn(), requestSites: vi.fn(), readFirstSteps: vi.fn(), readCircle: vi.fn(), readSites: vi.fn() }));
vi.mock('../../../utils/extension/tell.ts', () => extension);
vi.mock('../../../utils/extension/current-site.ts', () => extension);
vi.mock('../../../utils/extension/first-steps.ts', () => extension);
vi.mock('../../../utils/extension/read.ts', () => extension);

const ana = person('ana', 'Ana', { addedAt: 2 });
const ben = person('ben', 'Ben', { addedAt: 1 });
const told = (kind: Command['do']) => extension.tell.mock.calls.flatMap(([command]) => (command.do === kind ? [command] : []));

async function open(hash = '') {
  history.replaceState(null, '', `#${hash}`);
  const state = welcomeState();
  await state.open();
  return state;
}

beforeEach(() => {
  vi.resetAllMocks();
  extension.tell.mockResolvedValue({ ok: true, people: [] });
  extension.readFirstSteps.mockResolvedValue(1);
  extension.readCircle.mockResolvedValue({ people: [], broken: [] });
  extension.readSites.mockResolvedValue([]);
});

describe('where it begins', () => {
  test.each([
    ['', 1, 1],
    ['', 3, 3],
    ['', 'done', 1],
    ['2', 3, 2],
    ['4', 'done', 4],
    ['7', 3, 3],
  ] as const)('with the address "#%s", and %s noted, at step %i', async (hash, noted, at) => {
    extension.readFirstSteps.mockResolvedValue(noted);
    const state = await open(hash);
    expect(state.at.value).toBe(at);
    expect(location.hash).toBe(`#${at}`);
    expect(told('note-first-steps')).toEqual([{ do: 'note-first-steps', at }]);
  });
});

test('going on is shown at once, has an address, and is noted; so is coming by an address', async () => {
  const state = await open();
  state.go(2);
  expect([state.at.value, location.hash]).toEqual([2, '#2']);
  history.replaceState(null, '', '#1');
  state.arrive();
  expect(state.at.value).toBe(1);
  history.replaceState(null, '', '#elsewhere');
  state.arrive();
  expect(state.at.value).toBe(1);
  expect(told('note-first-steps').map(({ at }) => at)).toEqual([1, 2, 1]);
});

describe('one person', () => {
  test('is added, and it goes on', async () => {
    const state = await open('2');
    extension.readCircle.mockResolvedValue({ people: [ana], broken: [] });
    await state.add('Ana');
    expect(told('add-person')).toEqual([{ do: 'add-person', details: { name: 'Ana' } }]);
    expect(state.at.value).toBe(3);
    expect(state.names.value).toEqual(['Ana']);
    expect(state.notice.value).not.toBeNull();
  });

  test('who could not be added: it stays, and says why', async () => {
    const state = await open('2');
    extension.tell.mockResolvedValue({ ok: false, why: 'storage-full' });
    await state.add('Ana');
    expect(state.at.value).toBe(2);
    expect(state.notice.value).toBe('The browser has no room left to keep this. Nothing else was lost.');
  });

  test('whoever came last is the one to practise with; nobody in memory is', async () => {
    const gone = person('gone', 'Gone', { addedAt: 3, state: { kind: 'in-memory' } });
    extension.readCircle.mockResolvedValue({ people: [ben, ana, gone], broken: [] });
    const state = await open('4');
    expect(state.somebody.value).toEqual({ name: 'Ana', address: '/practice.html#with/ana' });
  });
});

describe('where somebody writes', () => {
  test('the browser is asked before anything else, once for all; given, everything is switched on and it goes on', async () => {
    const state = await open('3');
    extension.tell.mockClear();
    extension.requestSites.mockResolvedValue(true);
    state.pick(['gmail', 'slack']);
    expect(extension.requestSites).toHaveBeenCalledExactlyOnceWith(['https://mail.google.com', 'https://app.slack.com']);
    expect(extension.tell).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(state.at.value).toBe(4));
    expect(told('switch-site').map(({ origin, on }) => [origin, on])).toEqual([
      ['https://mail.google.com', true],
      ['https://app.slack.com', true],
    ]);
  });

  test('not given, it stays and says so until it goes on', async () => {
    const state = await open('3');
    extension.requestSites.mockResolvedValue(false);
    state.pick(['gmail']);
    await vi.waitFor(() => expect(state.refused.value).toBe(true));
    expect(told('switch-site')).toEqual([]);
    expect(state.at.value).toBe(3);
    state.go(4);
    expect(state.refused.value).toBe(false);
  });

  test('what could not be kept is said', async () => {
    const state = await open('3');
    extension.requestSites.mockResolvedValue(true);
    extension.tell.mockResolvedValue({ ok: false, why: 'storage-full' });
    state.pick(['gmail']);
    await vi.waitFor(() => expect(state.notice.value).toBe('The browser has no room left to keep this. Nothing else was lost.'));
    expect(state.at.value).toBe(3);
  });
});

test('leaving is noted before the page goes', async () => {
  const state = await open('4');
  extension.tell.mockClear();
  extension.tell.mockImplementation(async () => {
    expect(location.hash).toBe('#4');
    return { ok: true, people: [] };
  });
  await state.leave('#left');
  expect(told('note-first-steps')).toEqual([{ do: 'note-first-steps', at: 'done' }]);
  expect(location.hash).toBe('#left');
});
