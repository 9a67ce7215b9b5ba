import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';
import { PanelPicture } from './pictures.tsx';
import { WayOut, WaysOn } from './ways-on.tsx';

export type WhatItIsProps = {
  todayAddress: string;
  evidenceAddress: string;
  onGo: (step: FirstStep) => void;
  /** It is over; leads to an address of ours. */
  onOut: (address: string) => void;
};

/** Three sentences: what this is, what it never does, what it keeps. */
export const WhatItIs = ({ todayAddress, evidenceAddress, onGo, onOut }: WhatItIsProps) => (
  <>
    <div class="stack said-here">
      <ul class="promises">
        <li>{i18n.t('welcome.isBeside')}</li>
        <li>{i18n.t('welcome.neverSends')}</li>
        <li>{i18n.t('welcome.keepsDates')}</li>
      </ul>
      <details>
        <summary>{i18n.t('today.whyHard')}</summary>
        <p class="letter">{i18n.t('today.whyHardPull')}</p>
        <p class="letter">{i18n.t('welcome.welcomeMore')}</p>
        <a class="small" href={evidenceAddress} target="_blank" rel="noreferrer">
          {i18n.t('welcome.source')}
        </a>
      </details>
    </div>
    <PanelPicture />
    <WaysOn on={2} done onGo={onGo}>
      <WayOut class="quiet" address={todayAddress} onOut={onOut}>
        {i18n.t('welcome.skipAll')}
      </WayOut>
    </WaysOn>
  </>
);
