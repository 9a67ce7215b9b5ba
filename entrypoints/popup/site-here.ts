import type { SiteHere } from '../../components/settings/site-here.tsx';
import type { CurrentSite } from '../../utils/extension/current-site.ts';
import { websites } from '../../utils/hosts/all-hosts.ts';
import { originsOf } from '../options/known-sites.ts';

/** The site in the current tab, as the popup shows it; `refused`: switching on was tried, and the browser gave no access. */
export function siteHere({ state, name, origin, account, rests }: CurrentSite, refused: boolean): SiteHere {
  if (state === 'not-possible' || state === 'practice') return { state };
  if (state === 'on') return { state, name, account, rests };
  return { state: refused ? 'refused' : state, name, known: websites.some((host) => originsOf(host).includes(origin)) };
}
