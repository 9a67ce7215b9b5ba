// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PickCountry } from '../../../components/controls/pick-country.tsx';
import { show, type } from '../shown.ts';

const values = { countries: ['AT', 'DE', 'EG', 'AX'], country: null, likely: 'EG', onPick: vi.fn() } as const;
const select = () => document.querySelector('select') as HTMLSelectElement;
const shownNames = () => [...select().options].map(({ text }) => text);

test('the likely country comes first and is chosen; the others follow by name', () => {
  show(<PickCountry {...values} />);
  expect(shownNames()).toEqual(['Egypt', 'Åland Islands', 'Austria', 'Germany']);
  expect(select().value).toBe('EG');
});

test('another can be chosen', () => {
  show(<PickCountry {...values} />);
  type(select(), 'DE');
  expect(values.onPick).toHaveBeenCalledExactlyOnceWith('DE');
  show(<PickCountry {...values} country="DE" />);
  expect(select().value).toBe('DE');
});

test('where nothing is likely, or what is likely has no numbers, it is said that none is chosen', () => {
  for (const likely of [null, 'AQ']) {
    show(<PickCountry {...values} likely={likely} />);
    expect(select().selectedOptions[0]?.text).toBe('none chosen');
    expect(shownNames()).toHaveLength(5);
  }
});
