// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { manyYears, noYears, threeDays } from '../../../components/circle/example-timelines.ts';
import { Timeline } from '../../../components/circle/timeline.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

test('one sentence, and a strip for each channel with a mark for each time', async () => {
  const page = show(<Timeline timeline={threeDays} />);
  expect(page.querySelector('p')?.textContent?.replace(/\s/g, ' ')).toBe('August – November 2026, by phone, elsewhere, and by mail.');
  expect([...page.querySelectorAll('.strip > .sentence')].map(({ textContent }) => textContent)).toEqual(['by phone', 'elsewhere', 'by mail']);
  expect(page.querySelectorAll('.strip circle')).toHaveLength(3);
  await expectAccessible();
});

test('who wrote last is told by shape', () => {
  const page = show(<Timeline timeline={threeDays} />);
  const marks = [...page.querySelectorAll('.strip > svg > svg')].map((mark) => ({
    full: mark.querySelector('circle.full') !== null,
    half: mark.querySelector('path') !== null,
  }));
  expect(marks).toEqual([
    { full: false, half: true },
    { full: false, half: false },
    { full: true, half: false },
  ]);
  expect(page.querySelector('.legend')?.textContent).toBe('you wrotethey wroteboth of you');
});

test('people who hear the page have a table, and others can ask for it', async () => {
  const page = show(<Timeline timeline={threeDays} />);
  expect(page.querySelector('.strips')?.getAttribute('aria-hidden')).toBe('true');
  const table = page.querySelector('table');
  expect([...(table?.rows ?? [])].map(({ cells }) => [...cells].map(({ textContent }) => textContent))).toEqual([
    ['Year', 'How', 'Dates', 'Newest'],
    ['2026', 'by phone', '1', 'October 2, 2026, both of you'],
    ['2026', 'elsewhere', '1', 'August 19, 2026, they wrote'],
    ['2026', 'by mail', '1', 'November 13, 2026, you wrote'],
  ]);
  expect(table?.parentElement?.className).toBe('unseen');
  click(saying('Show as a table'));
  expect(table?.parentElement?.className).not.toBe('unseen');
  await expectAccessible();
  click(saying('Hide the table'));
  expect(table?.parentElement?.className).toBe('unseen');
});

test('eighteen years name a few of them', () => {
  const page = show(<Timeline timeline={manyYears} />);
  expect([...page.querySelectorAll('.years span')].map(({ textContent }) => textContent)).toEqual(['2010', '2015', '2020', '2025']);
});

test('what cannot be drawn is said', () => {
  expect(show(<Timeline timeline={threeDays} />).textContent).not.toContain('still to come');
  expect(show(<Timeline timeline={{ ...threeDays, aside: 2 }} />).textContent).toContain('2 dates are still to come, and not drawn.');
});

test('where nothing was noted, nothing is drawn', () => {
  expect(show(<Timeline timeline={noYears} />).textContent).toBe('');
});
