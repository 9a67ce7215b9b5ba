const SECONDS = 2 ** 32;
/** So many numbers of pairs go beside the seconds into a number that is exact. */
const MOST_PAIRS = 2 ** 21;

/** Which two were in touch, as a number, and when; of each local day the newest second. Eight bytes a day. */
export type DayLog = {
  /** `at` in milliseconds since 1970; what is before that or after 2106 is no date of a message, and is passed over. */
  add(pair: number, at: number): void;
  addAll(other: DayLog): void;
  /** Pair after pair, each in the order of time; `at` in milliseconds, to the second. */
  each(visit: (pair: number, at: number) => void): void;
};

/** `localDay`: the number of the local day a moment falls on. */
export function dayLog(localDay: (at: number) => number): DayLog {
  let entries = new Float64Array(1_024);
  let length = 0;

  /** In order, and each day once. */
  const tidy = () => {
    const sorted = entries.subarray(0, length).sort();
    let kept = 0;
    let [lastPair, lastDay] = [-1, Number.NaN];
    for (const entry of sorted) {
      const pair = Math.floor(entry / SECONDS);
      const day = localDay((entry % SECONDS) * 1_000);
      if (pair !== lastPair || day !== lastDay) kept += 1;
      entries[kept - 1] = entry;
      [lastPair, lastDay] = [pair, day];
    }
    length = kept;
  };
  const makeRoom = () => {
    tidy();
    if (length * 2 <= entries.length) return;
    const more = new Float64Array(entries.length * 2);
    more.set(entries.subarray(0, length));
    entries = more;
  };
  const add = (pair: number, at: number) => {
    const second = Math.floor(at / 1_000);
    if (!(second >= 0 && second < SECONDS) || pair >= MOST_PAIRS) return;
    if (length === entries.length) makeRoom();
    entries[length] = pair * SECONDS + second;
    length += 1;
  };
  const each = (visit: (pair: number, at: number) => void) => {
    tidy();
    for (let place = 0; place < length; place += 1) {
      const entry = entries[place] ?? 0;
      visit(Math.floor(entry / SECONDS), (entry % SECONDS) * 1_000);
    }
  };
  return { add, each, addAll: (other) => other.each(add) };
}
