import { offsetsIn } from '../domain/zone-offset.ts';

const DAY = 86_400_000;

/**
 * What a clock in a time zone (an IANA name; one that is not known counts as UTC) means, in milliseconds since 1970: from `local`, the same date and time
 * read as if it were UTC. Where a clock is put back, the first of the two times; where one is put forward over it, as the clock stood before.
 */
export function zonedTime(zone: string): (local: number) => number {
  const offset = offsetsIn(zone);
  // On most days a clock is not touched; then one look is enough for the whole day.
  const ofDay = new Map<number, number | null>();
  return (local) => {
    const day = Math.floor(local / DAY);
    let known = ofDay.get(day);
    if (known === undefined) {
      const before = offset((day - 1) * DAY);
      known = before === offset((day + 2) * DAY) ? before : null;
      ofDay.set(day, known);
    }
    if (known !== null) return local - known;
    const first = local - offset(local - DAY);
    return first + offset(first) === local ? first : laterOf(local, first);
  };

  function laterOf(local: number, first: number): number {
    const second = local - offset(local + DAY);
    return second + offset(second) === local ? second : first;
  }
}
