import { i18n } from '#i18n';
import { SitesPage } from '../../components/settings/sites-page.tsx';
import { requestSites } from '../../utils/extension/current-site.ts';
import { originsOfAll, shownSite, siteChoices } from './known-sites.ts';
import type { OptionsState } from './options-state.ts';

export const Sites = ({ state }: { state: OptionsState }) => {
  const { sites, refused } = state;
  const switchAll = (origins: readonly string[], on: boolean) => {
    // First of all: a browser asks for the permission only while it handles the click.
    const allowed = on ? requestSites(origins) : Promise.resolve(true);
    void allowed.then(async (given) => {
      refused.value = !given;
      if (!given) state.notice.value = i18n.t('popup.siteRefused');
      else for (const origin of origins) await state.carryOut({ do: 'switch-site', origin, on });
    });
  };
  return (
    <SitesPage
      sites={sites.value.map(({ site, log }) => shownSite(site, log))}
      choices={siteChoices(sites.value.map(({ site }) => site))}
      refused={refused.value}
      onPick={(names) => switchAll(originsOfAll(names), true)}
      onSwitch={(origin, on) => switchAll([origin], on)}
      onWake={(origin, account) => state.carryOut({ do: 'rest-on-account', origin, account, rests: false })}
      onForget={(origin) => state.carryOut({ do: 'forget-site', origin }, i18n.t('sites.forgotten'))}
    />
  );
};
