import { hash } from './hash.ts';
import type { Day } from './invitation.ts';

/** A line about a small everyday belonging: a smile at the baker's, a held door. */
export type Moment = { readonly id: string; readonly day: Day; readonly text: string };

/** One line, in characters. */
export const momentLength = 280;

/** So many days go by before a moment comes up again. */
const rest = 30;

const DAY = 86_400_000;

/** These moments and those, newest first; one that has the id of another takes its place. */
export function withMoments(before: readonly Moment[], kept: readonly Moment[]): Moment[] {
  const byId = new Map([...before, ...kept].map((moment) => [moment.id, moment]));
  return inOrder([...byId.values()]);
}

export function withoutMoments(before: readonly Moment[], gone: readonly string[]): Moment[] {
  return before.filter(({ id }) => !gone.includes(id));
}

/** Both sides' moments; of one that both have, ours. */
export function joinMoments(ours: readonly Moment[], theirs: readonly Moment[]): Moment[] {
  return withMoments(theirs, ours);
}

/** One of at least thirty days ago, the same all day long; null where there is none so old. */
export function momentAgain(moments: readonly Moment[], today: Day): Moment | null {
  const old = moments.filter(({ day }) => Date.parse(today) - Date.parse(day) >= rest * DAY);
  const luck = ({ id }: Moment) => hash(`${today} moment ${id}`);
  return old.toSorted((one, other) => luck(one) - luck(other) || (one.id < other.id ? -1 : 1))[0] ?? null;
}

function inOrder(moments: readonly Moment[]): Moment[] {
  return moments.toSorted((one, other) => (one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? 1 : -1));
}
