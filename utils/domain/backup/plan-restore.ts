import { type Contact, mergeLedgers } from '../contact.ts';
import type { Felt } from '../feared.ts';
import { joinMoments, type Moment, withMoments } from '../moments.ts';
import type { OwnOpeners } from '../openers/own-openers.ts';
import type { Person, PersonId } from '../person.ts';
import { sameValue } from '../same-value.ts';
import type { Settings } from '../settings.ts';
import { feltAfter } from './felt-after.ts';
import { joinPerson } from './join-person.ts';
import { nothingRemembered, type Remembered, rememberedAfter } from './remembered.ts';

/** What is kept of everybody; here, or in a backup. A backup may be without settings, lines or moments, which then stay as they are here. */
export type Kept = {
  readonly people: readonly Person[];
  readonly ledgers: ReadonlyMap<PersonId, readonly Contact[]>;
  readonly settings: Settings | null;
  readonly openers: OwnOpeners | null;
  /** Null where they can't be read, too. */
  readonly moments: readonly Moment[] | null;
  /** Null where a backup knows nothing of it, and then it stays as it is here. */
  readonly felt: Felt | null;
  /** Null where a backup knows nothing of it, and then it stays as it is here. */
  readonly remembered: Remembered | null;
};

/** `merge`: both sides together; `replace`: the backup alone. */
export type How = 'merge' | 'replace';

/** A person as they will be, with all of their dates. */
export type After = { readonly person: Person; readonly contacts: readonly Contact[] };

/** What a restore will do, to be read before and carried out after. */
export type Plan = {
  readonly added: readonly After[];
  /** `before` as they are here; `left`: somebody has more than there is room for. */
  readonly changed: readonly (After & { readonly before: Person; readonly left: boolean })[];
  readonly removed: readonly Person[];
  /** How many stay just as they are. */
  readonly same: number;
  /** Dates of contact that come and go, of everybody together. */
  readonly dates: { readonly added: number; readonly removed: number };
  /** Null where they stay as they are. */
  readonly settings: Settings | null;
  readonly openers: OwnOpeners | null;
  readonly moments: readonly Moment[] | null;
  /** Of those alone for whom it changes. */
  readonly felt: Felt | null;
  readonly remembered: Remembered | null;
};

/** What bringing a backup back does to what is here. Pure: asked twice, it answers the same; once carried out, a second time does nothing. */
export function planRestore(here: Kept, backup: Kept, how: How): Plan {
  const own = new Map(here.people.map((person) => [person.id, person]));
  const ledger = (kept: Kept, id: PersonId) => kept.ledgers.get(id) ?? [];
  const added: After[] = [];
  const changed: (After & { before: Person; left: boolean })[] = [];
  const dates = { added: 0, removed: 0 };
  let same = 0;
  const count = (before: readonly Contact[], after: readonly Contact[]) => {
    const [known, kept] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
    dates.added += after.filter(({ id }) => !known.has(id)).length;
    dates.removed += before.filter(({ id }) => !kept.has(id)).length;
  };
  for (const theirs of backup.people) {
    const before = own.get(theirs.id);
    const kept = ledger(here, theirs.id);
    // What is left of somebody who is gone belongs to nobody here.
    const contacts = how === 'merge' && before ? mergeLedgers(kept, ledger(backup, theirs.id)) : ledger(backup, theirs.id);
    const { person, left } = how === 'merge' && before ? joinPerson(before, theirs) : { person: theirs, left: false };
    count(before ? kept : [], contacts);
    if (!before) added.push({ person, contacts });
    else if (sameValue(before, person) && sameValue(inOrder(kept), inOrder(contacts))) same += 1;
    else changed.push({ person, contacts, before, left });
  }
  const theirs = new Set(backup.people.map(({ id }) => id));
  const others = here.people.filter(({ id }) => !theirs.has(id));
  const removed = how === 'replace' ? others : [];
  for (const { id } of removed) count(ledger(here, id), []);
  const openers = how === 'replace' ? backup.openers : joinOpeners(here.openers, backup.openers);
  const moments = backup.moments && (how === 'replace' ? withMoments([], backup.moments) : joinMoments(here.moments ?? [], backup.moments));
  const gone = new Set(removed.map(({ id }) => id));
  const there = new Set([...theirs, ...own.keys()].filter((id) => !gone.has(id)));
  const remembered = backup.remembered && rememberedAfter(here.remembered ?? nothingRemembered, backup.remembered, how, there);
  return {
    added,
    changed,
    removed,
    same: same + others.length - removed.length,
    dates,
    settings: how === 'replace' && backup.settings && !sameValue(here.settings, backup.settings) ? backup.settings : null,
    openers: openers && !sameValue(here.openers, openers) ? openers : null,
    moments: moments && !sameValue(here.moments ?? [], moments) ? moments : null,
    felt: feltAfter(here.felt ?? {}, backup.felt, how, [...theirs]),
    remembered: remembered && !sameValue(here.remembered, remembered) ? remembered : null,
  };
}

/** Whether there is nothing to do at all. */
export function changesNothing({ added, changed, removed, settings, openers, moments, felt, remembered }: Plan): boolean {
  return added.length + changed.length + removed.length === 0 && !settings && !openers && !moments && !felt && !remembered;
}

const inOrder = (contacts: readonly Contact[]) => contacts.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Both sides' lines; of a line that both have said anew, ours. */
function joinOpeners(ours: OwnOpeners | null, theirs: OwnOpeners | null): OwnOpeners | null {
  if (!ours || !theirs) return theirs;
  const known = new Set(ours.own.map(({ id }) => id));
  return {
    hidden: [...new Set([...ours.hidden, ...theirs.hidden])],
    edited: { ...ours.edited, ...Object.fromEntries(Object.entries(theirs.edited).filter(([id]) => !Object.hasOwn(ours.edited, id))) },
    own: [...ours.own, ...theirs.own.filter(({ id }) => !known.has(id))],
  };
}
