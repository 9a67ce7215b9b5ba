import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';
import { Named } from '../words/named.tsx';
import { LampPicture } from './pictures.tsx';
import { WayOut, WaysOn } from './ways-on.tsx';

export type TryOnceProps = {
  /** Somebody of the circle to practise with, and where that is done; null where nobody is there yet. */
  somebody: { readonly name: string; readonly address: string } | null;
  practiceAddress: string;
  todayAddress: string;
  onGo: (step: FirstStep) => void;
  /** It is over; leads to an address of ours. */
  onOut: (address: string) => void;
};

/** Leads to the page to practise on, with somebody of the circle or with Robin; and out, where nobody likes to. */
export const TryOnce = ({ somebody, practiceAddress, todayAddress, onGo, onOut }: TryOnceProps) => {
  const robin = i18n.t('practice.robin');
  return (
    <>
      <div class="stack said-here">
        <p>
          {i18n.t('welcome.tryHint')}
          {somebody && (
            <>
              {' '}
              <Named name={somebody.name} say={(name) => i18n.t('welcome.hearsNothing', { name })} />
            </>
          )}
        </p>
        <div class="stack ways-to-try">
          <WayOut class="button main" address={somebody?.address ?? practiceAddress} onOut={onOut}>
            <span>
              <Named name={somebody?.name ?? robin} say={(name) => i18n.t('welcome.practiseWith', { name })} />
            </span>
          </WayOut>
          {somebody && (
            <WayOut class="quiet warm" address={practiceAddress} onOut={onOut}>
              <span>
                <Named name={robin} say={(name) => i18n.t('welcome.practiseInstead', { name })} />
              </span>
            </WayOut>
          )}
        </div>
        <p class="soft small">{i18n.t('welcome.toolbar')}</p>
      </div>
      <LampPicture />
      <WaysOn back={3} onGo={onGo}>
        <WayOut class="button" address={todayAddress} onOut={onOut}>
          {i18n.t('welcome.without')}
        </WayOut>
      </WaysOn>
    </>
  );
};
