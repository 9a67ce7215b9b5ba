import { offsetsIn } from './zone-offset.ts';

const DAY = 86_400_000;

/**
 * Tells of moments (milliseconds since 1970) which local day they fall on, as `dayNumber` does, and much faster where there are many. A zone that is not
 * known counts as UTC. The zone's offset is asked at the ends of each day: a file has hundreds of thousands of moments, and only some thousand days.
 */
export function localDays(zone: string): (at: number) => number {
  const offsetAt = offsetsIn(zone);
  const ends = new Map<number, number>();
  const offsetAtEnd = (day: number): number => {
    const known = ends.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * DAY);
    ends.set(day, offset);
    return offset;
  };
  return (at) => {
    const day = Math.floor(at / DAY);
    const [before, after] = [offsetAtEnd(day), offsetAtEnd(day + 1)];
    // Where clocks are changed on this day, only the moment itself tells.
    return Math.floor((at + (before === after ? before : offsetAt(at))) / DAY);
  };
}
