import { type Felt, joinFeelings } from '../feared.ts';
import type { PersonId } from '../person.ts';
import { sameValue } from '../same-value.ts';

/**
 * What was felt about these people after a backup was brought back: `merge` joins both sides, `replace` leaves the backup's alone. Only whom something
 * changes for is in it; null where that is nobody, or where the backup knows nothing of feelings.
 */
export function feltAfter(here: Felt, backup: Felt | null, how: 'merge' | 'replace', people: readonly PersonId[]): Felt | null {
  if (!backup) return null;
  const changed = people.flatMap((id) => {
    const [ours, theirs] = [here[id] ?? [], backup[id] ?? []];
    const after = how === 'merge' ? joinFeelings(ours, theirs) : theirs;
    return sameValue(ours, after) ? [] : [[id, after] as const];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
