import type { WrittenChannel } from './channel.ts';

/*
 * How each service writes who somebody is, in its links and in what people copy from them. Every pattern is read in small letters and without the scheme of
 * a web address, and its first group is what the service itself knows the person by; first parts that are pages of the service are nobody's name. What fits
 * none stays as it is. (Forms of links as the services give them, seen 2026-11.) Literals all, so that a bundle which asks for none of it leaves it out.
 */
const patterns: { readonly [channel in WrittenChannel]?: readonly RegExp[] } = {
  discord: [/^@+([\w.]+)$/],
  instagram: [
    /^@+([\w.]+)$/,
    /^(?:[\w-]+\.)?instagram\.com\/(?!(?:p|reels?|tv|stories|explore|direct|accounts)(?:[/?#]|$))@?([\w.]{1,30})(?:[/?#].*)?$/u,
    /^ig\.me\/m\/([\w.]{1,30})(?:[/?#].*)?$/u,
  ],
  linkedin: [/^(?:[\w-]+\.)?linkedin\.com\/(?:[a-z]{2}\/)?in\/([^/?#\s]+)(?:[/?#].*)?$/u, /^\/?in\/([^/?#\s]+)\/?$/u],
  matrix: [/^matrix\.to\/#\/((?:@|%40)[^/?#\s]+)/u, /^matrix:u\/([^/?#\s]+)/u],
  phone: [/^(\+[1-9]\d{6,14})$/],
  telegram: [
    /^@+(\w+)$/,
    /^(?:t|telegram)\.me\/(?!(?:joinchat|addlist|addstickers|share|proxy|contact|c)(?:[/?#]|$))(?:s\/)?([a-z]\w{3,31})(?:[/?#].*)?$/u,
    /^web\.telegram\.org\/[a-z]\/#@?(\w+)$/,
    /^tg:\/\/resolve\?domain=(\w+)/,
  ],
  whatsapp: [
    // The same account in two dresses; the number behind the colon is that of a device.
    /^(\d{7,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/,
    /^wa\.me\/\+?([1-9]\d{6,14})(?:[/?#].*)?$/,
    /^(?:(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:.*&)?phone=(?:\+|%2b)?([1-9]\d{6,14})(?:&.*)?$/,
    /^(?:\+|00)([1-9][\d\s()./\u2010-\u2015-]{5,30}\d)$/,
  ],
  x: [
    /^@+(\w+)$/,
    /^(?:[\w-]+\.)?(?:x|twitter)\.com\/(?!(?:i|home|messages|intent|share|search|hashtag|explore|settings)(?:[/?#]|$))@?(\w{1,15})(?:[/?#].*)?$/u,
  ],
  xmpp: [/^xmpp:([^/?#\s@]+@[^/?#\s]+)/u, /^([^/\s@]+@[^/\s]+)\/.*$/u],
};

/** What the service knows somebody by, from what was written in small letters; as it was where it fits no form of the service; null for what is no number. */
export function withoutLink(channel: WrittenChannel, written: string): string | null {
  const bare = written.replace(/^https?:\/\//, '');
  const found = patterns[channel]?.map((pattern) => pattern.exec(bare)?.[1]).find((name) => name !== undefined);
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
    return /[%/?#\s\p{Cc}\p{Cf}]/u.test(plain) ? name : plain;
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
