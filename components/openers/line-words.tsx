import { i18n } from '#i18n';
import type { LinePart, Slot } from '../../utils/domain/openers/line-parts.ts';

/** What comes in the place of a slot, in kind words. */
export const slotInWords = ({ slot, with: word }: Slot): string => {
  if (word === 'is') return i18n.t('openers.isOrAre');
  return word === 'has' ? i18n.t('openers.hasOrHave') : i18n.t(`openers.slot.${slot}`);
};

/** A line as it reads; what is filled in later stands softly between the words. */
export const LineWords = ({ parts }: { parts: readonly LinePart[] }) => (
  <>
    {parts.map((part) => {
      if (typeof part === 'string') return part;
      return part.with === 'nothing' ? <span class="slot">{slotInWords(part)}</span> : i18n.t(`openers.${part.with}`);
    })}
  </>
);
