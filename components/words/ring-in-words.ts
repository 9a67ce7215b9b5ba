import { i18n } from '#i18n';
import type { Ring } from '../../utils/domain/person.ts';

export const ringInWords = (ring: Ring): string => i18n.t(`words.ring.${({ 1: 'closest', 2: 'close', 3: 'near', 4: 'wide' } as const)[ring]}`);
