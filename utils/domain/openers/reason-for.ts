import type { Candidate } from './candidates.ts';
import type { Fact } from './english/fact.ts';

const shortest = 6;

const origin = ({ source, said }: Fact): string => {
  const short = said.split(' ').length <= shortest;
  if (source === 'thread') return short ? `your thread “${said}”` : 'from one of your threads';
  if (source === 'day') return short ? `your day: ${said}` : 'something from your day';
  if (source === 'theirs') return 'what they wrote';
  if (source === 'how') return 'how you know each other';
  return short ? `your note “${said}”` : 'from one of your notes';
};

/** Why this line is offered, in the user's view: what it rests on, or else what leads into it, and what it does. */
export const reasonFor = ({ facts, leads, line }: Candidate): string =>
  [...[...facts.map(origin), ...leads.map(({ reason }) => reason)].slice(0, 1), line.reason].join('; ');
