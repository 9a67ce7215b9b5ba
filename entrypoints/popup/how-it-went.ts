import type { Later } from '../../utils/domain/feared.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { fearedIn } from '../../utils/extension/feelings-of.ts';
import { readPerson, readSettings, readStored } from '../../utils/extension/read.ts';
import { key } from '../../utils/extension/stored.ts';

/** What is asked of somebody's answer that was just noted; null where nothing was felt before it, it was told already, or nothing is to be asked. */
export async function howItWent(id: PersonId): Promise<Later | null> {
  const [person, { feared, afterwards }] = await Promise.all([readPerson(id), readSettings()]);
  if (!person || !(feared || afterwards)) return null;
  const [asked] = fearedIn(await readStored([key.felt(id)]), [person], Date.now()).later;
  return asked?.answered ? asked : null;
}
