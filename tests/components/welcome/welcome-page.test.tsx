// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { values } from '../../../components/welcome/welcome-page.examples.tsx';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { english } from '../../english.ts';
import { click, expectAccessible, saying, show, submit } from '../shown.ts';

const heading = () => document.querySelector('h1');
const field = () => document.querySelector('input') as HTMLInputElement;
const shown = (change: Partial<typeof values>) => show(<WelcomePage {...values} {...change} />);

describe('every step', () => {
  test.each([1, 2, 3, 4] as const)('step %i says which it is in its heading, and lights its light', async (at) => {
    shown({ at });
    expect(heading()?.textContent).toMatch(new RegExp(`^Step ${at} of 4 `));
    expect(document.querySelectorAll('.lights .lit')).toHaveLength(at);
    expect(document.querySelector('[aria-current="step"]')?.getAttribute('href')).toBe(`#${at}`);
    await expectAccessible();
  });

  test.each([
    [1, 'Go on', 2],
    [2, 'Skip this', 3],
    [2, 'Back', 1],
    [3, 'Skip this', 4],
    [3, 'Back', 2],
    [4, 'Back', 3],
  ] as const)('from step %i, "%s" leads to step %i', (at, words, next) => {
    const onGo = vi.fn();
    shown({ at, onGo });
    click(saying(words));
    expect(onGo).toHaveBeenCalledExactlyOnceWith(next);
  });

  test('a page that opens takes no focus; the next step has it on its heading before another key comes', async () => {
    const { render } = await import('preact');
    shown({ at: 1 });
    expect(document.activeElement).toBe(document.body);
    // Without waiting for anything.
    render(<WelcomePage {...values} at={2} />, document.body);
    expect(document.activeElement).toBe(heading());
    expect(heading()?.textContent).toContain('One person');
  });
});

test('what it is: three sentences, and why it is hard in fewer than forty words', () => {
  shown({ at: 1 });
  expect(document.querySelectorAll('.promises li')).toHaveLength(3);
  for (const { textContent } of document.querySelectorAll('.promises li')) expect(textContent).toMatch(/^[^.]+\.$/);
  const text = english();
  const folded = [text('today_whyHardPull'), text('welcome_welcomeMore')];
  expect(folded.join(' ').split(' ').length).toBeLessThan(40);
  expect(document.querySelector('details')?.open).toBe(false);
  for (const sentence of folded) expect(document.querySelector('details')?.textContent).toContain(sentence);
});

describe('one person', () => {
  test('is added by a name alone, without the spaces around it', () => {
    const onAdd = vi.fn();
    shown({ at: 2, onAdd });
    field().value = '  Ana ';
    submit(document.querySelector('form'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('Ana');
  });

  test('without a name nothing is added, and the field has the focus', () => {
    const onAdd = vi.fn();
    shown({ at: 2, onAdd });
    field().value = ' ';
    submit(document.querySelector('form'));
    expect(onAdd).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field());
  });

  test('whoever has somebody is asked for nobody else, and goes on', () => {
    shown({ at: 2, names: ['Ana'] });
    expect(document.body.textContent).toContain('Ana is in your circle.');
    expect(document.querySelector('bdi')?.textContent).toBe('Ana');
    expect(document.querySelector('input')).toBeNull();
    expect(saying('Skip this')).toBeNull();
    expect(saying('Go on')?.className).toBe('main');
  });

  test('of many, no names are listed', () => {
    shown({ at: 2, names: ['Ana', 'Theo'] });
    expect(document.body.textContent).not.toMatch(/Ana|Theo/);
  });
});

describe('where somebody writes', () => {
  test('what is chosen is asked for at once, together', () => {
    const onPick = vi.fn();
    shown({ at: 3, onPick });
    for (const label of ['Gmail', 'Slack']) click([...document.querySelectorAll('label')].find(({ textContent }) => textContent === label) ?? null);
    submit(document.querySelector('form'));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(['Gmail', 'Slack']);
  });

  test('what is on already is said, and leads on', () => {
    shown({ at: 3, sitesOn: ['Gmail', 'Slack'] });
    expect(document.body.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('The lamp comes on Gmail, Slack.');
    expect(saying('Go on')).not.toBeNull();
  });
});

describe('a first try', () => {
  const somebody = { name: 'Ana', address: '/practice.html#with/ana' };

  test.each([
    ['Practise with Ana', '/practice.html#with/ana'],
    ['Rather with Robin, who is made up', '#practice'],
    ['Begin without', '#today'],
  ])('"%s" leads out', (words, address) => {
    const onOut = vi.fn();
    shown({ at: 4, somebody, onOut });
    expect(saying(words)?.getAttribute('href')).toBe(address);
    click(saying(words));
    expect(onOut).toHaveBeenCalledExactlyOnceWith(address);
  });

  test('without anybody it is Robin', () => {
    shown({ at: 4 });
    expect(saying('Practise with Robin')?.getAttribute('href')).toBe('#practice');
    expect(document.body.textContent).not.toContain('made up');
  });

  test('a link that is opened elsewhere leaves this page as it is', () => {
    const onOut = vi.fn();
    shown({ at: 4, onOut });
    const press = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    saying('Begin without')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(onOut).not.toHaveBeenCalled();
  });
});
