import type { SiteChoice } from '../../components/settings/pick-sites.tsx';
import type { SiteShown } from '../../components/settings/site-card.tsx';
import { hasChanged, type Site, type SiteLog } from '../../utils/domain/settings.ts';
import { originOf } from '../../utils/extension/sites.ts';
import { websites } from '../../utils/hosts/all-hosts.ts';
import type { Host } from '../../utils/hosts/host.ts';

/** The origins a host is known to live at, each once: "https://mail.google.com". */
export function originsOf({ matches }: Pick<Host, 'matches'>): readonly string[] {
  return [...new Set(matches.flatMap((pattern) => originOf(pattern) ?? []))];
}

/** Known websites of which something is not on yet. */
export function siteChoices(sites: readonly Site[]): readonly SiteChoice[] {
  const on = sites.filter((site) => site.on).map(({ origin }) => origin);
  return websites
    .filter((host) => originsOf(host).some((origin) => !on.includes(origin)))
    .map(({ name, label, channel, standing }) => ({ name, label, kind: channel === 'email' ? 'mail' : 'chat', young: standing === 'young' }));
}

/** All origins of the websites with these names, for one question to the browser. */
export function originsOfAll(names: readonly string[]): readonly string[] {
  return [...new Set(websites.filter(({ name }) => names.includes(name)).flatMap(originsOf))];
}

export function shownSite(site: Site, log: SiteLog): SiteShown {
  const living = websites.filter((host) => originsOf(host).includes(site.origin) || site.software.includes(host.name));
  return {
    site,
    log,
    labels: living.map(({ label }) => label),
    young: living.some(({ standing }) => standing === 'young'),
    changed: hasChanged(log),
  };
}
