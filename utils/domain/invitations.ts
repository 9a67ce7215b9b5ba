import { newestContact } from './contact.ts';
import { isCooling } from './cool-down.ts';
import { hash } from './hash.ts';
import type { Invitation } from './invitation.ts';
import { everInvited, hasRoom, type Invited, invitedOn, isFreshStart, openSlots, recentlyInvited, type Slot, turnOfDates } from './invited.ts';
import { dayNumber } from './local-day.ts';
import { offersLonger } from './not-now.ts';
import { occasionsOf } from './occasions.ts';
import { type Person, type Ring, rings } from './person.ts';
import { isQuiet } from './quiet-times.ts';
import { availability } from './rhythm.ts';
import { pausedAt, type Settings } from './settings.ts';
import { silenceSince } from './silence.ts';
import { maySuggest } from './suggestable.ts';
import { waysToWrite } from './ways-to-write.ts';

const DAY = 86_400_000;

/** How much likelier somebody is with something to come back to. */
const THREAD = 2;

/** The settings that say how much is suggested, and when. */
export type Pace = Pick<Settings, 'paused' | 'perDay' | 'perWeek' | 'quietHours' | 'quietDays'>;

/** Somebody who may be invited to; `isNew`: the day has not invited to them yet, and does with this. */
export type Candidate = { readonly person: Person; readonly dated: boolean; readonly slot: Invitation['slot']; readonly isNew: boolean };

/**
 * Whom to say hello to today, the best first, as far as everything but the ledgers tells: of these the first who has not left messages unanswered is the
 * one (`isUnanswered`). Whoever the day has invited to stays it until answered; then there may be another, never more than the day and the week have room
 * for. The same all day long and on every page: it hangs on the day, the people and the log alone. Each ring with somebody available has the same chance,
 * so that many acquaintances don't crowd out a few close friends; within a ring everybody has, however long the silence: nobody becomes urgent (R2), and
 * nobody waits for ever.
 */
export function* candidates(people: readonly Person[], now: number, zone: string, pace: Pace, log: readonly Invited[]): Generator<Candidate> {
  if (!Number.isFinite(now) || pausedAt(pace, now) || isQuiet(pace, now, zone)) return;
  const today = dayNumber(now, zone);
  for (const { person: id, dated, slot, answer } of invitedOn(log, today)) {
    const person = answer === null && people.find((one) => one.id === id);
    if (person && mayCome(person, dated, now, zone)) yield { person, dated, slot, isNew: false };
  }
  if (!hasRoom(log, today, pace)) return;
  const dates = turnOfDates(log, today);
  const datesFirst = dates === 'first' && !isFreshStart(log, today);
  if (datesFirst) yield* dated(people, now, zone, log);
  yield* undated(people, now, zone, log, openSlots(log, today, pace.perDay));
  if (dates !== 'never' && !datesFirst) yield* dated(people, now, zone, log);
}

/** Who else could be said hello to, the best first; they pass every gate, and take nobody's place. */
export function* alsoPossible(people: readonly Person[], now: number, zone: string, log: readonly Invited[]): Generator<Person> {
  for (const { person } of undated(people, now, zone, log, [])) yield person;
}

/** The invitation to somebody, with the true reason. */
export function invitationTo(
  person: Person,
  now: number,
  zone: string,
  { dated, slot }: Pick<Candidate, 'dated' | 'slot'> = { dated: false, slot: null },
): Invitation {
  const { id, name, threads } = person;
  const [occasion = null] = occasionsOf(person, now, zone);
  const silence = silenceSince(person.last, now, zone);
  const usual = silence.band === 'never' ? 'first' : threads.length > 0 ? 'thread' : 'rhythm';
  const why = dated && occasion ? (occasion.kind === 'thread' ? 'thread' : 'date') : usual;
  const reachable = waysToWrite(person, []).length > 0;
  return { person: { id, name, threads }, silence, why, slot, occasion, offersLonger: offersLonger(person), reachable };
}

/** Those whose rhythm has come round: first whoever fits a place that is open, then everybody. */
function* undated(people: readonly Person[], now: number, zone: string, log: readonly Invited[], open: readonly Slot[]): Generator<Candidate> {
  const order = inOrder(people, now, zone, log);
  const slotOf = (person: Person) => open.find((slot) => fits(person, slot, now)) ?? null;
  for (const wanted of [...open, null])
    for (const person of order)
      if (slotOf(person) === wanted && mayCome(person, false, now, zone)) yield { person, dated: false, slot: wanted, isNew: true };
}

/** Those who have a day of theirs about now, the nearest first. */
function* dated(people: readonly Person[], now: number, zone: string, log: readonly Invited[]): Generator<Candidate> {
  const today = dayNumber(now, zone);
  const recent = recentlyInvited(log, today, true);
  const told = recentlyInvited(log, today, false);
  const near = people.flatMap((person) => {
    const [occasion] = recent.has(person.id) ? [] : occasionsOf(person, now, zone);
    return occasion && (occasion.inDays === 0 || !told.has(person.id)) ? [{ person, far: Math.abs(occasion.inDays) }] : [];
  });
  const luckOf = ({ person }: { person: Person }) => luck(`${today} ${person.id}`, 1);
  for (const { person } of near.toSorted((one, other) => one.far - other.far || luckOf(other) - luckOf(one)))
    if (mayCome(person, true, now, zone)) yield { person, dated: true, slot: null, isNew: true };
}

/** Everybody who is not to wait after an invitation, in the order of the day: ring after ring, and in each those first who were not invited to for long. */
function inOrder(people: readonly Person[], now: number, zone: string, log: readonly Invited[]): readonly Person[] {
  const today = dayNumber(now, zone);
  const [recent, known] = [recentlyInvited(log, today, false), everInvited(log, today)];
  const ofRing = new Map<Ring, { readonly person: Person; readonly turn: number }[]>(rings.map((ring) => [ring, []]));
  for (const person of people) {
    if (recent.has(person.id)) continue;
    const own = luck(`${today} ${person.id}`, person.threads.length > 0 ? THREAD : 1);
    ofRing.get(person.ring)?.push({ person, turn: known.has(person.id) ? own - 1 : own });
  }
  return rings
    .toSorted((one, other) => luck(`${today} ring ${other}`, 1) - luck(`${today} ring ${one}`, 1))
    .flatMap((ring) => (ofRing.get(ring) ?? []).toSorted((one, other) => other.turn - one.turn).map(({ person }) => person));
}

function mayCome(person: Person, isDated: boolean, now: number, zone: string): boolean {
  const isTime = isDated ? occasionsOf(person, now, zone).length > 0 : availability(person, now, zone) === 'available';
  return isTime && !isCooling(person.last, isDated, now, zone) && maySuggest(person, now, zone);
}

/** Someone easy is close and was heard of within a year; an old friend was not. */
function fits({ ring, last }: Person, slot: Slot, now: number): boolean {
  const newest = newestContact(last, now);
  if (!newest) return false;
  const isLong = now - newest.at >= 365 * DAY;
  return slot === 'old-friend' ? isLong : ring <= 2 && !isLong;
}

/** From 0 to 1, the same for the same seed; who weighs double has it twice as often (Efraimidis and Spirakis 2006, doi 10.1016/j.ipl.2005.11.003). */
function luck(seed: string, weight: number): number {
  return (hash(seed) / 2 ** 32) ** (1 / weight);
}
