import { isWaitedFor } from './cool-down.ts';
import { hash } from './hash.ts';
import { dayNumber } from './local-day.ts';
import type { Person, PersonId } from './person.ts';
import { isQuiet } from './quiet-times.ts';
import { pausedAt, type Settings } from './settings.ts';
import { type Silence, silenceSince } from './silence.ts';
import { maySuggest } from './suggestable.ts';

/** Two are enough for three minutes. */
const ENOUGH = 2;

/** Whether a silence is so long that an easy hello before it helps (R7). */
export function isVeryLong({ band }: Pick<Silence, 'band'>): boolean {
  return band === 'year_plus' || band === 'years';
}

/**
 * Whom it is easy to write to before somebody harder: at most two of the inner rings who were heard of within weeks themselves, so that nobody is chosen who
 * has left messages unanswered, nor anybody who was just written to and is waited for. Whoever rests, is left in peace, is in memory, was put off or cannot be reached is nobody to begin with. The same all day.
 */
export function easyPeople(
  people: readonly Person[],
  harder: PersonId,
  now: number,
  zone: string,
  settings: Pick<Settings, 'paused' | 'quietHours' | 'quietDays'>,
): Person[] {
  if (pausedAt(settings, now) || isQuiet(settings, now, zone)) return [];
  const day = dayNumber(now, zone);
  const luck = ({ id }: Person) => hash(`${day} easy ${id}`);
  return people
    .filter((person) => person.id !== harder && isEasy(person, now, zone))
    .toSorted((one, other) => one.ring - other.ring || luck(one) - luck(other) || (one.id < other.id ? -1 : 1))
    .slice(0, ENOUGH);
}

function isEasy(person: Person, now: number, zone: string): boolean {
  const { ring, handles, last } = person;
  if (ring > 2 || isWaitedFor(last, now, zone) || !maySuggest(person, now, zone)) return false;
  if (!handles.some(({ channel }) => channel !== 'practice')) return false;
  const { me: _, ...theirs } = last;
  const { band } = silenceSince(theirs, now, zone);
  return band === 'days' || band === 'weeks';
}
