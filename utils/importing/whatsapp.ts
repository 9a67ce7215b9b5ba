import { type Handle, toHandle } from '../domain/handle.ts';
import { toE164 } from '../domain/phone-number.ts';
import { hourOf } from './day-periods.ts';
import { lineStarts } from './line-starts.ts';
import { FileProblem, type Head, type Reader, type ReadOptions, type Sink, type Who } from './reader.ts';
import { dayOf } from './whatsapp-dates.ts';
import { type ChatLine, chatLine } from './whatsapp-line.ts';
import { type Survey, surveyOf } from './whatsapp-survey.ts';
import { zonedTime } from './zoned-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** In characters of the file; one of its first lines begins a message. */
const ENOUGH_TO_TELL = 4096;
/** The user, where the file holds not one line of theirs. No name has a line end. */
const MYSELF = '\n';

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
    const two = tellWho(survey, sink, options);
    const take = takerFor(survey, two, sink, options);
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

/** Names the two, and says both keys. */
function tellWho({ authors, other }: Survey, sink: Sink, options: ReadOptions): readonly [string, string] {
  const [first = MYSELF, second] = authors;
  const them = other ?? first;
  const me = authors.find((name) => name !== them) ?? MYSELF;
  sink.who(whoIs(them, options));
  if (me !== MYSELF) sink.who(whoIs(me, options));
  if (other !== null || second === undefined) sink.mine(me);
  return [me, them];
}

function whoIs(author: string, { country }: ReadOptions): Who {
  const number = /^\+?[\p{Nd}\s().‑-]+$/u.test(author) ? toE164(author, country) : null;
  const handle: Handle | null = number === null ? null : toHandle('whatsapp', number);
  // Before the name of somebody who is in no address book stands a wave.
  return { key: author, name: number === null ? author.replace(/^~\s?/, '') : null, handles: handle ? [handle] : [] };
}

function takerFor({ order, authors }: Survey, [me, them]: readonly [string, string], sink: Sink, { zone }: ReadOptions) {
  const toTime = zonedTime(zone);
  const byLength = [...authors].sort((one, other) => other.length - one.length);
  return (line: ChatLine, number: number): void => {
    const from = byLength.find((name) => line.rest.startsWith(`${name}:`));
    if (from === undefined) return;
    const day = dayOf(line.date, order);
    if (day === null || line.hour > 24 || line.minute > 59 || line.second > 59) {
      sink.unread(number, 'bad-date');
      return;
    }
    const local = day * DAY + hourOf(line.hour, line.word) * 60 * MINUTE + line.minute * MINUTE + line.second * 1000;
    sink.exchange({ at: toTime(local), from, to: [from === them ? me : them], channel: 'whatsapp' });
  };
}
