import { i18n } from '#i18n';
import type { Ring } from '../../utils/domain/person.ts';

const names = { 1: 'closest', 2: 'close', 3: 'near', 4: 'wide' } as const satisfies Record<Ring, string>;

/** From the inside out. */
export const ringsInOrder = Object.keys(names).map(Number) as Ring[];

export const ringInWords = (ring: Ring): string => i18n.t(`words.ring.${names[ring]}`);
