import { i18n } from '#i18n';
import type { Told } from '../../utils/domain/command.ts';

export type Refusal = Extract<Told, { ok: false }>['why'];

/** One kind sentence for something that could not be done. */
export const refusalInWords = (why: Refusal): string => {
  switch (why) {
    case 'storage-full':
      return i18n.t('words.refused.storageFull');
    case 'unknown-person':
      return i18n.t('words.refused.unknownPerson');
    case 'newer-data':
      return i18n.t('words.refused.newerData');
    case 'line-not-fitting':
      return i18n.t('words.refused.lineNotFitting');
    case 'too-much-together':
      return i18n.t('words.refused.tooMuchTogether');
    case 'unknown-step':
      return i18n.t('words.refused.unknownStep');
    case 'not-allowed':
      return i18n.t('words.refused.notAllowed');
    case 'not-understood':
      return i18n.t('words.refused.notUnderstood');
    case 'unreachable':
      return i18n.t('words.refused.unreachable');
  }
};
