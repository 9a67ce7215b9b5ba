// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { values } from '../../../components/circle/same-page.examples.tsx';
import { SamePage } from '../../../components/circle/same-page.tsx';
import { sameInWords } from '../../../components/words/same-in-words.ts';
import { sameWhys } from '../../../utils/domain/same-person.ts';
import { click, expectAccessible, saying, show } from '../shown.ts';

const [pair] = values.pairs;
const page = (change: Partial<typeof values> = {}) => show(<SamePage {...values} {...change} />);
const radio = (name: string) => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name) ?? null;
const preview = () => document.querySelector('.together')?.textContent;

test('the two stand side by side, with the reason and what would be kept', async () => {
  const { textContent } = page();
  expect(textContent).toContain('Both have the same address.');
  expect([...document.querySelectorAll('.side h2 a')].map((name) => name.textContent)).toEqual(['Ines', 'Inês Moreira']);
  expect(preview()).toContain('Together they are Ines.');
  expect(preview()).toContain('Also called: Inês Moreira');
  expect(preview()).toContain('ines@bakery.example · ines_moreira');
  await expectAccessible();
});

test('nothing is chosen for the user but which name stays at first, and that can be changed', () => {
  const onSame = vi.fn();
  page({ onSame });
  click(saying('They are the same'));
  expect(onSame).toHaveBeenLastCalledWith(pair?.one, pair?.other);
  click(radio('Inês Moreira'));
  expect(preview()).toContain('Together they are Inês Moreira.');
  click(saying('They are the same'));
  expect(onSame).toHaveBeenLastCalledWith(pair?.other, pair?.one);
});

test('two different people stay two', () => {
  const [onSame, onTwo] = [vi.fn(), vi.fn()];
  page({ onSame, onTwo });
  click(saying('Two different people'));
  expect(onTwo).toHaveBeenCalledExactlyOnceWith(pair?.one, pair?.other);
  expect(onSame).not.toHaveBeenCalled();
});

test('what does not fit into one can still be told apart', () => {
  const { textContent } = page({ together: () => null });
  expect(textContent).toContain('Both together hold more than');
  expect(saying('They are the same')).toBeNull();
  expect(saying('Two different people')).not.toBeNull();
});

test('a handful at first, and more when asked', () => {
  const [one] = values.pairs;
  if (!one) throw new Error('no pair');
  page({ pairs: Array.from({ length: 25 }, (_, at) => ({ ...one, one: { ...one.one, id: `${at}` } })) });
  expect(document.querySelectorAll('article')).toHaveLength(10);
  click(saying('Show more of them'));
  expect(document.querySelectorAll('article')).toHaveLength(20);
});

test('whoever answered by key is at the heading once the pair has gone', () => {
  page();
  saying('Two different people')?.focus();
  act(() => render(<SamePage {...values} pairs={[]} />, document.body));
  expect(document.activeElement?.tagName).toBe('H1');
  expect(document.body.textContent).toContain('Nobody seems to be here twice.');
});

test('every reason is said in words of its own', () => {
  expect(new Set(sameWhys.map(sameInWords)).size).toBe(sameWhys.length);
});
