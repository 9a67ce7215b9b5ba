import { hash } from './hash.ts';
import type { Day } from './invitation.ts';
import { dayNumber, dayOf } from './local-day.ts';
import type { Person } from './person.ts';
import { isForPractice } from './practising.ts';
import { type ClockTime, momentOf, type WallClock, wallClockAt } from './wall-clock.ts';

/** How long it takes: short enough that a yes is easy, and that nobody has to prepare anything (practices.md P023). */
export const coffeeMinutes = 10;

/** At a screen with a drink, by voice alone, or out somewhere public. */
export const coffeeKinds = ['screen', 'voice', 'out'] as const;
export type CoffeeKind = (typeof coffeeKinds)[number];

/** What the user chooses: when on their own wall, and where the other one lives; a null zone is the user's own. */
export type CoffeePlan = WallClock & { readonly kind: CoffeeKind; readonly theirZone: string | null };

/** Ten minutes on two walls. */
export type CoffeeSlot = {
  /** In milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly mine: WallClock;
  /** Null where both clocks show the same then. */
  readonly theirs: WallClock | null;
  /** Before seven or from ten at night where they are. */
  readonly nightThere: boolean;
  /** The time that was chosen is left out where the user is, since clocks are set ahead; `mine` is the one that is meant. */
  readonly moved: boolean;
};

/** The words of an invitation: `{name}`, `{minutes}` and `{slot}` stand in each line, and a closing that leaves them free follows it. */
export type CoffeeWords = {
  /** BCP 47. */
  readonly locale: string;
  /** `{day}` and `{time}` are theirs, `{mine}` is the same on the wall of the one who writes. */
  readonly slots: { readonly one: string; readonly two: string };
  readonly lines: { readonly [kind in CoffeeKind]: readonly string[] };
  readonly closings: readonly string[];
};

const MINUTE = 60_000;

/** The slot of a plan; null where it names no day or time, or one that is over. `myZone`: IANA name. */
export function slotOf({ day, time, theirZone }: CoffeePlan, myZone: string, now: number): CoffeeSlot | null {
  const from = momentOf({ day, time }, myZone);
  if (!(from > now)) return null;
  const mine = wallClockAt(from, myZone);
  const there = wallClockAt(from, theirZone ?? myZone);
  const same = there.day === mine.day && there.time === mine.time;
  return {
    from,
    to: from + coffeeMinutes * MINUTE,
    mine,
    theirs: same ? null : there,
    nightThere: there.time < '07:00' || there.time >= '22:00',
    moved: mine.time !== time,
  };
}

/** `turn`: which of the words, from 0 on; `hourCycle` as the user's clocks have it. Without a name nobody is called by one. */
type Said = { readonly name: string; readonly seed: string; readonly turn: number; readonly hourCycle: 'h11' | 'h12' | 'h23' | 'h24' };

/**
 * An invitation in words. The same seed gives the same words and the next turn others; each has its length, its time on both walls and a way out that
 * costs nothing.
 */
export function invitationText(words: CoffeeWords, kind: CoffeeKind, slot: CoffeeSlot, { name, seed, turn, hourCycle }: Said): string {
  const begin = hash(seed) + turn;
  const line = `${pick(words.lines[kind], begin)} ${pick(words.closings, begin)}`;
  return line
    .replaceAll('{minutes}', `${coffeeMinutes}`)
    .replaceAll('{slot}', () => slotInWords(words, slot, hourCycle))
    .replaceAll(' {name}', () => (name === '' ? '' : ` ${name}`));
}

function slotInWords({ locale, slots }: CoffeeWords, { mine, theirs }: CoffeeSlot, hourCycle: Said['hourCycle']): string {
  const said = (clock: WallClock, parts: Intl.DateTimeFormatOptions) =>
    // A narrow space is shown as a box by some who read it.
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(`${clock.day}T${clock.time}Z`)).replaceAll('\u202f', ' ');
  const time = { hour: 'numeric', minute: '2-digit', hourCycle } as const;
  const here = theirs ?? mine;
  const sameDay = here.day === mine.day;
  return (theirs ? slots.two : slots.one)
    .replace('{day}', said(here, { weekday: 'long', month: 'long', day: 'numeric' }))
    .replace('{time}', said(here, time))
    .replace('{mine}', said(mine, { ...time, ...(!sameDay && { weekday: 'long' }) }));
}

/** Whom one can invite: anybody but those in memory, and the partner one practises with. */
export function canBeInvitedForCoffee({ state, handles }: Pick<Person, 'state' | 'handles'>): boolean {
  return state.kind !== 'in-memory' && !isForPractice({ handles });
}

/** The next few days somebody may have in mind, tomorrow first. */
export function daysAhead(now: number, zone: string, count: number): readonly Day[] {
  const today = dayNumber(now, zone);
  return Array.from({ length: count }, (_, index) => dayOf(today + index + 1));
}

const pick = (from: readonly string[], turn: number): string => from[turn % from.length] ?? '';

/** Times of the day that are easy for most. */
export const easyTimes: readonly ClockTime[] = ['10:00', '12:30', '16:00', '18:00', '20:00'];
