import { handleKey, toHandle } from '../domain/handle.ts';
import { toE164 } from '../domain/phone-number.ts';
import { hourOf } from './day-periods.ts';
import { lineStarts } from './line-starts.ts';
import { FileProblem, type Head, type Key, MYSELF, type Reader, type ReadOptions, type Sink, type Who } from './reader.ts';
import { dayOf } from './whatsapp-dates.ts';
import { type ChatLine, chatLine } from './whatsapp-line.ts';
import { type Survey, surveyOf } from './whatsapp-survey.ts';
import { zonedTime } from './zoned-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** In characters of the file; one of its first lines begins a message. */
const ENOUGH_TO_TELL = 4096;

/**
 * WhatsApp's "export chat", of a chat of two. A group tells nothing about one person: `FileProblem('group')`. In which order a date is, and who is who, only the
 * whole file tells, so it is read twice. Where nothing but the other person is named, the user is whoever else writes; where only one writes, and nothing says
 * who that is, it is the other person. A group of which only two ever wrote looks like a chat of two in Android's files.
 */
export const whatsapp: Reader = {
  format: 'whatsapp',
  recognises,
  async read(source, sink, options, gone) {
    if (source.size === 0) throw new FileProblem('empty');
    const survey = await surveyOf(source, options, (bytes) => sink.read(Math.floor(bytes / 2)), gone);
    const take = takerFor(survey, tellWho(survey, sink, options), sink, options);
    let number = 0;
    for await (const { text, read } of lineStarts(source, gone)) {
      number += 1;
      sink.read(Math.floor((source.size + read) / 2));
      const line = chatLine(text);
      if (line?.style === survey.style && !line.isNotice) take(line, number);
    }
    sink.read(source.size);
  },
};

function recognises({ name, bytes }: Head): boolean {
  if (!/\.txt$/i.test(name)) return false;
  const lines = new TextDecoder().decode(bytes.subarray(0, ENOUGH_TO_TELL)).split('\n');
  return lines.slice(0, 10).some((line) => chatLine(line) !== null);
}

type Both = { readonly byName: ReadonlyMap<string, Key>; readonly otherOf: (key: Key) => Key };

/** Names the other person; both, where nothing says which of them is the user. */
function tellWho({ authors, other }: Survey, sink: Sink, options: ReadOptions): Both {
  const isCertain = other !== null || authors.length === 1;
  const them = whoIs(other ?? authors[0] ?? '', options);
  const second = authors.find((name) => name !== (other ?? authors[0]));
  const me = isCertain || second === undefined ? null : whoIs(second, options);
  sink.who(them);
  if (me) sink.who(me);
  const mine = me?.key ?? MYSELF;
  const keyOf = (name: string) => (name === (other ?? authors[0]) ? them.key : mine);
  return { byName: new Map(authors.map((name) => [name, keyOf(name)])), otherOf: (key) => (key === them.key ? mine : them.key) };
}

function whoIs(author: string, { country }: ReadOptions): Who {
  const number = /^\+?[\p{Nd}\s().‑-]+$/u.test(author) ? toE164(author, country) : null;
  const handle = number === null ? null : toHandle('whatsapp', number);
  if (handle) return { key: handleKey(handle), name: null, handles: [handle] };
  // Before the name of somebody who is in no address book stands a wave.
  return { key: `whatsapp:${author}`, name: author.replace(/^~\s?/, ''), handles: [] };
}

function takerFor({ order }: Survey, { byName, otherOf }: Both, sink: Sink, { zone }: ReadOptions) {
  const toTime = zonedTime(zone);
  const longestFirst = [...byName].sort(([one], [other]) => other.length - one.length);
  return (line: ChatLine, number: number): void => {
    const from = longestFirst.find(([name]) => line.rest.startsWith(`${name}:`))?.[1];
    if (from === undefined) return;
    const day = dayOf(line.date, order);
    if (day === null || line.hour > 24 || line.minute > 59 || line.second > 59) {
      sink.unread(number, 'bad-date');
      return;
    }
    const local = day * DAY + hourOf(line.hour, line.word) * 60 * MINUTE + line.minute * MINUTE + line.second * 1000;
    const to = otherOf(from);
    sink.exchange({ at: toTime(local), from, to: [to], channel: 'whatsapp' });
    if (from === MYSELF || to === MYSELF) sink.mine(MYSELF);
  };
}
