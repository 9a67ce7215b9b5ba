import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { PauseChoice, type PauseLength } from '../settings/pause.tsx';
import { QuickSettings, type QuickSettingsShown } from './quick-settings.tsx';

export type FootProps = {
  paused: Settings['paused'];
  quick: QuickSettingsShown;
  reminderRefused: boolean;
  circleAddress: string;
  practiceAddress: string;
  /** Where somebody is invited to ten minutes. */
  coffeeAddress: string;
  settingsAddress: string;
  onPause: (length: PauseLength) => void;
  onReminder: (at: number | null) => void;
  onDiscreet: (discreet: boolean) => void;
  onTone: (tone: Settings['tone']) => void;
};

/** Ways on, a rest, and what people change often. */
export const PopupFoot = ({ paused, quick, circleAddress, practiceAddress, coffeeAddress, onPause, ...rest }: FootProps) => {
  const [open, setOpen] = useState<'pause' | 'settings' | null>(null);
  const unfold = (what: 'pause' | 'settings') => () => setOpen(open === what ? null : what);
  return (
    <footer class="part stack">
      <nav class="row">
        <a class="quiet" href={circleAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.yourCircle')}
        </a>
        <a class="quiet" href={practiceAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.practise')}
        </a>
        {paused === null && (
          <a class="quiet" href={coffeeAddress} target="_blank" rel="noreferrer">
            {i18n.t('coffee.title')}
          </a>
        )}
        {paused === null && (
          <button type="button" class="quiet" aria-expanded={open === 'pause'} onClick={unfold('pause')}>
            {i18n.t('popup.pause')}
          </button>
        )}
        <button type="button" class="quiet" aria-expanded={open === 'settings'} onClick={unfold('settings')}>
          {i18n.t('quick.settings')}
        </button>
      </nav>
      {paused === null && open === 'pause' && <PauseChoice onPause={onPause} />}
      {open === 'settings' && <QuickSettings {...quick} {...rest} />}
    </footer>
  );
};
