import type * as v from 'valibot';
import { apart, journal, key, ownOpeners, person, site, siteLog } from './stored.ts';
import { settings } from './stored-settings.ts';

/** What a record under this key has to look like; null for what is stored plain. */
export function schemaOf(at: string): v.GenericSchema<unknown, object> | null {
  if (at.startsWith('person:')) return person;
  if (at.startsWith('site:')) return site;
  if (at.startsWith('log:')) return siteLog;
  if (at === key.settings) return settings;
  if (at === key.ownOpeners) return ownOpeners;
  if (at === key.apart) return apart;
  return at === key.journal ? journal : null;
}
