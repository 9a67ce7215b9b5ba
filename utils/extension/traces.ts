import { browser } from 'wxt/browser';
import { faceWithout } from '../domain/face.ts';
import type { PersonId } from '../domain/person.ts';
import { decode } from './decode.ts';
import { key } from './stored.ts';
import { face } from './stored-face.ts';
import { invitedWithout } from './stored-invited.ts';
import { forgetTold } from './told.ts';

/** What goes of storage.local, by key, and what is written anew there. */
export type Traces = { readonly gone: readonly string[]; readonly blanked: Readonly<Record<string, unknown>> };

/**
 * What `everything` of storage.local says of these people beside their records, their handles and the journal: the openers offered, what was felt, the
 * conversations linked, and what could not be read and was kept aside go; the invitations and the warm-up of a day stay those of the day, for nobody.
 */
export function tracesOf(everything: Readonly<Record<string, unknown>>, ids: ReadonlySet<PersonId>): Traces {
  const isNamed = ([at, value]: readonly [string, unknown]) => {
    if (/^(openers|felt):/.test(at)) return ids.has(at.slice(at.indexOf(':') + 1));
    return at.startsWith('link:') ? ids.has(value as PersonId) : at.startsWith('aside:') && isAsideOf(at, value, ids);
  };
  const gone = ids.size === 0 ? [] : Object.entries(everything).filter(isNamed);
  const blanked = [key.warmUp, key.route].flatMap((at) => {
    const value = everything[at];
    const names = typeof value === 'object' && value !== null && 'person' in value && ids.has(value.person as PersonId);
    return names ? [[at, { ...value, person: '' }] as const] : [];
  });
  const invited = invitedWithout(everything[key.invited], ids);
  return {
    gone: gone.map(([at]) => at),
    blanked: { ...Object.fromEntries(blanked), ...(invited && { [key.invited]: invited }), ...faceFor(everything[key.face], ids) },
  };
}

/** The page of the day without them, where it names any. */
function faceFor(raw: unknown, ids: ReadonlySet<PersonId>): Readonly<Record<string, unknown>> {
  const said = JSON.stringify(raw) ?? '';
  if (![...ids].some((id) => said.includes(JSON.stringify(id)))) return {};
  const before = decode(face, raw);
  return { [key.face]: before && faceWithout(before, ids) };
}

function isAsideOf(at: string, value: unknown, ids: ReadonlySet<PersonId>): boolean {
  const said = JSON.stringify(value) ?? '';
  return [...ids].some((id) => at === key.aside(key.person(id)) || said.includes(JSON.stringify(id)));
}

/** Removes what is kept of these people, and `others`, from storage.local, and forgets that commands were about them. */
export async function removeWithTraces(ids: ReadonlySet<PersonId>, others: readonly string[]): Promise<void> {
  const { gone, blanked } = tracesOf(await browser.storage.local.get(null), ids);
  if (Object.keys(blanked).length > 0) await browser.storage.local.set(blanked);
  await forgetTold(ids);
  await browser.storage.local.remove([...others, ...gone, ...[...ids].map(key.person)]);
}
