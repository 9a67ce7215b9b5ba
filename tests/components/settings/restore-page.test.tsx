// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { RestorePage, type Restoring } from '../../../components/settings/restore-page.tsx';
import type { Plan } from '../../../utils/domain/backup/plan-restore.ts';
import { aPerson } from '../../domain/a-person.ts';
import { click, saying, show, submit, type } from '../shown.ts';

const actions = { onFile: vi.fn(), onPassphrase: vi.fn(), onHow: vi.fn(), onBring: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
beforeEach(() => vi.clearAllMocks());
const shown = (restoring: Restoring) => show(<RestorePage restoring={restoring} {...actions} />);

const nothing: Plan = {
  added: [],
  changed: [],
  removed: [],
  same: 2,
  dates: { added: 0, removed: 0 },
  settings: null,
  openers: null,
  moments: null,
  felt: null,
  remembered: null,
};
const after = (name: string) => ({ person: aPerson({ id: name, name }), contacts: [] });
const plan: Plan = {
  ...nothing,
  added: Array.from({ length: 20 }, (_, number) => after(`Neighbour ${number}`)),
  changed: [{ ...after('Ana'), before: aPerson({ name: 'Ana' }), left: true }],
  removed: [aPerson({ name: '<b>Théo</b>' })],
  dates: { added: 3, removed: 1 },
};

test('a preview says who comes, changes and goes, by name, and brings nothing by itself', () => {
  const page = shown({ at: 'preview', how: 'replace', plan, idle: false, unread: [] });
  for (const words of [
    '20 people come in',
    'Neighbour 0',
    'One person changes',
    'One person goes',
    '<b>Théo</b>',
    '3 dates of contact come in.',
    'One date of contact goes.',
    '2 people stay',
  ]) {
    expect(page.textContent).toContain(words);
  }
  expect(page.textContent).toContain('For \u2068Ana\u2069 there is more than there is room for');
  expect(actions.onBring).not.toHaveBeenCalled();
  click(saying('Bring it back'));
  expect(actions.onBring).toHaveBeenCalledOnce();
});

test('what was suggested lately is told of, and where some of it could not be read', () => {
  const remembered = { invited: [], route: null, eased: [], practices: {}, offered: {}, links: {} };
  const page = shown({ at: 'preview', how: 'merge', plan: { ...nothing, remembered }, idle: false, unread: [{ what: 'remembered' }] });
  expect(page.textContent).toContain('What was suggested lately comes along.');
  expect(page.textContent).toContain('Some of what was suggested lately');
});

test('long lists of names unfold', () => {
  const page = shown({ at: 'preview', how: 'merge', plan, idle: false, unread: [] });
  expect(page.textContent).not.toContain('Neighbour 19');
  click(saying('and 8 more'));
  expect(page.textContent).toContain('Neighbour 19');
});

test('how is chosen, with what it means', () => {
  const page = shown({ at: 'preview', how: 'merge', plan, idle: false, unread: [] });
  expect(page.textContent).toContain('what is here stays');
  click(page.querySelectorAll<HTMLElement>('[type=radio]')[1] ?? null);
  expect(actions.onHow).toHaveBeenCalledExactlyOnceWith('replace');
});

test('what could not be read is listed by its place', () => {
  const page = shown({
    at: 'preview',
    how: 'merge',
    plan,
    idle: false,
    unread: [{ what: 'person', person: 4 }, { what: 'date', person: 2, date: 9 }, { what: 'openers' }],
  });
  for (const words of ['Person 4 in the file', 'Date 9 of person 2 in the file', 'Your openers']) expect(page.textContent).toContain(words);
});

test('where all is here already there is nothing to press', () => {
  const page = shown({ at: 'preview', how: 'merge', plan: nothing, idle: true, unread: [] });
  expect(page.textContent).toContain('All of this is here already');
  expect(saying('Bring it back')).toBeNull();
});

test.each([
  ['foreign', 'no backup of Small Hello'],
  ['damaged', 'is damaged'],
  ['newer', 'newer Small Hello'],
  ['changed', 'changed after it was locked'],
  ['unreadable', 'could not read'],
] as const)('says so kindly: %s', (why, words) => {
  const page = shown({ at: 'problem', why });
  expect(page.querySelector('[role=alert]')?.textContent).toContain(words);
  expect(page.textContent).toContain('Nothing was changed');
});

test('asks for a passphrase, and tells a wrong one', () => {
  expect(shown({ at: 'passphrase', wrong: false }).textContent).not.toContain('That is not the passphrase');
  const page = shown({ at: 'passphrase', wrong: true });
  expect(page.textContent).toContain('That is not the passphrase of this file');
  submit(page.querySelector('form'));
  expect(actions.onPassphrase).not.toHaveBeenCalled();
  type(page.querySelector('input'), 'lamp river');
  submit(page.querySelector('form'));
  expect(actions.onPassphrase).toHaveBeenCalledExactlyOnceWith('lamp river');
});

test('what was brought back can be taken back', () => {
  const page = shown({ at: 'done', plan });
  for (const words of ['20 people came in', 'One person was changed', 'One person went', '3 dates of contact came in.']) {
    expect(page.textContent).toContain(words);
  }
  click(saying('Take it back'));
  expect(actions.onUndo).toHaveBeenCalledOnce();
});
