import { i18n } from '#i18n';
import type { Reassurance } from '../../utils/domain/answer.ts';
import { GapBridge } from './gap-bridge.tsx';

export type HesitationProps = { readonly line: Reassurance; readonly onNeverHesitation: () => void };

/** One kind line for who has written and not sent. */
export const Hesitation = ({ line, onNeverHesitation }: HesitationProps) => (
  <GapBridge reassurance={line}>
    <button type="button" class="quiet" onClick={onNeverHesitation}>
      {i18n.t('panel.hesitationNever')}
    </button>
  </GapBridge>
);
