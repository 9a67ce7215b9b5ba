import { type Person, type Ring, rings } from './person.ts';

/** About how many people a ring holds before it feels full, with room to spare: a hint is only worth saying well past 5, 15, 50 and 150. */
const ample: Readonly<Record<Ring, number>> = { 1: 7, 2: 20, 3: 65, 4: 190 };

/** The rings that have grown past their usual size, from the inside out. Those kept in memory take no room. */
export function grownRings(people: readonly Pick<Person, 'ring' | 'state'>[]): readonly Ring[] {
  const count = new Map<Ring, number>();
  for (const { ring, state } of people) if (state.kind !== 'in-memory') count.set(ring, (count.get(ring) ?? 0) + 1);
  return rings.filter((ring) => (count.get(ring) ?? 0) > ample[ring]);
}
