const DAY = 86_400_000;

/**
 * Tells of moments (milliseconds since 1970) which local day they fall on, as a number of days since 1970-01-01. A zone that is not known counts as UTC.
 * The zone's offset is asked once for each day, at its noon: a file has hundreds of thousands of moments, and only some thousand days.
 */
export function localDays(zone: string): (at: number) => number {
  const clock = clockIn(zone) ?? clockIn('UTC');
  const offsets = new Map<number, number>();
  const offsetOf = (day: number): number => {
    const noon = day * DAY + DAY / 2;
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const parts = { year: 1970, month: 1, day: 1, hour: 0, minute: 0 };
    for (const { type, value } of clock?.formatToParts(noon) ?? []) if (type in parts) parts[type as keyof typeof parts] = Number(value);
    const offset = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) - noon;
    offsets.set(day, offset);
    return offset;
  };
  return (at) => Math.floor((at + offsetOf(Math.floor(at / DAY))) / DAY);
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
    });
  } catch {
    return null;
  }
}
