// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ines } from '../../../components/circle/example-people.ts';
import { values } from '../../../components/circle/person-page.examples.tsx';
import { PersonPage } from '../../../components/circle/person-page.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const page = (change: Partial<typeof values> = {}) => show(<PersonPage {...values} {...change} />);
const again = (change: Partial<typeof values>) => act(() => render(<PersonPage {...values} {...change} />, document.body));
const labelled = (text: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
  return document.getElementById(label?.getAttribute('for') ?? '');
};
const removing = (text: string) => document.querySelector<HTMLElement>(`button[aria-label="Remove ${text}"]`);

test('deleting asks first, and the way out has the focus', async () => {
  const onDelete = vi.fn();
  page({ onDelete });
  click(saying('Delete Ines'));
  expect(onDelete).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(saying('Keep'));
  await expectAccessible();
  click(saying('Keep'));
  expect(onDelete).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(saying('Delete Ines'));
  click(saying('Delete Ines'));
  click(saying('Yes, delete'));
  expect(onDelete).toHaveBeenCalledOnce();
});

test('a new name is kept once the field is left, an empty one is not', () => {
  const onEdit = vi.fn();
  page({ onEdit });
  type(labelled('Name'), ' Inés ');
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ name: 'Inés' });
  type(labelled('Name'), '   ');
  expect(onEdit).toHaveBeenCalledOnce();
  expect(labelled('Name')?.getAttribute('aria-invalid')).toBe('true');
});

test('what is half typed survives a change from elsewhere', () => {
  page();
  (labelled('Name') as HTMLInputElement).value = 'Half a na';
  again({ person: { ...ines, notes: [] } });
  expect((labelled('Name') as HTMLInputElement).value).toBe('Half a na');
});

test('ring, relation and rhythm', () => {
  const onEdit = vi.fn();
  page({ onEdit });
  click([...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Wider circle') ?? null);
  expect(onEdit).toHaveBeenLastCalledWith({ ring: 4 });
  type(labelled('Who are you to each other?'), 'mentor');
  expect(onEdit).toHaveBeenLastCalledWith({ relation: 'mentor' });
  type(labelled('How often is good?'), 'by-ring');
  expect(onEdit).toHaveBeenLastCalledWith({ rhythm: 'by-ring' });
});

test('threads, notes and addresses come and go one by one', () => {
  const [onEdit, onAddThread, onAddAddress] = [vi.fn(), vi.fn(), vi.fn()];
  page({ onEdit, onAddThread, onAddAddress });
  click(removing('afraid of geese'));
  expect(onEdit).toHaveBeenLastCalledWith({ notes: ['makes the good plum cake'] });
  click(removing('the first week at the bakery'));
  expect(onEdit).toHaveBeenLastCalledWith({ threads: [] });
  click(removing('ines@bakery.example'));
  expect(onEdit).toHaveBeenLastCalledWith({ handles: [] });
  for (const [label, text] of [
    ['Add something to ask', 'the new oven'],
    ['Add a note', 'sings alto'],
    ['Add an address', 'ines@home.example'],
  ]) {
    const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    type(input, ` ${text} `);
    submit(input?.closest('form') ?? null);
  }
  expect(onAddThread).toHaveBeenCalledExactlyOnceWith('the new oven');
  expect(onEdit).toHaveBeenLastCalledWith({ notes: ['afraid of geese', 'makes the good plum cake', 'sings alto'] });
  expect(onAddAddress).toHaveBeenCalledExactlyOnceWith('ines@home.example');
});

test('two equal notes are two notes', () => {
  const onEdit = vi.fn();
  page({ person: { ...ines, notes: ['tea', 'tea'] }, onEdit });
  click(removing('tea'));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ notes: ['tea'] });
});

test('a note that says "always" may be said softer, left, or never spoken of again', () => {
  const [onEdit, onNoSofter] = [vi.fn(), vi.fn()];
  const softer = (note: string) => (note.includes('always') ? note.replace('always', 'often') : null);
  page({ person: { ...ines, notes: ['tea', 'I always forget'] }, softer, onEdit, onNoSofter });
  expect(document.querySelectorAll('.softer')).toHaveLength(1);
  click(saying('never hints like this'));
  expect(onNoSofter).toHaveBeenCalledOnce();
  click(saying('try it'));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ notes: ['tea', 'I often forget'] });
  click(saying('not this'));
  expect(document.querySelector('.softer')).toBeNull();
});

test('one date can be taken out of the ledger', () => {
  const onRemoveContact = vi.fn();
  page({ onRemoveContact });
  click(removing('October 2, 2026'));
  expect(onRemoveContact).toHaveBeenCalledExactlyOnceWith('2');
});

test('resting until a day, never one that has gone', () => {
  const onState = vi.fn();
  page({ person: { ...ines, state: { kind: 'resting', until: null } }, onState });
  const until = labelled('Until (leave empty for “until I say”)');
  type(until, '2026-11-22');
  expect(onState).not.toHaveBeenCalled();
  type(until, '2027-05-01');
  expect(onState).toHaveBeenLastCalledWith('resting', '2027-05-01');
});

test('in touch is told from here too', () => {
  const onInTouch = vi.fn();
  page({ onInTouch });
  click(saying('We were in touch'));
  submit(document.querySelector('input[type="date"]')?.closest('form') ?? null);
  expect(onInTouch).toHaveBeenCalledExactlyOnceWith({ by: 'me', channel: 'elsewhere', day: '2026-11-22', thread: '' });
});
