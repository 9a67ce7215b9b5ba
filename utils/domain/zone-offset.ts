/** By how many milliseconds the clock on the wall in `zone` (IANA name; one that is not known counts as UTC) is ahead of UTC, at moments in milliseconds since 1970. */
export function offsetsIn(zone: string): (at: number) => number {
  const clock = clockIn(zone) ?? clockIn('UTC');
  return (at) => {
    const parts = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of clock?.formatToParts(at) ?? []) if (type in parts) parts[type as keyof typeof parts] = Number(value);
    const local = new Date(0);
    local.setUTCFullYear(parts.year, parts.month - 1, parts.day);
    local.setUTCHours(parts.hour, parts.minute, parts.second);
    return local.getTime() - Math.floor(at / 1_000) * 1_000;
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
