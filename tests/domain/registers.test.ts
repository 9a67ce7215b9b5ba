import { expect, it } from 'vitest';
import { tellsRegisters } from '../../utils/domain/registers.ts';

it.each([
  ['de', true],
  ['de-AT', true],
  ['pt-BR', true],
  ['fr', true],
  ['ja', true],
  ['en', false],
  ['en-GB', false],
  ['sv', false],
  [null, false],
])('%s tells a familiar you from a formal one: %s', (language, tells) => {
  expect(tellsRegisters(language)).toBe(tells);
});
