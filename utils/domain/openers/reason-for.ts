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

/** Why this line is offered, in the user's view. */
export const reasonFor = ({ facts, line }: Candidate): string => [...facts.slice(0, 1).map(origin), line.reason].join('; ');
