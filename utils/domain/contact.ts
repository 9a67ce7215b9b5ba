import type { Channel } from './channel.ts';

/** Who gave the last word of a contact; `both` for a call or a meeting. */
export type By = 'me' | 'them' | 'both';

/** How we know of it. */
export type Source = 'sent' | 'seen' | 'logged' | 'imported';

/** One line of the ledger: a date, never a word. */
export type Contact = {
  /** The id of the command that noted it, so that noting twice changes nothing. */
  readonly id: string;
  /** When the contact was, in milliseconds since 1970; not when it was noted. */
  readonly at: number;
  readonly by: By;
  readonly channel: Channel;
  readonly source: Source;
  /** The site it came from, as in `Site.origin`; absent for what did not come from a site. */
  readonly site?: string;
};

/** The newest contact in each direction; what a person's record keeps of the ledger. */
export type LastContacts = { readonly [by in By]?: { readonly at: number; readonly channel: Channel } };

const DAY = 86_400_000;

/** In this order two contacts of the same moment count. */
const directions = ['both', 'them', 'me'] as const satisfies readonly By[];

/**
 * Whether a date can be believed at `now`: a real number, at most a day ahead. The day allows for a clock that was a little fast and for a date
 * noted in another time zone.
 */
export function isBelievable(at: number, now: number): boolean {
  return Number.isFinite(at) && at <= now + DAY;
}

/**
 * `last` after one more contact. The newest of each direction wins, whatever the order they come in, and nothing moves backwards. A contact that
 * cannot be believed at `now` is refused: then, and when it brings nothing newer, `last` itself is given back.
 */
export function withContact(last: LastContacts, contact: Pick<Contact, 'at' | 'by' | 'channel'>, now: number): LastContacts {
  const { at, by, channel } = contact;
  if (!isBelievable(at, now) || at <= (last[by]?.at ?? Number.NEGATIVE_INFINITY)) return last;
  return { ...last, [by]: { at, channel } };
}

/**
 * The newest of all directions, or null when there is none. What cannot be believed at `now` (a clock ran ahead) counts only while there is nothing
 * better, so that a contact never disappears; without `now` every date is believed.
 */
export function newestContact(last: LastContacts, now = Number.POSITIVE_INFINITY): Pick<Contact, 'at' | 'by' | 'channel'> | null {
  const known = directions.flatMap((by) => {
    const contact = last[by];
    return contact && Number.isFinite(contact.at) ? [{ ...contact, by }] : [];
  });
  const believed = known.filter(({ at }) => isBelievable(at, now));
  const [newest] = (believed.length > 0 ? believed : known).toSorted((one, other) => other.at - one.at);
  return newest ?? null;
}

/** Whether a date among these cannot be believed at `now`, and can hide one that can: a clock ran ahead when it was noted. */
export function isAhead(last: LastContacts, now: number): boolean {
  return directions.some((by) => last[by] !== undefined && !isBelievable(last[by].at, now));
}

/** The newest contacts as the ledger has them at `now`; `last` itself where it has none that can be believed. */
export function setRight(last: LastContacts, ledger: readonly Contact[], now: number): LastContacts {
  const right = lastOf(ledger, now);
  return newestContact(right) ? right : last;
}

/**
 * How many messages in a row were mine, since they wrote last or the two were in touch; none where nothing of theirs was ever noted: then their answers
 * may be where nobody looks.
 */
export function unansweredIn(ledger: readonly Pick<Contact, 'at' | 'by'>[]): number {
  const answered = ledger.reduce((newest, { at, by }) => (by === 'me' ? newest : Math.max(newest, at)), Number.NEGATIVE_INFINITY);
  return answered === Number.NEGATIVE_INFINITY ? 0 : ledger.filter(({ at, by }) => by === 'me' && at > answered).length;
}

/** Both ledgers in one, newest first, each contact once by its id; where an id is in both, `ours` is kept. What has no date is left out. */
export function mergeLedgers(ours: readonly Contact[], theirs: readonly Contact[]): Contact[] {
  const byId = new Map([...theirs, ...ours].filter(({ at }) => Number.isFinite(at)).map((contact) => [contact.id, contact]));
  return [...byId.values()].toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1));
}

export function withoutContact(ledger: readonly Contact[], id: string): Contact[] {
  return ledger.filter((contact) => contact.id !== id);
}

/** What the ledger says of the newest contacts at `now`. It is the truth to go back to after an undo, or after a clock that ran ahead was set right. */
export function lastOf(ledger: readonly Contact[], now: number): LastContacts {
  return ledger.reduce((last, contact) => withContact(last, contact, now), {} as LastContacts);
}
