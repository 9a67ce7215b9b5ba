import { i18n } from '#i18n';
import { SitesPage } from '../../components/settings/sites-page.tsx';
import { requestSite } from '../../utils/extension/current-site.ts';
import type { OptionsState } from './options-state.ts';

export const Sites = ({ state }: { state: OptionsState }) => (
  <SitesPage
    sites={state.sites.value}
    onSwitch={(origin, on) => {
      // First of all: a browser asks for the permission only while it handles the click.
      const allowed = on ? requestSite(origin) : Promise.resolve(true);
      void allowed.then((given) => {
        if (given) return state.carryOut({ do: 'switch-site', origin, on });
        state.notice.value = i18n.t('popup.siteRefused');
      });
    }}
  />
);
