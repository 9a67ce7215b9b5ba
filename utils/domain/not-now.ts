import type { Person } from './person.ts';
import { type Rhythm, rhythmOf, windowOf } from './rhythm.ts';

const DAY = 86_400_000;

/** After so many times a longer rhythm is offered (R6). */
const often = 3;

const longer = { weekly: 'fortnightly', fortnightly: 'monthly', monthly: 'seasonal', seasonal: 'yearly' } as const;

type PutOff = Pick<Person, 'rhythm' | 'ring' | 'notNow'>;

/** After a "not now": waits as long as a rhythm of theirs at the least, or until the day that was told. `until` in milliseconds since 1970. */
export function answerNotNow(person: PutOff, now: number, until: number | null): Person['notNow'] {
  const end = until !== null && Number.isFinite(until) ? until : now + aRhythm(rhythmOf(person));
  return { times: person.notNow.times + 1, until: Math.max(now, end) };
}

/** The next longer rhythm than theirs; null where there is none. */
export function nextLonger(person: Pick<Person, 'rhythm' | 'ring'>): Rhythm | null {
  const own = rhythmOf(person);
  return own in longer ? longer[own as keyof typeof longer] : null;
}

/** The longer rhythm to offer, once they were put off three times since the last contact; null before, and where there is none. */
export function offersLonger(person: PutOff): Rhythm | null {
  return person.notNow.times >= often ? nextLonger(person) : null;
}

/** The person with the next longer rhythm, which begins now, and nothing put off any more. Whoever has no longer one stays as they are. */
export function withLongerRhythm(person: Person, now: number): Person {
  const rhythm = nextLonger(person);
  return rhythm ? { ...person, rhythm, notNow: { times: 0, until: now + aRhythm(rhythm) } } : person;
}

/** In milliseconds, at the least. */
const aRhythm = (rhythm: Rhythm): number => (windowOf(rhythm)?.fromDays ?? 0) * DAY;
