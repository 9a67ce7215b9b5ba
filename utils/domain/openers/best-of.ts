type Scored = { readonly score: number };

/** The best of many, best first; what comes later goes behind its equals. */
export type BestOf<Item extends Scored> = { readonly most: number; readonly items: Item[] };

export const bestOf = <Item extends Scored>(most: number): BestOf<Item> => ({ most, items: [] });

/** Whether something with this score would be kept. */
export const admits = <Item extends Scored>({ most, items }: BestOf<Item>, score: number): boolean =>
  items.length < most || score > (items.at(-1)?.score ?? Number.NEGATIVE_INFINITY);

export const admit = <Item extends Scored>({ most, items }: BestOf<Item>, item: Item): void => {
  let place = items.length;
  while (place > 0 && (items[place - 1]?.score ?? 0) < item.score) place -= 1;
  items.splice(place, 0, item);
  if (items.length > most) items.pop();
};
