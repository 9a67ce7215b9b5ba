import { describe, expect, it } from 'vitest';
import { worries, worryNames } from '../../utils/domain/worries.ts';
import { english } from '../english.ts';

const text = english();
const line = (name: string) => text(`panel_worry_line_${name}`);

describe('what is said to a worry', () => {
  it('that they could write too, is a guess that says so', () => {
    expect(line('theirTurn')).toMatch(/\b(?:may|often)\b/);
    expect(line('theirTurn')).not.toMatch(/\b(?:surely|certainly|will|always|of course)\b/i);
    expect(worries.theirTurn.evidence).toEqual(['E02', 'E07']);
  });

  it('about asking for help, scolds nobody who would rather manage alone', () => {
    expect(line('help')).not.toMatch(/\b(?:alone|weak\w*|proud|pride|stubborn|should|must|need to|wrong)\b/i);
  });

  it('about awkwardness, leads to lines that smile', () => {
    expect(worries.awkward.step).toMatchObject({ tone: 'playful' });
    expect(text('panel_worry_step_awkward')).toMatch(/smile/);
  });

  it('about seeming needy, leads to one short line', () => {
    expect(worries.tooMuch.step).toMatchObject({ tone: 'brief' });
  });

  it('about strength, lets rest be an answer', () => {
    expect(line('tired')).toMatch(/\brest/i);
    expect(worries.tired.step).toBe('rest');
  });

  it.each(worryNames)('"%s" never calls the worry silly or untrue', (name) => {
    expect(`${line(name)} ${text(`panel_worry_step_${name}`)}`).not.toMatch(
      /\b(?:silly|nonsense|no reason to|just do|stop|don.t worry|calm down|overthink\w*)\b/i,
    );
  });
});
