import type { WrittenChannel } from './channel.ts';

/*
 * How each service writes who somebody is, in its links and in what people copy from them. Every pattern is read in small letters, and its first group is
 * what the service itself knows the person by. What fits none stays as it is. (Forms of links as the services give them, seen 2026-11.)
 */

const link = (hosts: string, path: string) => new RegExp(`^(?:https?://)?(?:[a-z0-9-]+\\.)?(?:${hosts})/${path}`, 'u');

/** First parts of addresses that are pages of the service, and nobody's name. */
const nobody = (...names: readonly string[]) => `(?!(?:${names.join('|')})(?:[/?#]|$))`;

const ending = '(?:[/?#].*)?$';

const patterns: { readonly [channel in WrittenChannel]?: readonly RegExp[] } = {
  discord: [/^@+([\w.]+)$/],
  instagram: [
    /^@+([\w.]+)$/,
    link('instagram\\.com', `${nobody('p', 'reel', 'reels', 'tv', 'stories', 'explore', 'direct', 'accounts')}@?([\\w.]{1,30})${ending}`),
    link('ig\\.me', `m/([\\w.]{1,30})${ending}`),
  ],
  linkedin: [link('linkedin\\.com', `(?:[a-z]{2}/)?in/([^/?#\\s]+)${ending}`), /^\/?in\/([^/?#\s]+)\/?$/u],
  matrix: [link('matrix\\.to', '#/((?:@|%40)[^/?#\\s]+)'), /^matrix:u\/([^/?#\s]+)/u],
  phone: [/^(\+[1-9]\d{6,14})$/],
  telegram: [
    /^@+(\w+)$/,
    link('t\\.me|telegram\\.me', `${nobody('joinchat', 'addlist', 'addstickers', 'share', 'proxy', 'contact', 'c')}(?:s/)?([a-z]\\w{3,31})${ending}`),
    link('web\\.telegram\\.org', '[a-z]/#@?(\\w+)$'),
    /^tg:\/\/resolve\?domain=(\w+)/,
  ],
  whatsapp: [
    // The same account in two dresses; the number behind the colon is that of a device.
    /^(\d{7,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/,
    link('wa\\.me', `\\+?([1-9]\\d{6,14})${ending}`),
    /^(?:https?:\/\/(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:.*&)?phone=(?:\+|%2b)?([1-9]\d{6,14})(?:&.*)?$/,
    /^(?:\+|00)([1-9][\d\s()./\u2010-\u2015-]{5,30}\d)$/,
  ],
  x: [
    /^@+(\w+)$/,
    link(
      'x\\.com|twitter\\.com',
      `${nobody('i', 'home', 'messages', 'intent', 'share', 'search', 'hashtag', 'explore', 'settings')}@?(\\w{1,15})${ending}`,
    ),
  ],
  xmpp: [/^xmpp:([^/?#\s@]+@[^/?#\s]+)/u, /^([^/\s@]+@[^/\s]+)\/.*$/u],
};

/** What the service knows somebody by, from what was written in small letters; as it was where it fits no form of the service; null for what is no number. */
export function withoutLink(channel: WrittenChannel, written: string): string | null {
  const found = patterns[channel]?.map((pattern) => pattern.exec(written)?.[1]).find((name) => name !== undefined);
  if (channel === 'phone') return found ?? null;
  if (channel === 'linkedin') return unescaped(found ?? written);
  if (found === undefined) return written;
  if (channel === 'matrix') return unescaped(found).replace(/^(?!@)/, '@');
  return channel === 'whatsapp' ? asAccount(found, written) : found;
}

/** A number is an account of WhatsApp under this ending. The zero in brackets is dialled within a country alone. */
function asAccount(number: string, written: string): string {
  const digits = number.replace('(0)', '').replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 ? `${digits}@c.us` : written;
}

/** Browsers escape letters in links; a text that would go on changing is left as it is. */
function unescaped(name: string): string {
  try {
    const plain = decodeURIComponent(name).toLowerCase().normalize('NFC');
    return /[%/?#\s\p{Cc}]/u.test(plain) ? name : plain;
  } catch {
    return name;
  }
}

/**
 * The one way to write a number that accounts of WhatsApp write in two: those of Mexico have a 1 that is dialled no more since 2019, and those of Brazil may
 * lack the 9 that every mobile number has since 2016 (seen in reports of 2025 and 2026). For comparing; `digits` with the country's code.
 */
export function oneNumber(digits: string): string {
  return digits.replace(/^521(\d{10})$/, '52$1').replace(/^55([1-9]{2})([6-9]\d{7})$/, '55$19$2');
}
