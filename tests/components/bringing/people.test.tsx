// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choosing, values } from '../../../components/bringing/bring-page.examples.tsx';
import { BringPage, type BringPageProps } from '../../../components/bringing/bring-page.tsx';
import type { Aside, Choosing } from '../../../components/bringing/bringing.ts';
import { aFew, many, muchAside, nothingAside } from '../../../components/bringing/example-files.ts';
import { arabicName, markedName } from '../../../components/circle/example-people.ts';
import { click, expectAccessible, saying, show, type } from '../shown.ts';

const actions = { onSame: vi.fn(), onText: vi.fn(), onBoth: vi.fn(), onRing: vi.fn(), onTake: vi.fn(), onAgain: vi.fn() };
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('scrollTo', () => {});
});

/** Who is ticked, as the page keeps it. */
let chosen: readonly string[] = [];
type Change = { choosing?: Partial<Choosing>; aside?: Aside; props?: Partial<BringPageProps> };
const Page = ({ choosing: change, aside = nothingAside, props }: Change) => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(change?.chosen ?? new Set());
  chosen = [...keys];
  const now = { ...choosing, ...change, chosen: keys };
  return <BringPage {...values} {...actions} {...props} bringing={{ at: 'people', choosing: now, aside }} onChosen={setKeys} />;
};
const page = (change: Change = {}) => show(<Page {...change} />);
const only = (...at: readonly number[]) => aFew.filter((_, place) => at.includes(place));

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.found input[type="checkbox"]')];
const names = () => [...document.querySelectorAll('.found label:not(.soft) > bdi')].map(({ textContent }) => textContent);
const row = (name: string) => [...document.querySelectorAll<HTMLElement>('.found')].find((one) => one.querySelector('label')?.textContent === name);
const isAt = () => document.activeElement?.closest('.found')?.querySelector('label')?.textContent;
const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event.defaultPrevented;
};
const tick = (name: string, shiftKey = false) =>
  act(
    () =>
      void row(name)
        ?.querySelector('input')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey })),
  );

describe('everybody in the files', () => {
  test('stands in groups, those with whom most was exchanged first', async () => {
    page();
    expect([...document.querySelectorAll('.ring h2')].map(({ textContent }) => textContent)).toEqual([
      'You both wrote',
      'One of you wrote',
      'In a list of contacts',
    ]);
    expect(names()).toEqual(aFew.map(({ name }) => name));
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('10');
    await expectAccessible();
  });

  test('says in words on how many days who wrote, and when that was last', () => {
    page();
    const words = (name: string) => row(name)?.querySelector('.soft')?.textContent;
    expect(words('Ana Lima')).toBe('you wrote on 41 days, they on 38; last in March 2026');
    expect(words(arabicName)).toContain('you wrote on 12 days, they on 20, you spoke on 3 days; last in October 2026');
    expect(words('Théo Marchand')).toContain('you wrote on one day, they on one; last in August 2019');
    expect(words(markedName)).toBe('you wrote on 2 days; last in May 2023');
    expect(words('Ines')).toBe('ines@bakery.example');
    expect(words('g.ottaviani@mail.example')).toBe('');
  });

  test('has boxes that are named and described', () => {
    page();
    const box = row('Ana Lima')?.querySelector('input') as HTMLInputElement;
    expect(box.labels?.[0]?.textContent).toBe('Ana Lima');
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('you wrote on 41 days');
  });

  test('has names that stay text', () => {
    page();
    expect(names()).toContain(markedName);
    expect(document.querySelector('.found img, .found script, .found b')).toBeNull();
  });

  test('may be thousands, and only those around the window are in the document', () => {
    const people = many(30_000);
    page({ choosing: { inAll: 30_000, shown: people } });
    expect(document.querySelectorAll('.found').length).toBeLessThan(80);
    expect(document.body.textContent).toContain('30,000 people were found in the files.');
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('30003');
  });
});

describe('who is ticked', () => {
  test('is who both wrote, and that is said; where nobody did, that is said as well', () => {
    page({ choosing: { chosen: new Set(['ana', 'laila', 'theo']) } });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true, false, false, false, false]);
    expect(document.body.textContent).toContain('Whoever wrote to you, and heard from you, is ticked.');
    expect([...document.querySelectorAll('.found')].map((one) => one.getAttribute('aria-selected'))).toEqual([
      ...['true', 'true', 'true', 'false', 'false', 'false', 'false'],
    ]);
    page({ choosing: { someBoth: false, shown: only(5, 6), inAll: 2 } });
    expect(document.body.textContent).toContain('Nobody is ticked yet, because the files tell of nobody with whom you both wrote.');
    expect(saying('All who wrote both ways')).toBeNull();
  });

  test('changes by a click, one by one or all from one to another', () => {
    page();
    tick('Ana Lima');
    expect([chosen, isAt()]).toEqual([['ana'], 'Ana Lima']);
    tick('Ana Lima');
    expect(chosen).toEqual([]);
    tick('Ines', true);
    expect(chosen).toEqual(['ana', 'laila', 'theo', 'long', 'marked', 'ines']);
  });

  test('can be nobody, or those who both wrote again', () => {
    page({ choosing: { chosen: new Set(['ana', 'ines']) } });
    click(saying('All who wrote both ways'));
    expect(actions.onBoth).toHaveBeenCalledOnce();
    click(saying('Nobody'));
    expect(chosen).toEqual([]);
    expect(document.querySelector('.take [role="status"]')?.textContent).toContain('Nobody is chosen.');
  });

  test('stays ticked when somebody else is looked for', () => {
    page({ choosing: { text: 'ines', shown: only(5), chosen: new Set(['ana']) } });
    tick('Ines');
    expect(chosen).toEqual(['ana', 'ines']);
  });
});

describe('by key', () => {
  test('Tab comes to one row alone, and the arrows walk', () => {
    page();
    expect(boxes().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
    boxes()[0]?.focus();
    expect(press('ArrowDown')).toBe(true);
    expect([isAt(), boxes().map(({ tabIndex }) => tabIndex)]).toEqual([arabicName, [-1, 0, -1, -1, -1, -1, -1]]);
    press('End');
    expect(isAt()).toBe('g.ottaviani@mail.example');
    press('ArrowDown');
    expect(isAt()).toBe('g.ottaviani@mail.example');
    press('ArrowUp');
    expect(isAt()).toBe('Ines');
    press('Home');
    press('ArrowUp');
    expect(isAt()).toBe('Ana Lima');
    press('PageDown');
    expect(isAt()).not.toBe('Ana Lima');
  });

  test('the one who is walked to is ticked, and Ctrl+A ticks all that are shown', () => {
    page({ choosing: { shown: only(0, 5), chosen: new Set(['theo']) } });
    boxes()[0]?.focus();
    press('ArrowDown');
    // The browser makes a click of a space bar on a box.
    act(() => (document.activeElement as HTMLElement).click());
    expect(chosen).toEqual(['theo', 'ines']);
    expect(press('a', { ctrlKey: true })).toBe(true);
    expect(new Set(chosen)).toEqual(new Set(['theo', 'ana', 'ines']));
  });

  test('Escape leads to the search; other keys are the browser’s own', () => {
    page();
    boxes()[0]?.focus();
    for (const [key, held] of [
      ['b', {}],
      [' ', {}],
      ['ArrowDown', { altKey: true }],
      ['End', { ctrlKey: true }],
      ['a', { ctrlKey: true, shiftKey: true }],
    ] as const) {
      expect(press(key, held), key).toBe(false);
    }
    expect([isAt(), chosen]).toEqual(['Ana Lima', []]);
    press('Escape');
    expect(document.activeElement).toBe(document.querySelector('input[type="search"]'));
  });

  test('in thousands, walking reaches those who are not in the document yet', () => {
    page({ choosing: { inAll: 3_000, shown: many(3_000) } });
    boxes()[0]?.focus();
    for (let step = 0; step < 60; step += 1) press('ArrowDown');
    expect(isAt()).toBe(many(61).at(-1)?.name);
  });
});

describe('who may be in the circle', () => {
  const pick = () => row('Théo Marchand')?.querySelector('select') as HTMLSelectElement;

  test('is said where it is sure, and asked where it is not', async () => {
    page();
    expect(row(arabicName)?.textContent).toContain('In your circle as Laila. Both have the same address.');
    expect(row(arabicName)?.querySelector('select')).toBeNull();
    expect(pick().labels?.[0]?.textContent).toContain('Is this Theo Brandt of your circle?');
    expect(pick().value).toBe('new');
    expect(row('Théo Marchand')?.querySelector('.known')).toBeNull();
    expect(row('Ana Lima')?.querySelector('select, .known')).toBeNull();
    await expectAccessible();
  });

  test('is told by a pick, back and forth', () => {
    page();
    type(pick(), 'same');
    expect(actions.onSame).toHaveBeenLastCalledWith('theo', true);
    page({ choosing: { same: new Set(['theo']) } });
    expect(pick().value).toBe('same');
    type(pick(), 'new');
    expect(actions.onSame).toHaveBeenLastCalledWith('theo', false);
  });

  test('keys in a pick are its own', () => {
    page();
    pick().focus();
    expect([press('ArrowDown'), press('Home'), press('Escape')]).toEqual([false, false, false]);
    expect(document.activeElement).toBe(pick());
  });
});

describe('beside the list', () => {
  test('somebody is looked for, and who is nowhere is said', () => {
    page();
    type(document.querySelector('input[type="search"]'), 'an');
    expect(actions.onText).toHaveBeenLastCalledWith('an');
    page({ choosing: { text: 'an', shown: only(0, 1) } });
    expect(document.querySelectorAll('.ring')).toHaveLength(0);
    page({ choosing: { text: 'Barnaby', shown: [] } });
    expect(document.querySelector('.nobody')?.textContent).toBe('Nobody of that name is in the files.');
  });

  test('the ring for those who are new is chosen', () => {
    page({ choosing: { ring: 4 } });
    const rings = [...document.querySelectorAll<HTMLInputElement>('fieldset input')];
    expect(rings.map(({ checked }) => checked)).toEqual([false, false, false, true]);
    click(rings[1] ?? null);
    expect(actions.onRing).toHaveBeenCalledExactlyOnceWith(2);
  });

  test('what will come in is said, and comes in when that is pressed, not before', () => {
    page({ choosing: { chosen: new Set(['ana']), news: { added: 2, joined: 1 } } });
    expect(document.querySelector('.take [role="status"]')?.textContent).toBe('2 people come in. One of your circle gets what is new.');
    expect(actions.onTake).not.toHaveBeenCalled();
    click(saying('Bring them in'));
    expect(actions.onTake).toHaveBeenCalledOnce();
  });

  test('nobody chosen can’t come in', () => {
    page({ choosing: { news: { added: 0, joined: 0 } } });
    expect((saying('Bring them in') as HTMLButtonElement).disabled).toBe(true);
    click(saying('Begin anew'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });

  test('what could not be read can be looked at before', () => {
    page({ aside: muchAside });
    expect(document.querySelector('.not-read')?.textContent).toContain('2 files could not be read');
    expect(saying('129 places could not be read')).not.toBeNull();
  });

  test('nobody in the files: why, and a way back', () => {
    const problems = muchAside.files.map((_, file) => ({ file, why: 'empty', line: null }) as const);
    page({ choosing: { inAll: 0, shown: [] }, aside: { ...muchAside, problems, unread: [], unreadInAll: 0 } });
    expect(document.querySelector('h1')?.textContent).toBe('Nobody was found in these files.');
    expect(document.querySelector('h2')?.textContent).toBe('None of the files could be read');
    expect(document.querySelector('[role="grid"]')).toBeNull();
    page({ choosing: { inAll: 0, shown: [] }, aside: muchAside });
    expect(document.querySelector('h2')?.textContent).toBe('2 files could not be read');
    click(saying('Choose other files'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });
});
