import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Switch } from '../controls/switch.tsx';
import { Named } from '../words/named.tsx';

/** The site in the current tab. */
export type SiteHere =
  | {
      readonly state: 'on';
      readonly name: string;
      /** The account the page is open with; null where there is but one, or none can be told. */
      readonly account: string | null;
      /** The smallest way out that was taken. */
      readonly rests: 'page' | 'account' | null;
    }
  /** `refused`: switching on was tried, and the browser gave no access; `withdrawn`: it gave access before, and no longer does. `known`: it was made for this site. */
  | { readonly state: 'off' | 'refused' | 'withdrawn'; readonly name: string; readonly known: boolean }
  | { readonly state: 'not-possible' }
  | { readonly state: 'practice' };

type Props = {
  site: SiteHere;
  /** Called within the click, so that the browser may be asked for access straight away. */
  onSwitch: (on: boolean) => void;
  onRest: (where: 'page' | 'account') => void;
  onWake: () => void;
};

export const SiteHereSwitch = ({ site, onSwitch, onRest, onWake }: Props): ComponentChildren => {
  if (site.state === 'not-possible') return <p class="soft small">{i18n.t('popup.siteNotPossible')}</p>;
  if (site.state === 'practice') return <p class="soft small">{i18n.t('popup.sitePractice')}</p>;
  return (
    <div>
      <div class="site-here">
        <span id="site-here">
          <Named name={site.name} say={(name) => title(site, name)} />
        </span>
        <Switch on={site.state === 'on'} labelledBy="site-here" onSwitch={onSwitch} />
      </div>
      <div class="soft small" aria-live="polite">
        {site.state === 'on' ? (
          <WaysOut site={site} onRest={onRest} onWake={onWake} />
        ) : (
          <p>
            <Named name={site.name} say={(name) => hint(site, name)} />
          </p>
        )}
      </div>
    </div>
  );
};

type On = Extract<SiteHere, { state: 'on' }>;
type Off = Exclude<SiteHere, On | { state: 'not-possible' | 'practice' }>;

const WaysOut = ({ site: { account, rests }, onRest, onWake }: Pick<Props, 'onRest' | 'onWake'> & { site: On }) => {
  if (rests === 'page') return <p>{i18n.t('popup.pageRests')}</p>;
  if (rests === 'account') {
    return (
      <p class="row">
        {i18n.t('popup.accountRests')}
        <button type="button" class="quiet" onClick={onWake}>
          {i18n.t('popup.wakeAccount')}
        </button>
      </p>
    );
  }
  return (
    <p class="row">
      <button type="button" class="quiet" onClick={() => onRest('page')}>
        {i18n.t('popup.restPage')}
      </button>
      {account !== null && (
        <button type="button" class="quiet" onClick={() => onRest('account')}>
          {i18n.t('popup.restAccount')}
        </button>
      )}
    </p>
  );
};

function title(site: On | Off, name: string): string {
  if (site.state === 'on') return i18n.t('popup.siteOn', { site: name });
  return site.known ? i18n.t('popup.siteOff', { site: name }) : i18n.t('popup.siteOffElsewhere');
}

function hint({ state, known }: Off, name: string): string {
  if (state === 'refused') return i18n.t('popup.siteRefused');
  if (state === 'withdrawn') return i18n.t('popup.siteWithdrawn');
  return known ? i18n.t('popup.siteOffHint') : i18n.t('popup.siteOffElsewhereHint', { site: name });
}
