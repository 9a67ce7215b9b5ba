import { type Handle, handleKey, toHandle } from '../domain/handle.ts';
import { toE164 } from '../domain/phone-number.ts';
import { chunksOf } from './chunks.ts';
import { type JsonListener, JsonProblem, type JsonScalar, jsonScan } from './json-scan.ts';
import { FileProblem, type Head, type Key, MYSELF, type Reader, type ReadOptions, type Sink, type Source } from './reader.ts';
import { type Fields, telegramListener } from './telegram-listener.ts';
import { zonedTime } from './zoned-time.ts';

/** Telegram itself, which writes service notices from this account (telegram.org's API, 2026-11). */
const TELEGRAM = 'telegram:777000';
const ENOUGH_TO_TELL = 4096;

/**
 * Telegram Desktop's export in JSON: of an account, or of one chat. Only chats of two count; bots, groups, channels, notes to oneself and accounts that were
 * deleted are left out. A call that nobody took is none. A chat whose kind comes behind its messages, as Telegram never writes it, is read in a second pass.
 */
export const telegram: Reader = {
  format: 'telegram',
  recognises,
  async read(source, sink, options, gone) {
    if (source.size === 0) throw new FileProblem('empty');
    const passes = passesOver(sink, options);
    await scan(source, passes.first, (bytes) => sink.read(bytes), gone);
    if (passes.isOver()) return;
    await scan(source, passes.second, () => {}, gone);
  },
};

function recognises({ name, bytes }: Head): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, ENOUGH_TO_TELL));
  return /\.json$/i.test(name) && /^\ufeff?\s*\{/.test(start) && /"(?:personal_information|contacts|chats|messages|about|personal_chat)"/.test(start);
}

async function scan(source: Source, listener: JsonListener, read: (bytes: number) => void, gone: AbortSignal): Promise<void> {
  const { write, end } = jsonScan(listener);
  let bytes = 0;
  try {
    for await (const chunk of chunksOf(source, gone)) {
      const isMarked = bytes === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      write(isMarked ? chunk.subarray(3) : chunk);
      bytes += chunk.length;
      read(bytes);
    }
    end();
  } catch (why) {
    throw why instanceof JsonProblem ? new FileProblem('damaged', why.line) : why;
  }
}

function passesOver(sink: Sink, options: ReadOptions) {
  const toTime = zonedTime(options.zone);
  const late = new Map<number, Fields | null>();
  let messages = 0;
  let found = false;

  const whole = ({ type, id, name }: Fields) => type !== undefined && (type !== 'personal_chat' || (id !== undefined && name !== undefined));
  const message = (fields: Fields, chat: Fields) => {
    messages += 1;
    const peer = keyOf(chat.id);
    if (fields.type !== 'message' && !isCall(fields)) return;
    if (!isPerson(chat) || peer === null) {
      sink.left();
      return;
    }
    const at = timeOf(fields, toTime);
    const from = keyOf(fields.from_id ?? fields.actor_id);
    if (at === null) sink.unread(messages, 'no-date');
    else if (from === null) sink.unread(messages, 'no-sender');
    else tell(at, from, peer, isCall(fields));
  };
  const tell = (at: number, from: Key, peer: Key, isCalled: boolean) => {
    const isTheirs = from === peer;
    sink.mine(MYSELF);
    sink.exchange({ at, from: isTheirs ? peer : MYSELF, to: [isTheirs ? MYSELF : peer], channel: isCalled ? 'call' : 'telegram' });
  };
  const person = (chat: Fields) => {
    const key = keyOf(chat.id);
    if (!isPerson(chat) || key === null) return;
    if (String(chat.name).includes('\ufffd')) throw new FileProblem('not-utf8');
    found = true;
    sink.who({ key, name: textOf(chat.name), handles: handlesOf(key) });
  };
  const contact = (fields: Fields) => {
    const name = [fields.first_name, fields.last_name].map(textOf).filter(Boolean).join(' ') || null;
    const number = toE164(textOf(fields.phone_number) ?? '', options.country);
    const phone = number === null ? null : toHandle('phone', number);
    const key = keyOf(fields.user_id) ?? (phone && handleKey(phone)) ?? (name && `telegram:${name}`);
    if (key === null || key === TELEGRAM || (name === null && phone === null)) return;
    found = true;
    sink.who({ key, name, handles: [...handlesOf(key), ...(phone ? [phone] : [])] });
  };

  const first = telegramListener({
    contact,
    message(fields, chat, number) {
      if (whole(chat)) message(fields, chat);
      else late.set(number, null);
    },
    chat(fields, number) {
      person(fields);
      if (late.has(number)) late.set(number, fields);
    },
  });
  const second = telegramListener({
    contact() {},
    message(fields, _, number) {
      const chat = late.get(number);
      if (chat) message(fields, chat);
    },
    chat() {},
  });
  const isOver = () => {
    if (!found) throw new FileProblem('nobody-in-it');
    return late.size === 0;
  };
  return { first, second, isOver };
}

/** Accounts that were deleted have no name. */
function isPerson(chat: Fields): boolean {
  return chat.type === 'personal_chat' && textOf(chat.name) !== null && keyOf(chat.id) !== TELEGRAM;
}

function isCall({ type, action, duration_seconds }: Fields): boolean {
  return type === 'service' && action === 'phone_call' && typeof duration_seconds === 'number' && duration_seconds > 0;
}

/** Ids are numbers; since 2021 those of senders say what they are: "user123" (seen 2026-11). */
function keyOf(id: JsonScalar | undefined): Key | null {
  const digits = /^(?:user)?([1-9]\d*)$/.exec(String(id ?? ''))?.[1];
  return digits === undefined ? null : `telegram:${digits}`;
}

/** As Telegram's sites name people: by their number. */
function handlesOf(key: Key): readonly Handle[] {
  const id = /^telegram:(\d+)$/.exec(key)?.[1];
  const handle = id === undefined ? null : toHandle('telegram', id);
  return handle ? [handle] : [];
}

function textOf(value: JsonScalar | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `date_unixtime`, since 2022; before, only `date`, by the clock of the computer that wrote the file. */
function timeOf({ date_unixtime, date }: Fields, toTime: (local: number) => number): number | null {
  const seconds = Number(date_unixtime ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  const local = typeof date === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(date) ? Date.parse(`${date}Z`) : Number.NaN;
  return Number.isNaN(local) || local <= 0 ? null : toTime(local);
}
