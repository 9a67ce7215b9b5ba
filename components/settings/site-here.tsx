import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Switch } from '../controls/switch.tsx';
import { Named } from '../words/named.tsx';

/** The site in the current tab. `refused`: switching on was tried, and the browser gave no access. */
export type SiteHere =
  | { readonly state: 'on' | 'off' | 'refused'; readonly name: string }
  | { readonly state: 'not-possible' }
  | { readonly state: 'practice' };

type Props = {
  site: SiteHere;
  /** Called within the click, so that the browser may be asked for access straight away. */
  onSwitch: (on: boolean) => void;
};

export const SiteHereSwitch = ({ site, onSwitch }: Props): ComponentChildren => {
  if (site.state === 'not-possible') return <p class="soft small">{i18n.t('popup.siteNotPossible')}</p>;
  if (site.state === 'practice') return <p class="soft small">{i18n.t('popup.sitePractice')}</p>;
  const on = site.state === 'on';
  return (
    <div>
      <div class="site-here">
        <span id="site-here">
          <Named name={site.name} say={(site) => (on ? i18n.t('popup.siteOn', { site }) : i18n.t('popup.siteOff', { site }))} />
        </span>
        <Switch on={on} labelledBy="site-here" onSwitch={onSwitch} />
      </div>
      <p class="soft small" aria-live="polite">
        {hint(site.state)}
      </p>
    </div>
  );
};

const hint = (state: 'on' | 'off' | 'refused'): string => {
  if (state === 'refused') return i18n.t('popup.siteRefused');
  return state === 'on' ? '' : i18n.t('popup.siteOffHint');
};
