import { oneOf } from './one-of.ts';
import { withoutTime } from './times.ts';
import { bare } from './turn-to-you.ts';
import { verbForm } from './verb-forms.ts';
import { adverbs, determiners, prepositions } from './word-lists.ts';

const stop = oneOf(
  'alone because when while since until till after before every together again so but which who if although though as instead despite like both near during than',
);

/** The thing a verb is about: its object with what belongs to it. */
export const objectOf = (rest: readonly string[]): string[] => {
  let from = 0;
  while (adverbs.test(bare(rest[from] ?? ''))) from++;
  const end = rest.findIndex((word, at) => {
    const low = bare(word);
    if (at < from) return false;
    const before = rest[at - 1] ?? '';
    if (at > from && /[,;:]$/.test(before)) return true;
    if (stop.test(low)) return true;
    if (
      at > from &&
      low === 'with' &&
      (/^(?:you|me|him|them|your|my|our|his|her|their)$/.test(bare(rest[at + 1] ?? '')) || /^\p{Lu}/u.test(rest[at + 1] ?? ''))
    )
      return true;
    if (low === 'to' && at > from && verbForm(bare(rest[at + 1] ?? ''))?.kinds.has('base')) return true;
    const next = verbForm(bare(rest[at + 1] ?? ''));
    return (
      /^(?:and|but)$/.test(low) &&
      next !== null &&
      !next.kinds.has('base') &&
      !next.kinds.has('gerund') &&
      (determiners.test(bare(rest[at + 2] ?? '')) || prepositions.test(bare(rest[at + 2] ?? '')) || rest[at + 2] === undefined)
    );
  });
  return withoutTime(
    rest
      .slice(from, end < 0 ? undefined : end)
      .join(' ')
      .replace(/[,;:]$/, '')
      .replace(/ (?:early|on time|overnight|single-handed)$/, ''),
  )
    .split(' ')
    .filter(Boolean);
};
