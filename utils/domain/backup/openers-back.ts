import type { OwnChange } from '../openers/change-own.ts';
import type { OwnOpeners } from '../openers/own-openers.ts';
import { sameValue } from '../same-value.ts';

/** The changes that lead from what the user has made of the lines now to what they had made of them before. */
export function openersBack(now: OwnOpeners, before: OwnOpeners): OwnChange[] {
  const hide = (hidden: boolean, one: OwnOpeners, other: OwnOpeners) =>
    one.hidden.filter((id) => !other.hidden.includes(id)).map((opener): OwnChange => ({ do: 'hide-opener', opener, hidden }));
  const edited = [...new Set([...Object.keys(now.edited), ...Object.keys(before.edited)])].filter((id) => now.edited[id] !== before.edited[id]);
  const isIn = ({ own }: OwnOpeners, id: string) => own.some((one) => one.id === id);
  return [
    ...hide(false, now, before),
    ...hide(true, before, now),
    ...edited.map((opener): OwnChange => ({ do: 'edit-opener', opener, text: before.edited[opener] ?? null })),
    ...now.own.filter(({ id }) => !isIn(before, id)).map(({ id }): OwnChange => ({ do: 'drop-own-opener', opener: id })),
    ...before.own.filter((one) => !now.own.some((other) => sameValue(one, other))).map((opener): OwnChange => ({ do: 'keep-own-opener', opener })),
  ];
}
