import { type Contact, isAhead, setRight, unansweredIn } from '../../utils/domain/contact.ts';
import { isUnanswered } from '../../utils/domain/cool-down.ts';
import { type Candidate, candidates, type Pace } from '../../utils/domain/invitations.ts';
import { type Invited, type InvitedAnswer, withAnswer, withInvited } from '../../utils/domain/invited.ts';
import { dayNumber } from '../../utils/domain/local-day.ts';
import { answerNotNow, withLongerRhythm } from '../../utils/domain/not-now.ts';
import { noted } from '../../utils/domain/noted.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Weekday } from '../../utils/domain/settings.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const zones = [
  'Europe/Vienna',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
] as const;

/** Somebody came up who had not on that day: all that was so at that moment. */
export type Shown = {
  readonly at: number;
  readonly zone: string;
  /** Read from what a calendar writes. */
  readonly day: number;
  readonly candidate: Candidate;
  readonly ledger: readonly Contact[];
  readonly pace: Pace;
  answer: InvitedAnswer | null;
};

export type World = {
  now: number;
  zone: string;
  people: Person[];
  readonly ledgers: Map<string, Contact[]>;
  pace: Pace;
  log: readonly Invited[];
  readonly shown: Shown[];
};

/** Chance that can be had again: a number from 0 to 1 (Mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the background does when a page asks. */
export function ask(world: World): Candidate | null {
  const { now, zone, pace, log } = world;
  const ledgerOf = (id: string) => world.ledgers.get(id) ?? [];
  const people = world.people.map((person) =>
    isAhead(person.last, now) ? { ...person, last: setRight(person.last, ledgerOf(person.id), now) } : person,
  );
  for (const candidate of candidates(people, now, zone, pace, log)) {
    const { person, dated, slot, isNew } = candidate;
    const ledger = ledgerOf(person.id);
    if (isUnanswered(unansweredIn(ledger))) continue;
    if (isNew) {
      world.log = withInvited(log, { day: dayNumber(now, zone), person: person.id, dated, slot, answer: null });
      world.shown.push({ at: now, zone, day: dayIn(now, zone), candidate, ledger: [...ledger], pace, answer: null });
    }
    return candidate;
  }
  return null;
}

const deeds = ['nothing', 'nothing', 'in-touch', 'not-now', 'until', 'rest', 'longer'] as const;

/** What somebody does who was invited to a hello: often nothing at all. */
export function react(world: World, { person: { id } }: Candidate, random: () => number): void {
  const deed = deeds[Math.floor(random() * deeds.length)];
  const { now } = world;
  const person = world.people.find((one) => one.id === id);
  if (deed === 'nothing' || !person) return;
  if (deed === 'in-touch') note(world, person.id, 'me', now);
  else if (deed === 'not-now') put(world, { ...person, notNow: answerNotNow(person, now, null) });
  else if (deed === 'until') put(world, { ...person, notNow: answerNotNow(person, now, now + random() * 20 * DAY) });
  else if (deed === 'rest') put(world, { ...person, state: { kind: 'resting', until: random() < 0.5 ? null : now + random() * 60 * DAY } });
  else put(world, withLongerRhythm(person, now));
  answered(world, person.id, deed === 'until' ? 'not-now' : (deed ?? 'rest'));
}

/** What happens beside: people write, the user changes their mind, and the settings. */
export function happen(world: World, random: () => number): void {
  const kind = Math.floor(random() * 90);
  const person = world.people[Math.floor(random() * world.people.length)];
  if (!person) return;
  const [open, closed] = [{ kind: 'open' }, [{ kind: 'protected' }, { kind: 'in-memory' }, { kind: 'resting', until: world.now + 9 * DAY }]] as const;
  const states = [...closed, ...Array.from({ length: 9 }, () => open)];
  const often = ['weekly', 'fortnightly', 'monthly', 'by-ring'] as const;
  if (kind < 4) note(world, person.id, 'them', world.now - random() * 3 * DAY);
  else if (kind < 6) note(world, person.id, 'both', world.now - random() * DAY);
  else if (kind < 8) note(world, person.id, 'me', world.now - random() * DAY);
  else if (kind < 11) put(world, { ...person, state: states[Math.floor(random() * states.length)] ?? open });
  else if (kind === 11) world.pace = { ...world.pace, perDay: ([1, 2, 3] as const)[Math.floor(random() * 3)] ?? 1 };
  else if (kind === 12) world.pace = { ...world.pace, perWeek: random() < 0.3 ? null : 1 + Math.floor(random() * 9) };
  else if (kind === 13) world.pace = { ...world.pace, quietDays: ([0, 1, 2, 3, 4, 5, 6] as Weekday[]).filter(() => random() < 0.2) };
  else if (kind === 14) {
    const hours = { from: Math.floor(random() * 1_440), to: Math.floor(random() * 1_440) };
    world.pace = { ...world.pace, quietHours: random() < 0.6 ? null : hours };
  } else if (kind === 15) world.pace = { ...world.pace, paused: random() < 0.1 ? 'until-i-say' : world.now + random() * 40 * DAY };
  else if (kind === 16) world.zone = zones[Math.floor(random() * zones.length)] ?? 'UTC';
  else if (kind < 24) put(world, { ...person, rhythm: often[kind % 4] ?? 'weekly' });
  else if (kind > 70) world.pace = { ...world.pace, paused: null };
}

export function put(world: World, changed: Person): void {
  world.people = world.people.map((person) => (person.id === changed.id ? changed : person));
}

export function note(world: World, id: string, by: Contact['by'], at: number): void {
  const contact = { id: `${at} ${by}`, at, by, channel: 'email', source: 'logged' } as const;
  const person = world.people.find((one) => one.id === id);
  world.ledgers.set(id, [...(world.ledgers.get(id) ?? []), contact]);
  if (person) put(world, noted(person, [contact], world.now));
}

function answered(world: World, id: string, answer: InvitedAnswer): void {
  const today = dayNumber(world.now, world.zone);
  world.log = withAnswer(world.log, [id], today, answer);
  for (const shown of world.shown) if (shown.candidate.person.id === id && shown.day === today) shown.answer = answer;
}

/** The local day, read from what a calendar writes; another way than the one that is tested. */
export function dayIn(at: number, zone: string): number {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  calendars.set(zone, calendar);
  return Date.parse(`${calendar.format(at)}T00:00Z`) / DAY;
}

const calendars = new Map<string, Intl.DateTimeFormat>();
