import { i18n } from '#i18n';
import type { SameWhy } from '../../utils/domain/same-person.ts';

/** Why two may be the same person, in one sentence that accuses nobody of being there twice. */
export const sameInWords = (why: SameWhy): string => {
  switch (why) {
    case 'address':
      return i18n.t('same.why.address');
    case 'mailbox':
      return i18n.t('same.why.mailbox');
    case 'number':
      return i18n.t('same.why.number');
    case 'user-name':
      return i18n.t('same.why.userName');
    case 'name':
      return i18n.t('same.why.name');
    case 'nickname':
      return i18n.t('same.why.nickname');
    case 'initials':
      return i18n.t('same.why.initials');
    case 'spelled':
      return i18n.t('same.why.spelled');
  }
};
