import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { messageKinds } from '../../../utils/domain/listening/heard.ts';
import { forms } from '../../../utils/domain/openers/english/fact.ts';
import { approaches, intents, occasions, tones } from '../../../utils/domain/openers/opener.ts';
import { opennesses } from '../../../utils/domain/openers/opener-files.ts';
import { relations } from '../../../utils/domain/person.ts';
import { bands } from '../../../utils/domain/silence.ts';

const unknownIn = (given: readonly string[] | undefined, known: readonly string[]): readonly string[] =>
  given?.filter((one) => !known.includes(one)) ?? [];

const slots: readonly string[] = [...forms, 'name', 'line'];
const slotsIn = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map((slot) => (slot[1] ?? '').replace(/^(?:is|Is|has):/, '').toLowerCase());

describe('the English corpus', () => {
  it('has at least 600 hearts, 80 bridges and 60 closings, each with an id of its own', () => {
    expect(corpus.lines.length).toBeGreaterThanOrEqual(600);
    expect(corpus.leads.length).toBeGreaterThanOrEqual(80);
    expect(corpus.closings.length).toBeGreaterThanOrEqual(60);
    const ids = [...corpus.lines, ...corpus.leads, ...corpus.closings].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(corpus.lines.map((line) => [line.id, line] as const))('%s is tagged with what exists, and keeps its promise', (_, line) => {
    expect(unknownIn(line.intents, intents)).toEqual([]);
    expect(unknownIn([line.approach], approaches)).toEqual([]);
    expect(unknownIn(line.relations, relations)).toEqual([]);
    expect(unknownIn(line.bands, bands)).toEqual([]);
    expect(unknownIn(line.tones, tones)).toEqual([]);
    expect(unknownIn(line.occasions, occasions)).toEqual([]);
    expect(unknownIn(line.openness === undefined ? [] : [line.openness], opennesses)).toEqual([]);
    expect(
      unknownIn(
        line.topics,
        corpus.topics.map(({ topic }) => topic),
      ),
    ).toEqual([]);
    expect(unknownIn(line.answers, [...messageKinds, 'unclear'])).toEqual([]);
    expect(line.intents.length).toBeGreaterThan(0);
    expect(line.reason).not.toBe('');
    const texts = [line.chat, line.email].filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(unknownIn(slotsIn(text), slots)).toEqual([]);
      expect(text.split('?').length - 1).toBe(line.approach === 'question' ? 1 : 0);
    }
    if (line.intents.includes('condolence')) expect(line.approach).not.toBe('question');
  });

  it.each(corpus.closings.map((closing) => [closing.id, closing] as const))('%s closes a line and asks nothing', (_, closing) => {
    expect(unknownIn(closing.intents, intents)).toEqual([]);
    expect(unknownIn(closing.tones, tones)).toEqual([]);
    expect(unknownIn(closing.relations, relations)).toEqual([]);
    expect(unknownIn(closing.bands, bands)).toEqual([]);
    expect(['question', 'rest']).toContain(closing.after);
    expect(closing.reason).not.toBe('');
    expect(closing.text).toMatch(/^\p{Lu}[^?{}]*\.$/u);
  });

  it.each(corpus.leads.map((lead) => [lead.id, lead] as const))('%s leads into a line and asks nothing', (_, lead) => {
    for (const text of [lead.chat, lead.email].filter((one) => one !== undefined)) {
      expect(text.split('{line}')).toHaveLength(2);
      expect(text).not.toContain('?');
      expect(unknownIn(slotsIn(text), slots)).toEqual([]);
    }
    expect(lead.reason).not.toBe('');
  });
});
