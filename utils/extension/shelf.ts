import { noOwnOpeners, type OwnOpeners } from '../domain/openers/own-openers.ts';
import type { Person } from '../domain/person.ts';
import { isForPractice } from '../domain/practising.ts';
import { defaultSettings, type Settings, type Site, type SiteLog } from '../domain/settings.ts';
import { decodeRecord, isUnreadable } from './record.ts';
import { schemaOf } from './schema-of.ts';
import { blankLog } from './site-log.ts';
import type { BrokenRecord } from './storage.ts';
import { key } from './stored.ts';

/** What of the shelf has changed. */
export type Part = 'people' | 'sites' | 'settings' | 'openers' | 'broken';

/**
 * What our own pages show, record by record, so that only what changes is read anew: with thousands of people, decoding all of them is the slow part.
 */
export function shelf() {
  const records = new Map<string, object>();
  const broken = new Map<string, BrokenRecord>();

  /** Takes in what is stored under these keys, undefined where there is nothing any more, and tells what has become different. */
  const put = (stored: Readonly<Record<string, unknown>>): ReadonlySet<Part> => {
    const changed = new Set<Part>();
    for (const [at, raw] of Object.entries(stored)) {
      const schema = schemaOf(at);
      const isAside = at.startsWith('aside:');
      if (!schema && !isAside) continue;
      const decoded = raw === undefined ? null : schema ? decodeRecord(raw, schema) : ('broken' as const);
      const why = isUnreadable(decoded) ? decoded : null;
      if (broken.get(at)?.why !== (why ?? undefined)) changed.add('broken');
      if (why) broken.set(at, { key: at, why });
      else broken.delete(at);
      const part = partOf(at);
      const readable = typeof decoded === 'object' ? decoded : null;
      if (!part || JSON.stringify(records.get(at) ?? null) === JSON.stringify(readable)) continue;
      changed.add(part);
      if (readable) records.set(at, readable);
      else records.delete(at);
    }
    return changed;
  };

  const under = <T extends object>(beginning: string): T[] => [...records].flatMap(([at, record]) => (at.startsWith(beginning) ? [record as T] : []));

  return {
    put,
    /** Takes in everything that is stored; whatever else was there is gone. */
    replace: (everything: Readonly<Record<string, unknown>>): ReadonlySet<Part> => {
      const gone = [...records.keys(), ...broken.keys()].filter((at) => !(at in everything));
      return put({ ...Object.fromEntries(gone.map((at) => [at, undefined])), ...everything });
    },
    /** Everybody but those who are only there to practise with. */
    people: (): readonly Person[] => under<Person>(key.person('')).filter((person) => !isForPractice(person)),
    sites: (): readonly { readonly site: Site; readonly log: SiteLog }[] =>
      under<Site>(key.site(''))
        .toSorted((one, other) => one.origin.localeCompare(other.origin))
        .map((site) => ({ site, log: (records.get(key.log(site.origin)) as SiteLog | undefined) ?? blankLog(site.origin) })),
    settings: () => (records.get(key.settings) as Settings | undefined) ?? defaultSettings,
    openers: () => (records.get(key.ownOpeners) as OwnOpeners | undefined) ?? noOwnOpeners,
    broken: (): readonly BrokenRecord[] => [...broken.values()],
  };
}

function partOf(at: string): Part | null {
  if (at.startsWith(key.person(''))) return 'people';
  if (at.startsWith(key.site('')) || at.startsWith(key.log(''))) return 'sites';
  if (at === key.settings) return 'settings';
  return at === key.ownOpeners ? 'openers' : null;
}
