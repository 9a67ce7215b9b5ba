import type { PersonId } from '../../utils/domain/person.ts';

/** Who is chosen, and from where a longer choice goes on: from `anchor`, beside those who were chosen `before`. */
export type Chosen = { readonly ids: ReadonlySet<PersonId>; readonly anchor: PersonId | null; readonly before: ReadonlySet<PersonId> };

export const noneChosen: Chosen = { ids: new Set(), anchor: null, before: new Set() };

/** One more, or one less. */
export function toggled({ ids }: Chosen, id: PersonId): Chosen {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id, before: after };
}

/** A longer choice begins here. */
export const anchoredAt = (chosen: Chosen, id: PersonId): Chosen => ({ ...chosen, anchor: id, before: chosen.ids });

/** Everybody from the anchor to here, beside those chosen before; going back makes it shorter again. */
export function extendedTo(chosen: Chosen, id: PersonId, order: readonly PersonId[]): Chosen {
  const anchor = chosen.anchor !== null && order.includes(chosen.anchor) ? chosen.anchor : id;
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].toSorted((one, other) => one - other) as [number, number];
  return { ids: new Set([...chosen.before, ...order.slice(from, to + 1)]), anchor, before: chosen.before };
}

export const allOf = (order: readonly PersonId[]): Chosen => ({ ids: new Set(order), anchor: null, before: new Set() });
