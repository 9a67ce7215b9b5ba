import type { Invitation } from './invitation.ts';
import type { PersonId } from './person.ts';
import type { Settings } from './settings.ts';

/** What was answered to an invitation: they were in touch, it is not the time, they rest, or less often will do. */
export const invitedAnswers = ['in-touch', 'not-now', 'rest', 'longer'] as const;
export type InvitedAnswer = (typeof invitedAnswers)[number];

const slots = ['easy', 'old-friend'] as const satisfies readonly Invitation['slot'][];
export type Slot = (typeof slots)[number];

/** Somebody who was invited to on a day. */
export type Invited = {
  /** As `dayNumber` counts, where the user was. */
  readonly day: number;
  /** Empty for somebody who left the circle: their day stays taken, by nobody. */
  readonly person: PersonId;
  /** Whether a day of theirs was the reason. */
  readonly dated: boolean;
  readonly slot: Invitation['slot'];
  /** Null as long as nothing was answered. */
  readonly answer: InvitedAnswer | null;
};

/** Days that are remembered, before and after today. */
const remembered = 60;

/** The last so many, three a day for a week, are kept whatever their day: a clock that ran ahead for an hour takes nothing away. */
const keptAnyway = 21;

/** Days in which nobody is suggested again who was and stayed without an answer (R3). */
const coolDown = 7;

/** After so many days without any invitation it is a fresh start (R5). */
const absence = 21;

/** Whether there is room on this day for one more: by the day, and within any seven days it is one of. */
export function hasRoom(log: readonly Invited[], today: number, { perDay, perWeek }: Pick<Settings, 'perDay' | 'perWeek'>): boolean {
  if (invitedOn(log, today).length >= perDay) return false;
  return perWeek === null || within(log, today, 7).length < perWeek;
}

export function invitedOn(log: readonly Invited[], today: number): readonly Invited[] {
  return log.filter(({ day }) => day === today);
}

/**
 * Everybody who is not to come again yet: invited to today, or within a week without an answer to be held to. A day of theirs that has come is worth a
 * second word after it was told of ahead: those are left out with `theDay`.
 */
export function recentlyInvited(log: readonly Invited[], today: number, theDay: boolean): ReadonlySet<PersonId> {
  const recent = within(log, today, coolDown).filter(
    ({ day, answer, dated }) => day === today || ((answer === null || answer === 'in-touch') && !(theDay && dated)),
  );
  return new Set(recent.map(({ person }) => person));
}

/** Everybody who was invited to within the days that are remembered: within their ring, others come first. */
export function everInvited(log: readonly Invited[], today: number): ReadonlySet<PersonId> {
  return new Set(within(log, today, remembered).map(({ person }) => person));
}

/**
 * When somebody may be invited to for a day of theirs (practices.md P025): `first`, before everybody else, where no occasion is still the reason at least as
 * often; `last`, where nobody else is there and dates are not ahead yet, so that a birthday in a quiet month is not lost; else `never`.
 */
export function turnOfDates(log: readonly Invited[], today: number): 'first' | 'last' | 'never' {
  const counted = within(log, today, remembered);
  const dated = counted.filter((each) => each.dated).length;
  const others = counted.length - dated;
  if (dated < others) return 'first';
  return dated === others ? 'last' : 'never';
}

/** Whether there was no invitation for weeks: the next one is someone easy, and nothing has piled up (R5). */
export function isFreshStart(log: readonly Invited[], today: number): boolean {
  return within(log, today, absence).length === 0;
}

/** The places still to be taken: of several on a day one is for someone easy and one for an old friend (R3); after an absence someone easy comes first. */
export function openSlots(log: readonly Invited[], today: number, perDay: Settings['perDay']): readonly Slot[] {
  if (perDay === 1) return isFreshStart(log, today) ? ['easy'] : [];
  const taken = invitedOn(log, today).map(({ slot }) => slot);
  return slots.filter((slot) => !taken.includes(slot));
}

/** The log with one more, without what is too far away from its day to be remembered. */
export function withInvited(log: readonly Invited[], invited: Invited): readonly Invited[] {
  const near = new Set([...within(log, invited.day, remembered), ...log.slice(1 - keptAnyway)]);
  return [...log.filter((each) => near.has(each)), invited];
}

/** The log with what was answered to whoever of these is invited to today; the very same where nobody is. */
export function withAnswer(log: readonly Invited[], people: readonly PersonId[], today: number, answer: InvitedAnswer | null): readonly Invited[] {
  const isMeant = (each: Invited) => each.day === today && people.includes(each.person) && each.answer !== answer;
  return log.some(isMeant) ? log.map((each) => (isMeant(each) ? { ...each, answer } : each)) : log;
}

/** Those fewer than `days` days away from this day, before and after. */
const within = (log: readonly Invited[], today: number, days: number): readonly Invited[] => log.filter(({ day }) => Math.abs(day - today) < days);
