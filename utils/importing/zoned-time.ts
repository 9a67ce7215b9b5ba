const DAY = 86_400_000;
const SECOND = 1000;

/**
 * What a clock in a time zone (an IANA name; one that is not known counts as UTC) means, in milliseconds since 1970: from `local`, the same date and time
 * read as if it were UTC. Where a clock is put back, the first of the two times; where one is put forward over it, as the clock stood before.
 */
export function zonedTime(zone: string): (local: number) => number {
  const format = formatIn(zone);
  const offset = (at: number) => {
    const parts = format.formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return shown - Math.floor(at / SECOND) * SECOND;
  };
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

function formatIn(zone: string): Intl.DateTimeFormat {
  const form = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...form, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...form, timeZone: 'UTC' });
  }
}
