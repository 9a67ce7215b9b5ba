// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CirclePage } from '../../../components/circle/circle-page.tsx';
import { arabicName, ines, laila, lastWeek, marked, markedName, never, person } from '../../../components/circle/example-people.ts';
import type { Person } from '../../../utils/domain/person.ts';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const nothing = () => {};
const people = [ines, laila, marked];
const values = {
  people,
  show: (person: Person) => ({ person, initials: 'X', silence: person === ines ? lastWeek : never }),
  empty: false,
  text: '',
  adding: false,
  addressOf: () => '#there',
  onFind: nothing,
  onAdding: nothing,
  onAdd: nothing,
};

test('everybody in their ring, names as they are', async () => {
  const page = show(<CirclePage {...values} />);
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Closest', 'Good company', 'Wider circle']);
  expect([...page.querySelectorAll('a bdi')].map(({ textContent }) => textContent)).toEqual(['Ines', arabicName, markedName]);
  expect(page.querySelector('img')).toBeNull();
  await expectAccessible();
});

test('somebody is added with a name alone, never with none', () => {
  const onAdd = vi.fn();
  show(<CirclePage {...values} adding onAdd={onAdd} />);
  const input = document.querySelector<HTMLInputElement>('form input');
  expect(document.activeElement).toBe(input);
  type(input, '   ');
  submit(input?.form ?? null);
  expect(onAdd).not.toHaveBeenCalled();
  type(input, ' Ana ');
  submit(input?.form ?? null);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Ana');
});

test('an empty circle is no failure', () => {
  const onAdding = vi.fn();
  const page = show(<CirclePage {...values} people={[]} empty onAdding={onAdding} />);
  expect(page.textContent).toContain('Nobody here yet.');
  expect(page.querySelector('input[type="search"]')).toBeNull();
  click(saying('Add a person'));
  expect(onAdding).toHaveBeenCalledExactlyOnceWith(true);
});

test('what was looked for stays text', () => {
  const page = show(<CirclePage {...values} people={[]} text="<b>x</b>" />);
  expect(page.querySelector('bdi')?.textContent).toBe('<b>x</b>');
});

test('a circle of thousands shows a few at first, and more when asked', () => {
  const many = Array.from({ length: 5000 }, (_, at) => person(`${at}`, `Ana ${at}`));
  const ask = vi.fn(values.show);
  const page = show(<CirclePage {...values} people={many} show={ask} />);
  const first = page.querySelectorAll('li.person').length;
  expect(first).toBeLessThan(100);
  expect(ask.mock.calls.length).toBeLessThan(100);
  click(saying('More people'));
  expect(page.querySelectorAll('li.person').length).toBeGreaterThan(first);
});
