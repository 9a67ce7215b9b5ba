// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CirclePage } from '../../../components/circle/circle-page.tsx';
import { everybody, many } from '../../../components/circle/example-circle.ts';
import { arabicName, ines, laila, lastWeek, marked, markedName, never } from '../../../components/circle/example-people.ts';
import type { Person } from '../../../utils/domain/person.ts';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const nothing = () => {};
const people = [ines, laila, marked];
type Values = ComponentProps<typeof CirclePage>;
const values: Values = {
  people,
  rings: { grown: [] },
  show: (person: Person) => ({ person, initials: 'X', silence: person === ines ? lastWeek : never }),
  empty: false,
  view: everybody,
  filter: null,
  channels: ['email'],
  chosen: new Set<string>(),
  adding: false,
  start: null,
  addressOf: () => '#there',
  onView: nothing,
  onEverybody: nothing,
  onChosen: nothing,
  onChange: nothing,
  onDelete: nothing,
  onAdding: nothing,
  onAdd: nothing,
};

/** The page as the settings keep it: who is chosen is remembered. */
let chosen: readonly string[] = [];
const Page = (change: Partial<Values>) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  chosen = [...ids];
  return <CirclePage {...values} {...change} chosen={ids} onChosen={setIds} />;
};
const page = (change: Partial<Values> = {}) => show(<Page {...change} />);

const names = () => [...document.querySelectorAll<HTMLElement>('.name')].map(({ textContent }) => textContent);
const focused = () => (document.activeElement as HTMLElement).dataset.person;
const walk = (id: string) => act(() => document.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus());
const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event;
};
const through = (...keys: string[]) => {
  for (const key of keys) press(key);
};

beforeEach(() => {
  vi.stubGlobal('scrollTo', nothing);
});

test('everybody in their ring, names as they are', async () => {
  page();
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Closest', 'Good company', 'Wider circle']);
  expect(names()).toEqual(['Ines', arabicName, markedName]);
  expect(document.querySelector('img')).toBeNull();
  await expectAccessible();
});

test('in one list, each tells their ring', () => {
  page({ rings: null });
  expect(document.querySelectorAll('h2')).toHaveLength(0);
  expect(document.querySelector('.person')?.textContent).toContain('about monthly');
  expect(document.querySelectorAll('.person')[1]?.textContent).toContain('Good company');
});

test('a ring that has grown is said so once, and others are not', () => {
  page({ rings: { grown: [1] } });
  expect(document.body.textContent?.match(/has grown/g)).toHaveLength(1);
});

test('somebody is added with a name alone, never with none', () => {
  const onAdd = vi.fn();
  page({ adding: true, onAdd });
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
  page({ people: [], empty: true, onAdding });
  expect(document.body.textContent).toContain('Nobody here yet.');
  expect(document.querySelector('input[type="search"]')).toBeNull();
  click(saying('Add a person'));
  expect(onAdding).toHaveBeenCalledExactlyOnceWith(true);
});

test('what was looked for stays text', () => {
  page({ people: [], view: { ...everybody, text: '<b>x</b>' } });
  expect(document.querySelector('bdi')?.textContent).toBe('<b>x</b>');
});

test('what is filtered is said in words, with a way back', () => {
  const onEverybody = vi.fn();
  const filter = { ...everybody, ring: 1, relation: 'family', channel: 'email', thread: true } as const;
  page({ filter, onEverybody });
  expect(document.querySelector('[role="status"]')?.textContent).toBe('3 peopleOnly: Closest, family, by mail, and something to ask next time');
  click(saying('Show everybody'));
  expect(onEverybody).toHaveBeenCalledOnce();
});

test('sorting and filtering are folded away, and tell what changed', () => {
  const onView = vi.fn();
  page({ onView });
  expect(document.querySelector('select')).toBeNull();
  click(saying('Sort and filter'));
  const [order, ring] = document.querySelectorAll('select');
  for (const [select, value] of [
    [order, 'last'],
    [ring, '2'],
    [ring, ''],
  ] as const) {
    if (select) select.value = value;
    act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
  }
  click(document.querySelector('.chip input'));
  expect(onView.mock.calls).toEqual([[{ order: 'last' }], [{ ring: 2 }], [{ ring: null }], [{ never: true }]]);
});

describe('thousands of people', () => {
  test('only those around the window are in the document, and known by their place', () => {
    const ask = vi.fn(values.show);
    page({ people: many(5_000), show: ask });
    expect(names().length).toBeLessThan(100);
    expect(ask.mock.calls.length).toBeLessThan(200);
    const grid = document.querySelector('[role="grid"]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('5004');
    expect(grid?.querySelector('[role="row"]')?.getAttribute('aria-rowindex')).toBe('1');
  });

  test('the last one is one key away, and there', () => {
    page({ people: many(5_000) });
    walk('one-0');
    press('End');
    expect(focused()).toBe('one-4999');
    press('Home');
    expect(focused()).toBe('one-0');
  });

  test('for paper all of them are there', () => {
    page({ people: many(300) });
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(names()).toHaveLength(300);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(names().length).toBeLessThan(100);
  });
});

describe('by key', () => {
  test('arrows walk from person to person, and stay at the ends', () => {
    page();
    expect(document.querySelectorAll('.name[tabindex="0"]')).toHaveLength(1);
    walk('ines');
    const seen = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      expect(press(key).defaultPrevented).toBe(true);
      return focused();
    });
    expect(seen).toEqual(['ines', 'laila', 'marked', 'marked', 'laila']);
  });

  test('space chooses, and chooses not', () => {
    page();
    walk('ines');
    through(' ', 'ArrowDown', ' ');
    expect(chosen).toEqual(['ines', 'laila']);
    expect([...document.querySelectorAll('[aria-selected="true"]')]).toHaveLength(2);
    expect(document.body.textContent).toContain('2 people chosen');
    through(' ');
    expect(chosen).toEqual(['ines']);
  });

  test('shift makes the choice longer, and shorter again, beside those chosen before', () => {
    page({ people: many(10) });
    walk('one-0');
    press(' ');
    through('ArrowDown', 'ArrowDown', 'ArrowDown');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(chosen).toEqual(['one-0', 'one-3', 'one-4', 'one-5']);
    press('ArrowUp', { shiftKey: true });
    expect(chosen).toEqual(['one-0', 'one-3', 'one-4']);
  });

  test('control and A choose everybody who is shown; Escape lets go of them, then of the search', () => {
    const onView = vi.fn();
    page({ onView, view: { ...everybody, text: 'a' } });
    walk('laila');
    press('a', { ctrlKey: true });
    expect(chosen).toHaveLength(3);
    press('Escape');
    expect(chosen).toEqual([]);
    expect(onView).not.toHaveBeenCalled();
    press('Escape');
    expect(onView).toHaveBeenCalledExactlyOnceWith({ text: '' });
    expect(document.activeElement).toBe(document.querySelector('input[type="search"]'));
  });

  test('a slash leads to the search, and is written where there is a field', () => {
    page();
    walk('ines');
    expect(press('/').defaultPrevented).toBe(true);
    const search = document.querySelector('input[type="search"]');
    expect(document.activeElement).toBe(search);
    expect(press('/').defaultPrevented).toBe(false);
    press('ArrowDown');
    expect(focused()).toBe('ines');
  });

  test('whoever comes back from a page finds the same person', () => {
    page({ people: many(500), start: { person: 'one-321', scrolled: 12_000 } });
    expect(focused()).toBe('one-321');
  });

  test('somebody who is gone takes no focus', () => {
    page({ start: { person: 'nobody', scrolled: 0 } });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('many at once', () => {
  const choose = (...names: string[]) => {
    for (const name of names) click(document.querySelector(`input[aria-label="Choose \u2068${name}\u2069"]`));
  };

  test('nothing is in the way before somebody is chosen', () => {
    page();
    expect(document.querySelector('.bulk')).toBeNull();
    choose('Ines');
    expect(document.querySelector('.bulk')).not.toBeNull();
    click(saying('Never mind'));
    expect(document.querySelector('.bulk')).toBeNull();
  });

  test.each([
    ['How close', 'Close', { ring: 2 }],
    ['Who you are', 'family', { relation: 'family' }],
    ['How often', 'about monthly', { rhythm: 'monthly' }],
    ['How often', 'by ring', { rhythm: 'by-ring' }],
    ['Invitations', 'Resting', { state: { kind: 'resting', until: null } }],
    ['Invitations', 'Left in peace', { state: { kind: 'protected' } }],
    ['Language', 'German', { language: 'de' }],
    ['Language', 'as the conversation is', { language: null }],
  ])('%s: %s', (what, way, change) => {
    const onChange = vi.fn();
    page({ onChange });
    choose('Ines', arabicName);
    click(saying(what));
    click(saying(way));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
    expect(saying(way)).toBeNull();
  });

  test('the focus stays where one is: with the button after a change, and with the list after the bar', async () => {
    page();
    choose('Ines', arabicName);
    const button = saying('How close');
    click(button);
    act(() => saying('Close')?.focus());
    click(saying('Close'));
    expect(document.activeElement).toBe(button);
    act(() => saying('Never mind')?.focus());
    click(saying('Never mind'));
    await vi.waitFor(() => expect(focused()).toBe('laila'));
  });

  test('deleting asks first', async () => {
    const onDelete = vi.fn();
    page({ onDelete });
    choose('Ines', arabicName);
    click(saying('Delete'));
    expect(document.body.textContent).toContain('Delete these 2 people');
    await expectAccessible();
    expect(onDelete).not.toHaveBeenCalled();
    click(saying('Yes, delete'));
    expect(onDelete).toHaveBeenCalledOnce();
  });
});
