const DAY = 86_400_000;

/**
 * Tells of moments (milliseconds since 1970) which local day they fall on, as `dayNumber` does, and much faster where there are many. A zone that is not
 * known counts as UTC. The zone's offset is asked at the ends of each day: a file has hundreds of thousands of moments, and only some thousand days.
 */
export function localDays(zone: string): (at: number) => number {
  const clock = clockIn(zone) ?? clockIn('UTC');
  const offsetAt = (at: number): number => {
    const parts = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of clock?.formatToParts(at) ?? []) if (type in parts) parts[type as keyof typeof parts] = Number(value);
    const local = new Date(0);
    local.setUTCFullYear(parts.year, parts.month - 1, parts.day);
    local.setUTCHours(parts.hour, parts.minute, parts.second);
    return local.getTime() - Math.floor(at / 1_000) * 1_000;
  };
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

function clockIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
