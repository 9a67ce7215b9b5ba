import { i18n } from '#i18n';
import type { LinePart, Slot } from '../../utils/domain/openers/line-parts.ts';

/** What comes in the place of a slot, in kind words. */
export const slotInWords = ({ slot, with: word }: Slot): string => i18n.t(word === 'nothing' ? `openers.slot.${slot}` : `openers.${word}`);

/** A line as it reads; what is filled in later stands softly between the words. */
export const LineWords = ({ parts }: { parts: readonly LinePart[] }) => (
  <>{parts.map((part) => (typeof part === 'string' ? part : <span class="slot">{slotInWords(part)}</span>))}</>
);
