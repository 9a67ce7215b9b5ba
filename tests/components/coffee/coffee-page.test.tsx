// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { examples, values } from '../../../components/coffee/coffee-page.examples.tsx';
import { CoffeePage, type CoffeePageProps } from '../../../components/coffee/coffee-page.tsx';
import { click, saying, show, submit, type } from '../shown.ts';

const page = (change: Partial<CoffeePageProps> = {}) => show(<CoffeePage {...values} {...change} />);
const chip = (text: string) => [...document.querySelectorAll('label')].find((label) => label.textContent === text)?.querySelector('input') ?? null;
const toWords = () => submit(document.querySelector('form'));

describe('with whom', () => {
  test('somebody is found by name, and nobody new is added here', () => {
    const onChoose = vi.fn();
    page({ person: null, found: { text: 'in', people: [{ id: 'ines', name: 'Ines' }] }, onChoose });
    click(saying('Ines'));
    expect(onChoose).toHaveBeenCalledWith('ines');
    page({ person: null, found: { text: 'Zora', people: [] } });
    expect(document.body.textContent).toContain('Nobody of that name is in your circle.');
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('when', () => {
  test('each step is one press', () => {
    const onPlan = vi.fn();
    page({ onPlan });
    click(chip('Out, somewhere public'));
    click(chip('Fri, Dec 4'));
    click(chip('Tomorrow'));
    expect(onPlan.mock.calls.map(([change]) => change)).toEqual([{ kind: 'out' }, { day: '2026-12-04' }, { day: '2026-12-02' }]);
  });

  test('another day and another time are typed', () => {
    const onPlan = vi.fn();
    page({ onPlan });
    click(chip('Another day'));
    type(document.querySelector('input[type=date]'), '2027-01-15');
    click(chip('Another time of day'));
    type(document.querySelector('input[type=time]'), '07:45');
    expect(onPlan.mock.calls.map(([change]) => change)).toEqual([{ day: '2027-01-15' }, { time: '07:45' }]);
  });

  test('their clock is that of a city, by the name it has now, or the same as here', () => {
    const onPlan = vi.fn();
    page({ onPlan });
    const select = document.querySelector('select');
    const cities = [...(select?.options ?? [])].map(({ text }) => text);
    expect(cities).toEqual(['Same time as here', 'Auckland', 'New York', 'UTC', 'Kolkata', 'Lisbon', 'Vienna']);
    type(select, 'Pacific/Auckland');
    type(select, '');
    expect(onPlan.mock.calls.map(([change]) => change)).toEqual([{ theirZone: 'Pacific/Auckland' }, { theirZone: null }]);
  });

  test('says what their clock shows, and kindly that it is night there', () => {
    const { 'far-away': FarAway } = examples;
    show(<FarAway />);
    expect(document.body.textContent).toMatch(/Where they are it is then Friday, December 4, (4:00.AM|04:00)\./);
    expect(document.body.textContent).toContain('That is night there.');
  });

  test('says that clocks are set ahead', () => {
    const { 'clocks-set-ahead': SetAhead } = examples;
    show(<SetAhead />);
    expect(document.body.textContent).toMatch(/Clocks are set ahead in that hour, so it is (3:30.AM|03:30) then\./);
  });

  test('a time that is none leads nowhere, and is told only once it was asked', () => {
    page({ offer: null });
    expect(document.querySelector('.problem[class]')?.textContent ?? '').toBe('');
    toWords();
    expect(document.body.textContent).toContain('That is no time to come.');
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('the words', () => {
  test('come after the time, with the heading in focus, and the way back is open', () => {
    page();
    toWords();
    expect(document.activeElement?.textContent).toBe('An invitation for Ines');
    expect(document.querySelector('textarea')?.value).toBe(values.offer?.text);
    click(saying('Another time'));
    expect(document.activeElement?.textContent).toBe('Ten minutes with Ines');
    expect(chip('Fri, Dec 4')).not.toBeNull();
  });

  test('are copied as the user has changed them, alone or on the way to write', () => {
    const onCopy = vi.fn();
    page({ onCopy });
    toWords();
    type(document.querySelector('textarea'), 'In my own words');
    click(saying('Copy'));
    click(saying('Copy, and write to Ines'));
    expect(onCopy.mock.calls).toEqual([
      ['In my own words', false],
      ['In my own words', true],
    ]);
  });

  test('that the browser did not copy are selected', () => {
    const { 'not-copied': NotCopied } = examples;
    const root = show(<NotCopied />);
    const field = root.querySelector('textarea');
    expect(field && field.selectionEnd - field.selectionStart).toBe(field?.value.length);
    expect(root.textContent).toContain('It is selected for you to copy.');
  });

  test('go to calendars by a file or a link, and nothing is asked for before a click', () => {
    const onFile = vi.fn();
    page({ onFile });
    toWords();
    click(saying('Save a calendar file'));
    expect(onFile).toHaveBeenCalledOnce();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('section a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.target, link.rel])).toEqual([
      ['Google Calendar', '#google', '_blank', 'noreferrer'],
      ['Outlook', '#outlook', '_blank', 'noreferrer'],
      ['Yahoo', '#yahoo', '_blank', 'noreferrer'],
    ]);
    expect(document.querySelectorAll('iframe, img, link, script')).toHaveLength(0);
  });
});

test('the page takes no focus when it opens', () => {
  page();
  expect(document.activeElement).toBe(document.body);
});
