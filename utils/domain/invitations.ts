import { newestContact } from './contact.ts';
import { hash } from './hash.ts';
import type { Invitation } from './invitation.ts';
import { dayNumber } from './local-day.ts';
import { type Person, rings } from './person.ts';
import { availability, rhythmOf, windowOf } from './rhythm.ts';
import { pausedAt, type Settings } from './settings.ts';
import { silenceSince } from './silence.ts';

const DAY = 86_400_000;

/** How many more there can be beside the one (U2). */
const OTHERS = 2;

/** How much likelier somebody is with something to come back to. */
const THREAD = 2;

/**
 * Whom to say hello to today, or null. The same all day long and on every page: it hangs on the day and the people alone, and a change to one person
 * can only bring that person in or out. Each ring with somebody available has the same chance, so that many acquaintances don't crowd out a few close
 * friends; within a ring everybody has, however long the silence: nobody becomes urgent (R2), and nobody waits for ever.
 */
export function chooseInvitation(people: readonly Person[], now: number, zone: string, settings: Pick<Settings, 'paused'>): Invitation | null {
  if (pausedAt(settings, now) || !Number.isFinite(now)) return null;
  const person = personOfTheDay(people, now, zone);
  return person && invitationTo(person, now, zone);
}

/** At most two people beside the one invited, for somebody who would like to see more. */
export function alsoPossible(
  people: readonly Person[],
  invited: Invitation,
  now: number,
  zone: string,
  settings: Pick<Settings, 'paused'>,
): Invitation[] {
  const others: Invitation[] = [];
  for (let turn = 0; turn < OTHERS; turn += 1) {
    const taken = [invited, ...others].map(({ person }) => person.id);
    const other = chooseInvitation(
      people.filter(({ id }) => !taken.includes(id)),
      now,
      zone,
      settings,
    );
    if (other) others.push(other);
  }
  return others;
}

/** The true reason for an invitation. */
export function whyNow(person: Pick<Person, 'last' | 'threads'>, now: number): Invitation['why'] {
  if (!newestContact(person.last, now)) return 'first';
  return person.threads.length > 0 ? 'thread' : 'rhythm';
}

/** After a "not now": waits as long as a rhythm of theirs at the least, or until the day that was told. `until` in milliseconds since 1970. */
export function answerNotNow(person: Pick<Person, 'rhythm' | 'ring' | 'notNow'>, now: number, until: number | null): Person['notNow'] {
  const aRhythm = now + (windowOf(rhythmOf(person))?.fromDays ?? 0) * DAY;
  const end = until !== null && Number.isFinite(until) ? until : aRhythm;
  return { times: person.notNow.times + 1, until: Math.max(now, end) };
}

function invitationTo(person: Person, now: number, zone: string): Invitation {
  const { id, name, threads } = person;
  return { person: { id, name, threads }, silence: silenceSince(person.last, now, zone), why: whyNow(person, now) };
}

function personOfTheDay(people: readonly Person[], now: number, zone: string): Person | null {
  const day = dayNumber(now, zone);
  const chosen = rings.flatMap((ring) => {
    const best = firstWho(
      people.filter((person) => person.ring === ring),
      (person) => luck(`${day} ${person.id}`, person.threads.length > 0 ? THREAD : 1),
      (person) => canBeInvited(person, now, zone),
    );
    return best ? [best] : [];
  });
  return firstWho(
    chosen,
    ({ ring }) => luck(`${day} ring ${ring}`, 1),
    () => true,
  );
}

/** The luckiest for whom `allowed` holds, asking it of few: whether somebody is available needs the calendar, which takes its time. */
function firstWho(people: readonly Person[], luckOf: (person: Person) => number, allowed: (person: Person) => boolean): Person | null {
  let first: Person | null = null;
  let most = -1;
  for (const person of people) {
    const own = luckOf(person);
    if (own <= most || !allowed(person)) continue;
    first = person;
    most = own;
  }
  return first;
}

/** From 0 to 1, the same for the same seed; who weighs double has it twice as often (Efraimidis and Spirakis 2006, doi 10.1016/j.ipl.2005.11.003). */
function luck(seed: string, weight: number): number {
  return (hash(seed) / 2 ** 32) ** (1 / weight);
}

function canBeInvited(person: Person, now: number, zone: string): boolean {
  const { state, notNow, handles } = person;
  if (state.kind === 'protected' || state.kind === 'in-memory') return false;
  if (state.kind === 'resting' && (state.until === null || !isOver(state.until, now, zone))) return false;
  if (handles.length > 0 && handles.every(({ channel }) => channel === 'practice')) return false;
  return availability(person, now, zone) === 'available' && isOver(notNow.until, now, zone);
}

/** Rests end with a day, never in the middle of one: the one invited in the morning stays it until the evening. A broken date is over. */
function isOver(until: number, now: number, zone: string): boolean {
  return Number.isNaN(until) || dayNumber(until - 1, zone) < dayNumber(now, zone);
}
