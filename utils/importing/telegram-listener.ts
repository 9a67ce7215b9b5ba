import type { JsonListener, JsonScalar } from './json-scan.ts';

/** What a listener hands on, whole. Fields are those of the file (Telegram Desktop's source, 2026-11); texts are never among them. */
export type Fields = Readonly<Record<string, JsonScalar>>;

export type TelegramEvents = {
  contact(fields: Fields): void;
  /** A message of the chat begun last; the chat has what stood before its messages. */
  message(fields: Fields, chat: Fields, chatNumber: number): void;
  /** A chat is over; all that it has is known. */
  chat(fields: Fields, chatNumber: number): void;
};

const ofContact: ReadonlySet<string> = new Set(['user_id', 'first_name', 'last_name', 'phone_number']);
const ofChat: ReadonlySet<string> = new Set(['id', 'name', 'type']);
const ofMessage: ReadonlySet<string> = new Set([
  'type',
  'date',
  'date_unixtime',
  'from',
  'from_id',
  'action',
  'actor',
  'actor_id',
  'duration_seconds',
]);
/** What lies under a key, or, in a list, under "*". */
type Place = { readonly kind?: keyof TelegramEvents; readonly fields?: ReadonlySet<string>; readonly under?: Readonly<Record<string, Place>> };

const list = (one: Place): Place => ({ under: { '*': one } });
const chat: Place = { kind: 'chat', fields: ofChat, under: { messages: list({ kind: 'message', fields: ofMessage }) } };

/** Of the whole account, or, where the file is of one chat, of that. */
const file: Place = {
  ...chat,
  under: {
    ...chat.under,
    contacts: { under: { list: list({ kind: 'contact', fields: ofContact }) } },
    chats: { under: { list: list(chat) } },
    left_chats: { under: { list: list(chat) } },
  },
};

type Level = {
  readonly place: Place | undefined;
  readonly isList: boolean;
  readonly values: Record<string, JsonScalar>;
  /** How many chats there were before, if this is one. */
  readonly number: number;
};

const nothing: Record<string, JsonScalar> = Object.freeze({});

/** Gathers the few fields that matter, record by record. */
export function telegramListener(events: TelegramEvents): JsonListener {
  const levels: Level[] = [];
  let key = '';
  let chats = 0;
  const placeIn = (above: Level | undefined): Place | undefined => {
    if (!above) return file;
    const step = above.isList ? '*' : key;
    const under = above.place?.under;
    return under && Object.hasOwn(under, step) ? under[step] : undefined;
  };
  const isWanted = () => {
    const level = levels.at(-1);
    return level !== undefined && !level.isList && (level.place?.fields?.has(key) ?? false);
  };
  return {
    open(kind) {
      const place = placeIn(levels.at(-1));
      // Without a prototype, so that no key of a file is one of it.
      levels.push({ place, isList: kind === 'array', values: place?.fields ? Object.create(null) : nothing, number: chats });
      if (kind === 'object' && place?.kind === 'chat') chats += 1;
    },
    close() {
      const level = levels.pop();
      if (!level || level.isList || !level.place?.kind) return;
      const { kind } = level.place;
      if (kind === 'contact') events.contact(level.values);
      else if (kind === 'chat') events.chat(level.values, level.number);
      else {
        const of = levels.at(-2);
        if (of) events.message(level.values, of.values, of.number);
      }
    },
    key(name) {
      key = name;
    },
    wantsText: isWanted,
    value(value) {
      const level = levels.at(-1);
      if (level && isWanted()) level.values[key] = value;
    },
  };
}
