import { type FearedSeen, type Feeling, type Felt, joinFeelings, type Later, laterOf, seenOf } from '../domain/feared.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { decode } from './decode.ts';
import { key } from './stored.ts';
import { feelings } from './stored-feelings.ts';

/** All of storage.local, or part of it. */
type Stored = Readonly<Record<string, unknown>>;

/** What was felt about messages to a person; nothing where nothing can be read. */
export function feelingsIn(stored: Stored, person: PersonId): readonly Feeling[] {
  return decode(feelings, stored[key.felt(person)]) ?? [];
}

/** What was felt about those of these people about whom anything was. */
export function feltIn(stored: Stored, people: readonly PersonId[]): Felt {
  const felt = people.map((id) => [id, feelingsIn(stored, id)] as const);
  return Object.fromEntries(felt.filter(([, feelings]) => feelings.length > 0));
}

/** What there is to see of what was felt about these people, and whom of them can be asked about now: first whoever has answered, then the newest. */
export function fearedIn(stored: Stored, people: readonly Person[], now: number): { readonly seen: FearedSeen; readonly later: readonly Later[] } {
  const known = people.map((person) => ({ person, felt: feelingsIn(stored, person.id) })).filter(({ felt }) => felt.length > 0);
  const later = known.flatMap(({ person: { id, name, last, state }, felt }) => {
    const asked = state.kind === 'in-memory' ? null : laterOf(felt, last, now);
    return asked ? [{ person: id, name, ...asked, at: felt.at(-1)?.at ?? 0 }] : [];
  });
  const inOrder = later.toSorted((one, other) => Number(other.answered) - Number(one.answered) || other.at - one.at);
  return { seen: seenOf(known.map(({ felt }) => felt)), later: inOrder.map(({ at: _, ...asked }) => asked) };
}

/** What was felt about two records of one person, under the key of `into`. */
export function feltOfBoth(stored: Stored, into: PersonId, from: PersonId): Stored {
  const theirs = feelingsIn(stored, from);
  return theirs.length > 0 ? { [key.felt(into)]: joinFeelings(feelingsIn(stored, into), theirs) } : {};
}

type Before = { readonly id: PersonId; readonly felt?: unknown };

/**
 * What is to be written of feelings when a step is taken back: those about people who come back, and nothing of theirs any more under whoever they were
 * merged into. `here`: who of them is there then.
 */
export function feltBack(people: readonly Before[], stored: Stored, here: ReadonlySet<PersonId>): Stored {
  const back = people.filter(({ id, felt }) => here.has(id) && felt !== undefined && stored[key.felt(id)] === undefined);
  const moved = new Set(back.flatMap(({ id, felt }) => feelingsIn({ [key.felt(id)]: felt }, id).map(({ at }) => at)));
  const others = people.flatMap(({ id, felt }) => {
    const now = feelingsIn(stored, id);
    const own = new Set(feelingsIn({ [key.felt(id)]: felt }, id).map(({ at }) => at));
    const kept = now.filter(({ at }) => own.has(at) || !moved.has(at));
    return here.has(id) && kept.length < now.length ? [[key.felt(id), kept] as const] : [];
  });
  return Object.fromEntries([...back.map(({ id, felt }) => [key.felt(id), felt] as const), ...others]);
}
