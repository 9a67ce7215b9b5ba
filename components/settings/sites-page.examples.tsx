import type { ComponentProps } from 'preact';
import type { SiteShown } from './site-card.tsx';
import { SitesPage } from './sites-page.tsx';

const nothing = () => {};
const day = Date.UTC(2026, 10, 24, 12);

type Change = Partial<Pick<SiteShown, 'labels' | 'young' | 'changed'>> & { site?: Partial<SiteShown['site']>; log?: Partial<SiteShown['log']> };

const site = (origin: string, change: Change = {}): SiteShown => ({
  labels: [],
  young: false,
  changed: false,
  ...change,
  site: { origin, on: true, panelOpen: false, withdrawn: false, restingAccounts: [], software: [], ...change.site },
  log: { origin, looks: 0, lookedAt: null, notes: 0, notedAt: null, unreadable: 0, ...change.log },
});

const choices = (['Gmail', 'Outlook', 'Proton Mail', 'WhatsApp', 'Slack', 'Instagram'] as const).map((label, at) => ({
  name: label,
  label,
  kind: at < 3 ? ('mail' as const) : ('chat' as const),
  young: label === 'Instagram',
}));

const values: ComponentProps<typeof SitesPage> = {
  sites: [
    site('https://mail.google.com', {
      labels: ['Gmail'],
      log: { looks: 41, lookedAt: day, notes: 7, notedAt: day },
      site: { restingAccounts: ['dora@work.example'] },
    }),
    site('https://web.whatsapp.com', { labels: ['WhatsApp'], young: true, changed: true, log: { looks: 1, lookedAt: day } }),
    site('https://webmail.a-rather-long-name.university.example', { site: { on: false, withdrawn: true } }),
  ],
  choices,
  refused: false,
  onPick: nothing,
  onSwitch: nothing,
  onWake: nothing,
  onForget: nothing,
};

export const examples = {
  some: () => <SitesPage {...values} />,
  none: () => <SitesPage {...values} sites={[]} />,
  refused: () => <SitesPage {...values} sites={[]} refused />,
  'no-more-to-choose': () => <SitesPage {...values} choices={[]} />,
};
