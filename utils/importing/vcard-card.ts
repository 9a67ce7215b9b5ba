import { type Handle, sameHandle } from '../domain/handle.ts';
import type { YearDay } from '../domain/person.ts';
import { handleOfMail, handleOfMessenger, handleOfNumber, handleOfPage } from './profile.ts';
import type { Sink, Unread, Who } from './reader.ts';
import { longestCard } from './vcard-lines.ts';
import { decodedValue, type Property, paramOf, partsOf, plainText, propertyOf } from './vcard-property.ts';
import { readDay } from './written-day.ts';

/** What a card has told so far. */
type Card = {
  readonly line: number;
  readonly country: string | null;
  readonly nicknames: string[];
  readonly handles: Handle[];
  readonly unread: { readonly line: number; readonly why: Unread }[];
  size: number;
  formatted: string;
  /** Given, further and family name. */
  parts: readonly string[];
  organisation: string;
  isOrganisation: boolean;
  birthday: YearDay | null;
};

type Take = (card: Card, property: Property, line: number) => void;

/** A card that begins at a line; numbers without a country code belong to `country`. */
export function newCard(line: number, country: string | null): Card {
  const told = { formatted: '', parts: [], organisation: '', isOrganisation: false, birthday: null };
  return { line, country, nicknames: [], handles: [], unread: [], size: 0, ...told };
}

/** Numbers nobody writes to. */
const MACHINE = /[;,="](?:FAX|PAGER|MODEM|BBS|ISDN)\b/i;

const messenger =
  (service: string | null): Take =>
  (card, property) => {
    const told = service ?? paramOf(property, 'X-SERVICE-TYPE') ?? paramOf(property, 'SERVICE-TYPE');
    keep(card, handleOfMessenger(plainText(decodedValue(property)), told, card.country));
  };

const profile: Take = (card, property) => {
  const value = plainText(decodedValue(property));
  const service = paramOf(property, 'SERVICE-TYPE') ?? paramOf(property, 'TYPE');
  const user = paramOf(property, 'X-USER');
  keep(card, handleOfPage(value) ?? (user ? handleOfMessenger(user, service, card.country) : handleOfMessenger(value, service, card.country)));
};

const takers: ReadonlyMap<string, Take> = new Map<string, Take>([
  [
    'FN',
    (card, property) => {
      card.formatted ||= plainText(decodedValue(property));
    },
  ],
  [
    'N',
    (card, property) => {
      const [family = '', given = '', further = ''] = partsOf(decodedValue(property), ';');
      if (card.parts.length === 0) card.parts = [given, further, family].filter((part) => part !== '');
    },
  ],
  ['NICKNAME', (card, property) => void card.nicknames.push(...partsOf(decodedValue(property), ',').filter((name) => name !== ''))],
  [
    'ORG',
    (card, property) => {
      card.organisation ||= partsOf(decodedValue(property), ';')[0] ?? '';
    },
  ],
  ['EMAIL', (card, property, line) => address(card, plainText(decodedValue(property)), line, handleOfMail)],
  [
    'TEL',
    (card, property, line) => {
      if (!MACHINE.test(property.params)) address(card, plainText(decodedValue(property)), line, (number) => handleOfNumber(number, card.country));
    },
  ],
  ['BDAY', birthday],
  ['KIND', kind],
  ['X-ADDRESSBOOKSERVER-KIND', kind],
  [
    'X-ABSHOWAS',
    (card, { written }) => {
      card.isOrganisation ||= /^COMPANY$/i.test(written.trim());
    },
  ],
  ['IMPP', messenger(null)],
  ['X-JABBER', messenger('jabber')],
  ['X-TELEGRAM', messenger('telegram')],
  ['X-WHATSAPP', messenger('whatsapp')],
  ['X-MATRIX', messenger('matrix')],
  ['X-TWITTER', messenger('twitter')],
  ['X-INSTAGRAM', messenger('instagram')],
  ['URL', (card, property) => keep(card, handleOfPage(plainText(decodedValue(property))))],
  ['X-SOCIALPROFILE', profile],
  ['SOCIALPROFILE', profile],
]);

/** The names of what says who somebody is. */
export const telling: Iterable<string> = [...takers.keys()];

/** Takes a line of the card that begins with one of them. */
export function takeLine(card: Card, text: string, line: number): void {
  card.size += text.length;
  if (card.size > longestCard) return;
  const property = propertyOf(text);
  if (property) takers.get(property.name)?.(card, property, line);
}

/** Tells the sink who is on the card: somebody, an organisation left out, or why it cannot be read. */
export function finishCard(card: Card, sink: Sink): void {
  if (card.size > longestCard) sink.unread(card.line, 'too-long');
  else if (isOrganisation(card)) sink.left();
  else {
    const who = whoOn(card);
    for (const { line, why } of card.unread) sink.unread(line, why);
    if (who.name !== null || card.handles.length > 0) sink.who(who);
    else if (card.unread.length === 0) sink.unread(card.line, 'no-name');
  }
}

function isOrganisation({ isOrganisation: told, parts, organisation, formatted }: Card): boolean {
  return told || (parts.length === 0 && organisation !== '' && (formatted === '' || formatted === organisation));
}

function whoOn({ line, formatted, parts, nicknames, handles, birthday: day }: Card): Who {
  const isAddress = handles.some(({ id }) => id === formatted.toLowerCase());
  const [nickname = ''] = nicknames;
  const name = [isAddress ? '' : formatted, parts.join(' '), nickname].find((one) => one !== '') ?? null;
  return { key: `card:${line}`, name, nicknames: [...new Set(nicknames)].filter((one) => one !== name), handles, birthday: day };
}

function address(card: Card, written: string, line: number, handleOf: (written: string) => Handle | null): void {
  if (written === '') return;
  const handle = handleOf(written);
  if (handle) keep(card, handle);
  else card.unread.push({ line, why: 'bad-address' });
}

function keep({ handles }: Card, handle: Handle | null): void {
  if (handle && (handles.length === 0 || !handles.some((known) => known.channel === handle.channel && sameHandle(known, handle))))
    handles.push(handle);
}

function birthday(card: Card, property: Property): void {
  const none = paramOf(property, 'X-APPLE-OMIT-YEAR');
  card.birthday ??= readDay(plainText(decodedValue(property)), null, none === null ? undefined : Number(none));
}

function kind(card: Card, { written }: Property): void {
  card.isOrganisation ||= !/^\s*individual\s*$/i.test(written);
}
