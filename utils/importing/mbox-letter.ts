import { decodeWords } from 'postal-mime';
import type { AddressBook, Addresses } from './mbox-addresses.ts';
import { isAutomatic } from './mbox-automatic.ts';
import { toTime } from './mbox-date.ts';
import { type Folder, foldersOf } from './mbox-folders.ts';
import type { Headers } from './mbox-headers.ts';
import type { Sink, Unread, Who } from './reader.ts';
import type { SeenIds } from './seen-ids.ts';

/** What one message says of itself, before anything of it is understood. */
export type Letter = {
  readonly line: number;
  /** What is to be said of it instead of reading it. */
  readonly instead: 'left' | 'too-long' | null;
  readonly from: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly date: string;
  /** The date of its "From " line. */
  readonly came: number | null;
  readonly id: string;
  /** The address it was delivered to. */
  readonly deliveredTo: string;
  readonly labels: string;
};

/** A mail to more people than this is no hello to one of them. */
const MOST_RECIPIENTS = 8;

const MOST_LABELS = 500;

/** Clocks go wrong and zones are left out; what is further ahead is no date of something that happened. */
const AHEAD = 24 * 3600_000;

const unread: Omit<Letter, 'line' | 'instead' | 'came'> = { from: '', sender: '', recipients: [], date: '', id: '', deliveredTo: '', labels: '' };

/** Copies what tells something out of the headers. */
export function toLetter(headers: Headers, line: number, came: number | null): Letter {
  const text = (...[name]: Parameters<Headers['first']>) => headers.first(name) ?? '';
  if (headers.tooLong) return { ...unread, line, came, instead: 'too-long' };
  const automatic =
    headers.marked ||
    isAutomatic({
      precedence: headers.first('precedence'),
      autoSubmitted: headers.first('auto-submitted'),
      returnPath: headers.first('return-path'),
      contentType: headers.first('content-type'),
    });
  if (automatic) return { ...unread, line, came, instead: 'left' };
  return {
    line,
    came,
    instead: null,
    from: text('from'),
    sender: text('sender'),
    recipients: [...headers.all('to'), ...headers.all('cc'), ...headers.all('bcc')],
    date: text('date'),
    id: text('message-id'),
    deliveredTo: text('delivered-to') || text('x-original-to') || text('envelope-to'),
    labels: text('x-gmail-labels'),
  };
}

export type Telling = {
  readonly sink: Sink;
  readonly book: AddressBook;
  readonly seen: SeenIds;
  /** The folder the file is, where its name tells. */
  readonly folder: Folder | null;
  /** What labels of Gmail were found to mean; the same few stand on most messages. */
  readonly labelled: Map<string, ReadonlySet<Folder>>;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Tells the sink what a message means: who wrote to whom, and when; or why it says nothing of that. */
export function tellLetter(letter: Letter, telling: Telling): void {
  const { sink, book, seen } = telling;
  const folders = foldersFor(letter, telling);
  const found = toFound(letter, folders, telling);
  if (found === 'left') sink.left();
  else if (typeof found === 'string') sink.unread(letter.line, found);
  else if (seen.add(letter.id || JSON.stringify([letter.from, letter.date, letter.recipients]))) {
    const { author, owner, to, at } = found;
    for (const header of [
      letter.from,
      ...(book.read(letter.from).people.length > 0 ? [] : [letter.sender]),
      ...letter.recipients,
      ...(owner ? [letter.deliveredTo] : []),
    ])
      book.tell(header);
    if (folders.has('sent')) sink.mine(author.key);
    else if (owner) sink.mine(owner.key);
    sink.exchange({ at, from: author.key, to: to.map(({ key }) => key), channel: folders.has('chat') ? 'google-chat' : 'email' });
  }
}

function foldersFor({ labels }: Letter, { folder, labelled }: Telling): ReadonlySet<Folder> {
  const known = labelled.get(labels);
  if (known) return known;
  const folders = new Set(foldersOf(labels.includes('=?') ? decodeWords(labels) : labels));
  if (folder) folders.add(folder);
  if (labelled.size < MOST_LABELS) labelled.set(labels, folders);
  return folders;
}

type Found = { readonly author: Who; readonly owner: Who | undefined; readonly to: readonly Who[]; readonly at: number };

function toFound(letter: Letter, folders: ReadonlySet<Folder>, { book, now }: Telling): Found | 'left' | Unread {
  if (letter.instead !== null) return letter.instead;
  if (folders.has('unsent') || folders.has('unwanted')) return 'left';

  const authors = book.read(letter.from);
  const senders = book.read(letter.sender);
  const author = authors.people[0] ?? senders.people[0];
  if (authors.nobodies + senders.nobodies > 0) return 'left';
  if (!author) return authors.broken || senders.broken ? 'bad-address' : 'no-sender';

  const at = toTime(letter.date) ?? letter.came;
  if (at === null) return 'no-date';
  if (at < 0 || at > now + AHEAD) return 'bad-date';

  const named = letter.recipients.map((header) => book.read(header));
  const [owner] = folders.has('sent') ? [] : book.read(letter.deliveredTo).people;
  const to = recipientsOf(named, author, owner);
  return typeof to === 'string' ? to : { author, owner, to, at };
}

/** Everybody a message went to but its author. Where others alone are named, it came to the owner all the same: by blind copy or another address. */
function recipientsOf(named: readonly Addresses[], author: Who, owner: Who | undefined): readonly Who[] | 'left' | 'bad-address' {
  if (named.reduce((sum, { people, nobodies }) => sum + people.length + nobodies, 0) > MOST_RECIPIENTS) return 'left';
  const others = new Map<string, Who>();
  for (const { people } of named) for (const who of people) if (who.key !== author.key) others.set(who.key, who);
  // To the author alone, or to nobody who is named, is a note to oneself or a blind copy to many.
  if (others.size === 0 && named.length > 0) return named.every(({ broken }) => broken) ? 'bad-address' : 'left';
  if (owner && owner.key !== author.key) others.set(owner.key, owner);
  return others.size > 0 ? [...others.values()] : 'left';
}
