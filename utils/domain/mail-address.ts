/** Mail in the browser, by the names the sites have for people; `mail-program` is whatever the system opens for a mail address. */
export const mailSites = ['gmail', 'outlook', 'proton', 'yahoo', 'fastmail'] as const;
export type MailSite = (typeof mailSites)[number];

type Composing = { readonly name: MailSite; readonly address: (encoded: string, mailto: string) => string };

/** Where each site begins a new message; who gets it is all that is said. */
const sites: { readonly [origin: string]: Composing } = {
  // Public code and the site itself, 2026-11.
  'https://mail.google.com': { name: 'gmail', address: (to) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}` },
  // techcommunity.microsoft.com, "Outlook deeplink for email compose", read 2026-11; the others by public code, 2026-11.
  'https://outlook.office.com': { name: 'outlook', address: (to) => `https://outlook.office.com/mail/deeplink/compose?to=${to}` },
  'https://outlook.office365.com': { name: 'outlook', address: (to) => `https://outlook.office365.com/mail/deeplink/compose?to=${to}` },
  'https://outlook.cloud.microsoft': { name: 'outlook', address: (to) => `https://outlook.cloud.microsoft/mail/deeplink/compose?to=${to}` },
  'https://outlook.live.com': { name: 'outlook', address: (to) => `https://outlook.live.com/mail/0/deeplink/compose?to=${to}` },
  // What the site registers for mail links, in its public source, 2026-11.
  'https://mail.proton.me': { name: 'proton', address: (_, mailto) => `https://mail.proton.me/inbox/#mailto=${encodeURIComponent(mailto)}` },
  // Firefox’s own list of what opens mail links had it, and public code, 2026-11.
  'https://mail.yahoo.com': { name: 'yahoo', address: (to) => `https://compose.mail.yahoo.com/?to=${to}` },
  // Public code, 2026-11.
  'https://app.fastmail.com': {
    name: 'fastmail',
    address: (_, mailto) => `https://app.fastmail.com/mail/compose?mailto=${encodeURIComponent(mailto)}`,
  },
};

/** Where the mail sites live. */
export const mailOrigins = Object.keys(sites);

/** Ways to begin a mail to an address: on each of `origins` that is a mail site, in their order, once a site; the mail program where there is none. */
export function newMail(
  address: string,
  origins: readonly string[],
): readonly { readonly name: MailSite | 'mail-program'; readonly address: string }[] {
  // The @ before the domain is the one character that stays as it is (RFC 6068, section 2).
  const mailto = `mailto:${encodeURIComponent(address.toWellFormed()).replace(/%40(?!.*%40)/, '@')}`;
  const found = new Map<MailSite, string>();
  for (const origin of origins) {
    const site = Object.hasOwn(sites, origin) ? sites[origin] : undefined;
    if (site && !found.has(site.name)) found.set(site.name, site.address(encodeURIComponent(address.toWellFormed()), mailto));
  }
  return found.size === 0 ? [{ name: 'mail-program', address: mailto }] : [...found].map(([name, at]) => ({ name, address: at }));
}
