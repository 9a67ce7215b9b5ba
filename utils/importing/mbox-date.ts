const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 section 4.3. Any other word, the military letters among them, means that the zone is not known, which counts as UTC. */
const zones: Readonly<Record<string, number>> = { EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 };

/** A longer one holds more than a date. */
const LONGEST = 200;

const TIME = String.raw`(\d{1,2})\s*[:.]\s*(\d{2})(?:\s*[:.]\s*(\d{2}))?(?:[.,]\d+)?`;
const WEEKDAY = String.raw`(?:[a-z]{2,9}\.?(?:\s*,\s*|\s+))?`;

/** RFC 5322, and what looks like it: "Fri, 6 Mar 2026 10:00:00 +0100", "6-Mar-26 10:00". */
const MAIL = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{2,4}),?\s+${TIME}(.*)$`, 'i');
/** asctime of C, with a zone before or after the year: "Fri Mar  6 10:00:00 2026"; the separators of Gmail's archive: "… +0000 2026". */
const CLOCK = new RegExp(String.raw`^${WEEKDAY}([a-z]{3,9})\s+(\d{1,2}),?\s+${TIME}\s+(?:([a-z]{1,5}|[+-]\d{4})\s+)?(\d{4})(.*)$`, 'i');
/** RFC 3339. */
const PLAIN = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})[t\s]+${TIME}(.*)$`, 'i');

type Parts = readonly [year: string | undefined, month: number, day: string | undefined, ...time: (string | undefined)[]];

/**
 * Milliseconds since 1970 of a date as mail writes it (RFC 5322 sections 3.3 and 4.3: comments, two-digit years and old zones too), to the second; null
 * for what is no date. Without a zone it is UTC.
 */
export function toTime(written: string): number | null {
  const plain = withoutComments(written.slice(0, LONGEST)).trim();
  const mail = MAIL.exec(plain);
  if (mail) return timeOf([mail[3], monthOf(mail[2]), mail[1], mail[4], mail[5], mail[6]], mail[7]);
  const clock = CLOCK.exec(plain);
  if (clock) return timeOf([clock[7], monthOf(clock[1]), clock[2], clock[3], clock[4], clock[5]], clock[6] ?? clock[8]);
  const bare = PLAIN.exec(plain);
  if (bare) return timeOf([bare[1], Number(bare[2]) - 1, bare[3], bare[4], bare[5], bare[6]], bare[7]);
  return null;
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase());
}

function timeOf([writtenYear = '', month, ...rest]: Parts, rest_ = ''): number | null {
  const [day = 0, writtenHour = 0, minute = 0, second = 0] = rest.map((part) => Number(part ?? 0));
  const year = yearOf(writtenYear);
  const half = /^\s*([ap])m\b/i.exec(rest_)?.[1]?.toLowerCase();
  const hour = half ? (writtenHour % 12) + (half === 'p' ? 12 : 0) : writtenHour;
  if (hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute, Math.min(second, 59)));
  // A month or a day that is not there would have moved the date.
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
  return date.getTime() - offsetOf(rest_) * 60_000;
}

/** RFC 5322 section 4.3: two digits below 50 are of this century, others and three digits count from 1900. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 3) return year;
  return year < 50 && written.length === 2 ? 2000 + year : 1900 + year;
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number {
  const digits = /^\s*(?:[ap]m\s*)?(?:utc?|gmt)?\s*([+-])(\d{1,2}):?(\d{2})/i.exec(zone);
  if (!digits) return zones[/[a-z]{3}/i.exec(zone)?.[0].toUpperCase() ?? ''] ?? 0;
  const [, sign, hours, minutes] = digits;
  const offset = Number(hours) * 60 + Number(minutes);
  // No place is further from UTC than 14 hours; what says so is a zone not known.
  return offset > 14 * 60 ? 0 : sign === '-' ? -offset : offset;
}

function withoutComments(written: string): string {
  if (!written.includes('(')) return written;
  let depth = 0;
  let plain = '';
  for (const character of written) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
  }
  return plain;
}
