import * as v from 'valibot';

/** What came, if it fits; else null. */
export function decode<Fitting>(schema: v.GenericSchema<unknown, Fitting>, came: unknown): Fitting | null {
  const decoded = v.safeParse(schema, came);
  return decoded.success ? decoded.output : null;
}
