import { addressParser } from 'postal-mime';
import { handleKey, toHandle } from '../domain/handle.ts';
import { isNobody } from './mbox-automatic.ts';
import type { Sink, Who } from './reader.ts';

/** Who stands in one header. */
export type Addresses = {
  readonly people: readonly Who[];
  /** How many addresses there were that nobody reads. */
  readonly nobodies: number;
  /** There was something, but no address in it. */
  readonly broken: boolean;
};

/** How many different headers are remembered, so that each is read once; longer ones than these characters are not. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 500;

/** In characters; nobody is called by more. */
const LONGEST_NAME = 200;

const nobody: Addresses = { people: [], nobodies: 0, broken: false };

/** Reads headers with addresses and tells the sink of those who stand there, not each time. */
export class AddressBook {
  readonly #sink: Sink;
  #remembered = new Map<string, Addresses>();
  readonly #told = new WeakSet<Addresses>();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Who stands in a header: names decoded (RFC 2047), groups opened (RFC 5322 section 3.4), in their order. */
  read(written: string): Addresses {
    if (written === '') return nobody;
    const known = this.#remembered.get(written);
    if (known) return known;
    const found = parse(written);
    if (written.length > LONGEST_REMEMBERED) return found;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered = new Map();
    this.#remembered.set(written, found);
    return found;
  }

  /** Tells the sink who stands in a header, when it was not told lately. */
  tell(written: string): void {
    const addresses = this.read(written);
    if (this.#told.has(addresses)) return;
    this.#told.add(addresses);
    for (const who of addresses.people) this.#sink.who(who);
  }
}

function parse(written: string): Addresses {
  const people: Who[] = [];
  const nobodies = new Set<string>();
  const mailboxes = addressParser(written).flatMap((one) => one.group ?? [one]);
  for (const { address, name } of mailboxes) {
    const handle = address ? toHandle('email', address) : null;
    if (!handle) continue;
    const key = handleKey(handle);
    if (isNobody(handle.id)) nobodies.add(key);
    else if (!people.some((who) => who.key === key)) people.push({ key, name: toName(name), handles: [handle] });
  }
  return { people, nobodies: nobodies.size, broken: people.length + nobodies.size === 0 && mailboxes.length > 0 };
}

/** Programs put an address, or quotation marks of their own, where the name belongs. */
function toName(written: string): string | null {
  const name = written
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
  const tells = name !== '' && name.length <= LONGEST_NAME && !name.includes('\ufffd') && !/^<?[^\s@]+@[^\s@]+>?$/.test(name);
  return tells ? name : null;
}
