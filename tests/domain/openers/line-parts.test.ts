import { expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { bracesOf, partsOf, slotsFor } from '../../../utils/domain/openers/line-parts.ts';

const topic = (word: 'nothing' | 'is' | 'has' = 'nothing') => ({ slot: 'topic', with: word });

it.each([
  ['Hello you', ['Hello you']],
  ['How is {topic}?', ['How is ', topic(), '?']],
  ['{Topic}{name}', [topic(), { slot: 'name', with: 'nothing' }]],
  ['How {is:topic} {topic}, {has:topic}', ['How ', topic('is'), ' ', topic(), ', ', topic('has')]],
  ['Hello {friend} {', ['Hello {friend} {']],
  ['', []],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it('leaves no braces in any line of ours', () => {
  const words = corpus.lines.flatMap(({ chat = '', email = '' }) => [...partsOf(chat), ...partsOf(email)]).filter((part) => typeof part === 'string');
  expect(words.filter((text) => /[{}]/.test(text))).toEqual([]);
});

it.each([
  [['Hello'], ['{name}']],
  [
    ['{Topic} {is:topic}', 'And {topic}, {name}, {has:topic}?'],
    ['{name}', '{topic}', '{is:topic}', '{has:topic}'],
  ],
])('what may stand in the place of %j', (texts, braces) => {
  expect(slotsFor(texts).map(bracesOf)).toEqual(braces);
});
