// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { CalmCard, GoOn } from '../../../components/panel/calm-card.tsx';
import { help } from '../../../components/panel/example-values.ts';
import { examples } from '../../../components/panel/panel.examples.tsx';
import { click, expectAccessible, saying, show } from '../shown.ts';

const onCallMe = vi.fn();
const calls = () => [...document.querySelectorAll<HTMLAnchorElement>('a.call')].map((link) => link.getAttribute('href'));
const choose = (country: string) => {
  const select = document.querySelector('select') as HTMLSelectElement;
  select.value = country;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
beforeEach(() => void show(<CalmCard help={help} onCallMe={onCallMe} />));

test('somebody trusted, people who listen, and the emergency number, for the country that was guessed', async () => {
  expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Someone you trust',
    'People whose work is to listen',
    'If it may not be safe right now',
  ]);
  expect(calls()).toEqual(['tel:1813', 'tel:080032123', 'tel:112']);
  await expectAccessible();
});

test('the country can be changed, and none is certain', async () => {
  choose('GB');
  await vi.waitFor(() => expect(calls()).toEqual(['tel:116123', 'tel:999', 'tel:112']));
  choose('LU');
  await vi.waitFor(() => expect(calls()).toEqual(['tel:112']));
  expect(document.body.textContent).toContain('no number here');
  choose('');
  await vi.waitFor(() => expect(calls()).toEqual([]));
  expect(document.body.textContent).toContain('emergency number of where you are');
});

test('the line for somebody trusted is used by a click', () => {
  click(saying('Use this'));
  expect(onCallMe).toHaveBeenCalledExactlyOnceWith('Could you call me? I am not doing well.');
});

test('what leads elsewhere takes nothing along', () => {
  for (const link of document.querySelectorAll('a[target]')) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('"this is not it" is one tap away', () => {
  const onGoOn = vi.fn();
  show(<GoOn onGoOn={onGoOn} />);
  click(saying('this is not it, go on'));
  expect(onGoOn).toHaveBeenCalledOnce();
});

test('in the panel it stands in for everything else', () => {
  show(examples.calm());
  expect(document.querySelector('.openers, .in-the-way, .rest, fieldset')).toBeNull();
  expect(saying('this is not it, go on')).not.toBeNull();
});
