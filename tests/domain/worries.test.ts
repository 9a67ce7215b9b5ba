import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import evidence from '../../assets/evidence.json' with { type: 'json' };
import { noWish } from '../../utils/domain/openers/choices.ts';
import { plainMessage, worries, worryNames } from '../../utils/domain/worries.ts';
import { english } from '../english.ts';

const text = english();

describe.each(worryNames)('the worry "%s"', (name) => {
  const { evidence: ids, step } = worries[name];

  it('has one chip, one line and one next step in words', () => {
    for (const part of ['chip', 'line', 'step'] as const) expect(text(`panel_worry_${part}_${name}`)).not.toBe('');
  });

  it('rests on one or two findings that are in the list, each once', () => {
    expect([1, 2]).toContain(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(evidence.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });

  it('leads to a step that says something', () => {
    if (typeof step === 'string') expect(['builder', 'rest']).toContain(step);
    else {
      expect(Object.keys(step).length).toBeGreaterThan(0);
      expect(Object.keys(noWish)).toEqual(expect.arrayContaining(Object.keys(step)));
      expect(Object.values(step).some((value) => value !== null)).toBe(true);
    }
  });
});

test('no worry, no step twice: ten worries have ten different chips', () => {
  const chips = worryNames.map((name) => text(`panel_worry_chip_${name}`));
  expect(worryNames).toHaveLength(10);
  expect(new Set(chips).size).toBe(10);
});

describe('a message of three pieces', () => {
  it('is made of sentences', () => {
    expect(plainMessage(['you drove me home in the rain', ' I slept  well for once.', 'may your week be kind'])).toBe(
      'You drove me home in the rain. I slept well for once. May your week be kind.',
    );
  });

  it('leaves out what was left empty, and keeps a sign at the end', () => {
    expect(plainMessage(['', 'how are the bees?', '  '])).toBe('How are the bees?');
    expect(plainMessage(['tea soon 🙂'])).toBe('Tea soon 🙂');
    expect(plainMessage(['', ' '])).toBe('');
  });

  it('says nothing that was not written', () => {
    const piece = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
        const letters = (text: string) => text.toUpperCase().replace(/[\s.]/g, '');
        expect(letters(plainMessage(pieces))).toBe(letters(pieces.join('')));
      }),
    );
  });
});
