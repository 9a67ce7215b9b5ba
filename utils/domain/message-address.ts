import type { WrittenChannel } from './channel.ts';
import { type Handle, numberOf } from './handle.ts';

/** `on` tells whether a site was switched on, by its origin. */
type AddressOf = (id: string, on: (origin: string) => boolean) => string | null;

/** Where a conversation with a handle opens; null where it has no address of its own. `id` is encoded. */
const conversations: { readonly [channel in WrittenChannel]?: AddressOf } = {
  // The site’s own links, 2026-11; a name is nobody’s address there.
  discord: (id) => (/^\d+$/.test(id) ? `https://discord.com/channels/@me/${id}` : null),
  // developers.facebook.com, "ig.me links", 2026-11.
  instagram: (id) => (/^[\w.]+$/.test(id) ? `https://ig.me/m/${id}` : null),
  // An id, unlike a name somebody chose, means something else in small letters. The profile has the button (the site, 2026-11).
  linkedin: (id) => (id.startsWith('acoaa') ? null : `https://www.linkedin.com/in/${id}/`),
  // spec.matrix.org, appendices, "matrix.to navigation"; Element’s own links, 2026-11.
  matrix: (id, on) => (/^@[^:]+:./.test(id) ? `${on(element) ? `${element}/#/user/` : 'https://matrix.to/#/'}${id}` : null),
  // The site’s own links; developers.facebook.com, "m.me links", 2026-03.
  messenger: (id) => (/^\d+$/.test(id) ? `https://www.facebook.com/messages/t/${id}` : /^[\w.]+$/.test(id) ? `https://m.me/${id}` : null),
  // learn.microsoft.com, "Deep link to Teams chat", 2026-11: by the name one signs in with, which is like a mail address.
  teams: (id) => (/^[\w.+'%-]+@[\w-]+(?:\.[\w-]+)+$/.test(id) ? `https://teams.microsoft.com/l/chat/0/0?users=${id}` : null),
  // core.telegram.org/api/links, 2026-11; a number of the site’s own has no address elsewhere.
  telegram: (id, on) => (/^-?\d+$/.test(id) ? `${telegram}/k/#${id}` : on(telegram) ? `${telegram}/k/#@${id}` : `https://t.me/${id}`),
  // A number is a phone’s only in this kind of address. faq.whatsapp.com, "How to use click to chat", 2026-11; the site itself takes the same.
  whatsapp: (id, on) => (/^\d+@c\.us$/.test(id) ? whatsappTo(id.replace(/@.*/, ''), on) : null),
  x: (id) => `https://x.com/${id}`,
  // XEP-0147, section 2.
  xmpp: (id) => (/^[^@]+@[^@]+$/.test(id) ? `xmpp:${id}?message` : null),
};

const element = 'https://app.element.io';
const telegram = 'https://web.telegram.org';
const whatsapp = 'https://web.whatsapp.com';

/** Sites that a way may lead to where they are switched on, those on servers of somebody's own among them. */
export function appsFor(handles: readonly Handle[]): readonly string[] {
  const servers = handles.flatMap(({ channel, id }) => (onServers[channel] ? [`https://${id.replace(/^.*@/, '')}`] : []));
  return [element, telegram, whatsapp, 'https://chat.google.com', ...servers];
}

const whatsappTo = (digits: string, on: (origin: string) => boolean) =>
  on(whatsapp) ? `${whatsapp}/send?phone=${digits}` : `https://wa.me/${digits}`;

/** Software on servers of its own, and how it links to a conversation there: zulip.com/help, docs.mattermost.com, docs.rocket.chat, and their sources, 2026-11. */
const onServers: { readonly [channel in WrittenChannel]?: (id: string) => string } = {
  mattermost: (name) => `/_redirect/messages/@${name}`,
  'rocket-chat': (name) => `/direct/${name}`,
  zulip: (number) => `/#narrow/dm/${number}`,
};

/** Where the service is at home, for handles without an address of their own. */
const homes: { readonly [channel in WrittenChannel]?: string } = {
  discord: 'https://discord.com/channels/@me',
  'google-chat': 'https://chat.google.com/',
  instagram: 'https://www.instagram.com/direct/inbox/',
  linkedin: 'https://www.linkedin.com/messaging/',
  matrix: `${element}/`,
  messenger: 'https://www.facebook.com/messages/',
  slack: 'https://app.slack.com/client/',
  teams: 'https://teams.microsoft.com/v2/',
  whatsapp: `${whatsapp}/`,
};

/**
 * Where somebody can be written to by this handle; null for mail and for what lives at no known address. `origins` are the sites that were switched on: a
 * server of somebody's own is gone to only where the user is there already, and an app in the browser is taken where it is used.
 */
export function messageAddress({ channel, id }: Handle, origins: readonly string[]): string | null {
  const on = (origin: string) => origins.includes(origin);
  return conversations[channel]?.(encoded(id), on) ?? onServer({ channel, id }, origins) ?? homes[channel] ?? null;
}

/** Where a phone number can be written to: by a text message (RFC 5724), in the apps of the browser that are used, and in Signal (signal.me, 2026-11). */
export function numberAddresses(handle: Handle, origins: readonly string[]): readonly { readonly name: NumberWay; readonly address: string }[] {
  const number = numberOf(handle);
  if (number === null) return [];
  const ways: { readonly name: NumberWay; readonly address: string; readonly here: boolean }[] = [
    { name: 'whatsapp', address: `${whatsapp}/send?phone=${number.slice(1)}`, here: origins.includes(whatsapp) },
    { name: 'text-message', address: `sms:${number}`, here: true },
    { name: 'signal', address: `https://signal.me/#p/${number}`, here: true },
  ];
  return ways.filter(({ here }) => here).map(({ name, address }) => ({ name, address }));
}
export type NumberWay = 'whatsapp' | 'text-message' | 'signal';

function onServer({ channel, id }: Handle, origins: readonly string[]): string | null {
  const [, name = '', host = ''] = /^(.+)@([^@]+)$/.exec(id) ?? [];
  const origin = origins.find((one) => one.replace(/^https?:\/\//, '').replace(/:\d+$/, '') === host);
  const path = onServers[channel]?.(encoded(name));
  return origin && path ? origin + path : null;
}

/** As links hold it: an @ and a colon are part of many names. */
function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replace(/%40/g, '@').replace(/%3A/gi, ':');
}
