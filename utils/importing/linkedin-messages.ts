import { handleKey } from '../domain/handle.ts';
import { handleOfPage } from './profile.ts';
import type { Key, Sink } from './reader.ts';

// Headings, dates in UTC and folders of archives from 2020 to 2026 as public code reads and describes them (seen 2026-11): recipients' addresses came in
// 2023, joined by commas; drafts have columns of their own since 2024; advertisements and members who left have no address.
const needed = ['CONVERSATION ID', 'FROM', 'SENDER PROFILE URL', 'TO', 'DATE', 'FOLDER'];

export function isMessages(fields: readonly string[]): boolean {
  return needed.every((title) => fields.includes(title));
}

const DATE = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?: UTC)?$/;

/** Messages between two people, by the addresses of their profiles or, in archives that have only the senders', by their names. */
export function messages(titles: readonly string[], sink: Sink) {
  const index = new Map(titles.map((title, at) => [title, at]));
  const told = new Set<Key>();
  /** In how many conversations somebody is. */
  const conversations = new Map<Key, number>();
  let conversation: string | null = null;
  let inThis = new Set<Key>();

  return { take, end };

  function take(fields: readonly string[], line: number): void {
    const people = peopleOf(fields);
    const at = timeOf(fields[index.get('DATE') ?? -1]?.trim() ?? '');
    if (people === null) sink.left();
    else if (at === null) sink.unread(line, 'no-date');
    else {
      count(fields[index.get('CONVERSATION ID') ?? -1] ?? '', people);
      sink.exchange({ at, from: people[0], to: [people[1]], channel: 'linkedin' });
    }
  }

  /** Who wrote to whom; null for drafts, groups, advertisements and what was put aside as spam. */
  function peopleOf(fields: readonly string[]): readonly [from: Key, to: Key] | null {
    const field = (title: string) => fields[index.get(title) ?? -1]?.trim() ?? '';
    const isDraft = [field('IS MESSAGE DRAFT'), field('IS CONVERSATION DRAFT')].some((answer) => /^(?:yes|true)$/i.test(answer));
    const pages = field('RECIPIENT PROFILE URLS').split(/\s*[,;]\s*/);
    if (isDraft || field('FOLDER') === 'SPAM' || pages.length > 1) return null;
    const byName = !index.has('RECIPIENT PROFILE URLS');
    const from = byName ? ofName(field('FROM'), field('SENDER PROFILE URL')) : ofPage(field('SENDER PROFILE URL'), field('FROM'));
    const to = byName ? ofName(field('TO'), '') : ofPage(pages[0] ?? '', field('TO'));
    return from === null || to === null || from === to ? null : [from, to];
  }

  function ofPage(page: string, name: string): Key | null {
    const handle = handleOfPage(page);
    if (handle?.channel !== 'linkedin') return null;
    const key = handleKey(handle);
    if (!told.has(key)) sink.who({ key, name: name || null, handles: [handle] });
    told.add(key);
    return key;
  }

  function ofName(name: string, page: string): Key | null {
    if (name === '' || (page === '' && name === 'LinkedIn Member')) return null;
    const key = `name:${name}`;
    const handle = handleOfPage(page);
    const isNews = handle ? !told.has(`${key} ${page}`) : !told.has(key);
    if (isNews) sink.who({ key, name, handles: handle ? [handle] : [] });
    told.add(handle ? `${key} ${page}` : key);
    return key;
  }

  function count(id: string, people: readonly Key[]): void {
    if (id !== conversation) inThis = new Set();
    conversation = id;
    for (const key of people) {
      if (inThis.has(key)) continue;
      inThis.add(key);
      conversations.set(key, (conversations.get(key) ?? 0) + 1);
    }
  }

  /** The user is in all of their conversations, and nobody else in as many. */
  function end(): void {
    const [first, second] = [...conversations].toSorted(([, one], [, other]) => other - one);
    if (first && first[1] > (second?.[1] ?? 0)) for (let vote = 0; vote < first[1]; vote++) sink.mine(first[0]);
  }
}

function timeOf(written: string): number | null {
  const [, year, month, day, hour, minute, second] = (DATE.exec(written) ?? []).map(Number);
  if (year === undefined) return null;
  const at = Date.UTC(year, (month ?? 0) - 1, day, hour, minute, second);
  return new Date(at).getUTCDate() === day ? at : null;
}
