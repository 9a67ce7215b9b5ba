import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QuickSettings, type QuickSettingsDeeds, type QuickSettingsShown } from './quick-settings.tsx';

export type FootProps = QuickSettingsDeeds & {
  quick: QuickSettingsShown;
  circleAddress: string;
};

/** The way to everybody, and what people change often, folded. */
export const PopupFoot = ({ quick, circleAddress, ...deeds }: FootProps) => {
  const [open, setOpen] = useState(false);
  return (
    <footer class="part stack">
      <nav class="row">
        <a class="quiet" href={circleAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.yourCircle')}
        </a>
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('quick.settings')}
        </button>
      </nav>
      {open && <QuickSettings {...quick} {...deeds} />}
    </footer>
  );
};
