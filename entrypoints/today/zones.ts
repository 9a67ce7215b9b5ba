/** Large cities across the clocks of the world; browsers know some of them by a name of former days. */
const large = [
  ['America/Los_Angeles'],
  ['America/Denver'],
  ['America/Chicago'],
  ['America/New_York'],
  ['America/Mexico_City'],
  ['America/Bogota'],
  ['America/Sao_Paulo'],
  ['America/Argentina/Buenos_Aires', 'America/Buenos_Aires'],
  ['Europe/London'],
  ['Europe/Lisbon'],
  ['Europe/Berlin'],
  ['Europe/Athens'],
  ['Europe/Istanbul'],
  ['Africa/Cairo'],
  ['Africa/Lagos'],
  ['Africa/Johannesburg'],
  ['Asia/Dubai'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['Asia/Shanghai'],
  ['Asia/Tokyo'],
  ['Australia/Sydney'],
  ['Pacific/Auckland'],
] as const;

/** IANA names of every zone the browser knows. */
export const offeredZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

/** Those of the large cities that are among them. */
export function oftenChosen(): readonly string[] {
  const offered = new Set(offeredZones());
  return large.flatMap((names) => names.find((name) => offered.has(name)) ?? []);
}
