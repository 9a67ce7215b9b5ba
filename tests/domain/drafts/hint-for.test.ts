import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import english from '../../../assets/drafts/en.json' with { type: 'json' };
import { hintKinds } from '../../../utils/domain/drafts/draft-hint.ts';
import { hintFor } from '../../../utils/domain/drafts/hint-for.ts';
import { hintOf, type Labelled, labelled, rates } from './labelled.ts';

const rules = labelled('rules.json');
const hinted = rules.flatMap((one) => {
  const hint = hintOf(one);
  return hint ? [[one, hint] as const] : [];
});
const replaced = (draft: string, start: number, end: number, text: string) => draft.slice(0, start) + text + draft.slice(end);

describe('the drafts that the rules were written for', () => {
  test('are many', () => expect(rules.length).toBeGreaterThan(300));

  test.each(rules.map((one) => [one.draft, one] as const))('%s', (_, one) => {
    expect(hintOf(one)?.kind ?? null).toBe(one.hint);
  });
});

test.each(rates(labelled('measured.json')))('drafts that the rules were not written for: $kind, right in $precision, found in $recall', (one) => {
  expect(one.precision).toBeGreaterThanOrEqual(0.9);
  expect(one.recall).toBeGreaterThanOrEqual(0.5);
});

describe('a suggestion', () => {
  const cases = hinted.flatMap(([one, hint]) =>
    hint.suggestions.map((text) => [replaced(one.draft, hint.start, hint.end, text), one, hint, text] as const),
  );

  it.each(cases)('can stand as it is: %s', (after, one, hint, text) => {
    expect(hint.start).toBeGreaterThanOrEqual(0);
    expect(hint.end).toBeGreaterThan(hint.start);
    expect(hint.end).toBeLessThanOrEqual(one.draft.length);
    expect(text).not.toMatch(/\.\.\.|…|[[\]{}_]|^\s|\s$|^$/);
    // A longer draft may hold the next one; the same is not said again of what was just taken.
    const next = hintOf({ ...one, draft: after });
    expect(next?.start === hint.start && next.kind === hint.kind).toBe(false);
  });

  it.each(cases.filter(([, , { kind }]) => kind === 'routine-question'))('asks one question: %s', (after) => {
    expect(after.match(/\?/g)).toHaveLength(1);
  });
});

describe('which hint', () => {
  const kind = (draft: string, change: Partial<Labelled> = {}, away: readonly (typeof hintKinds)[number][] = []) =>
    hintOf({ draft, hint: null, ...change }, away)?.kind ?? null;
  const hard = { theirs: 'My mother died on Sunday.', heavy: true };

  it('is the most valuable first, and the next where that kind is not wanted', () => {
    const draft = 'Sorry to bother you. You should see a counsellor. Why didn’t you call me?';
    expect(kind(draft, hard)).toBe('advice-first');
    expect(kind(draft, hard, ['advice-first'])).toBe('judging-question');
    expect(kind(draft, hard, ['advice-first', 'judging-question'])).toBe('needless-apology');
    expect(kind(draft, hard, hintKinds)).toBeNull();
  });

  it('about advice is given only in answer to something heavy, and not where they asked for it', () => {
    const draft = 'You should talk to a lawyer.';
    expect(kind(draft, { theirs: 'I lost my job today.', heavy: true })).toBe('advice-first');
    expect(kind(draft, { theirs: 'I signed the lease today.', heavy: false })).toBeNull();
    expect(kind(draft, { theirs: 'I lost my job today. What should I do?', heavy: true })).toBeNull();
    expect(kind(draft)).toBeNull();
  });

  it('about absolutes is for notes of one’s own alone, and no other is', () => {
    expect(kind('Nobody likes me.', { private: true })).toBe('absolutes');
    expect(kind('Nobody likes me.')).toBeNull();
    expect(kind('Sorry to bother you, could you call?', { private: true })).toBeNull();
  });
});

test('whatever is written, a hint is about a part of it, and nothing throws', () => {
  const words = fc.constantFrom(
    'sorry to bother you',
    ', ',
    'but ',
    '. ',
    '\n',
    'why didn’t you ',
    'How are you?',
    'I’m fine',
    ' you?',
    'Hi Ana',
    ' 🙈 ',
    'call me',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 12 }).map((some) => some.join('')),
      ),
      (draft) => {
        const hint = hintFor(draft, { heavy: true, asksHow: true, asksAdvice: false }, 'message', english);
        if (!hint) return;
        expect(draft.slice(hint.start, hint.end).trim()).not.toBe('');
        for (const text of hint.suggestions) expect(text.trim()).not.toBe('');
      },
    ),
  );
});
