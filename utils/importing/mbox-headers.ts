/** Headers whose text is read. Those of a list may stand more than once. */
const read = [
  ...['from', 'sender', 'to', 'cc', 'bcc', 'date', 'message-id', 'delivered-to', 'x-original-to', 'envelope-to', 'x-gmail-labels'],
  ...['precedence', 'auto-submitted', 'return-path', 'content-length', 'content-type'],
] as const;
export type HeaderName = (typeof read)[number];
const repeated: ReadonlySet<string> = new Set<HeaderName>(['to', 'cc', 'bcc']);

/** The most bytes of the headers of one message that are kept; no program writes more for somebody to read. */
const MOST_KEPT = 256 * 1024;

const COLON = 58;
const SPACE = 32;
const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

type Wanted = { readonly name: string; readonly value: HeaderName | null };

/** Keeps the headers of one message that tell something, as bytes, until they are asked for. Their memory is used again for the next message. */
export class Headers {
  /** By the length of their names. */
  readonly #byLength: Wanted[][] = [];
  #kept = new Uint8Array(4096);
  #used = 0;
  #fields: { readonly name: HeaderName; readonly start: number; end: number }[] = [];
  #marked = false;
  #open = false;
  #tooLong = false;

  /** `marks`: names, in small letters, whose being there is enough. */
  constructor(marks: readonly string[]) {
    for (const name of read) this.#want({ name, value: name });
    for (const name of marks) this.#want({ name, value: null });
  }

  /** Whether one of the marks was there. */
  get marked(): boolean {
    return this.#marked;
  }

  /** Whether more was to be kept than may be. */
  get tooLong(): boolean {
    return this.#tooLong;
  }

  clear(): void {
    this.#used = 0;
    this.#fields = [];
    this.#marked = false;
    this.#open = false;
    this.#tooLong = false;
  }

  /** Takes one line without its end; `cut` when there was more of it. */
  take(bytes: Uint8Array, start: number, end: number, cut: boolean): void {
    const first = bytes[start];
    // RFC 5322 section 2.2.3: a line that begins with white space belongs to the one before.
    if (first === SPACE || first === 9) {
      if (this.#open) this.#keep(bytes, start, end, cut);
      return;
    }
    this.#open = false;
    const colon = this.#colonIn(bytes, start, end);
    const wanted = this.#wantedIn(bytes, start, colon);
    if (!wanted) return;
    if (wanted.value === null) {
      this.#marked = true;
      return;
    }
    this.#open = true;
    this.#fields.push({ name: wanted.value, start: this.#used, end: this.#used });
    this.#keep(bytes, colon + 1, end, cut);
  }

  /** The text of the first one, unfolded; null where there is none. */
  first(name: HeaderName): string | null {
    const field = this.#fields.find((one) => one.name === name);
    return field ? this.#text(field.start, field.end) : null;
  }

  /** The texts of all of them, in their order, for those of a list; of others the first. */
  all(name: HeaderName): readonly string[] {
    const fields = this.#fields.filter((one) => one.name === name);
    return (repeated.has(name) ? fields : fields.slice(0, 1)).map(({ start, end }) => this.#text(start, end));
  }

  #want(wanted: Wanted): void {
    const { length } = wanted.name;
    while (this.#byLength.length <= length) this.#byLength.push([]);
    this.#byLength[length]?.push(wanted);
  }

  /** Where the colon is, as far on as names that are wanted reach; -1 where it is not. */
  #colonIn(bytes: Uint8Array, start: number, end: number): number {
    // RFC 5322 section 4.5: a space may stand before it.
    const most = Math.min(end, start + this.#byLength.length + 1);
    for (let at = start; at < most; at += 1) if (bytes[at] === COLON) return at;
    return -1;
  }

  #wantedIn(bytes: Uint8Array, start: number, colon: number): Wanted | undefined {
    const length = (bytes[colon - 1] === SPACE ? colon - 1 : colon) - start;
    for (const wanted of this.#byLength[length] ?? []) if (isName(wanted.name, bytes, start)) return wanted;
    return undefined;
  }

  #keep(bytes: Uint8Array, start: number, end: number, cut: boolean): void {
    const field = this.#fields.at(-1);
    const needed = this.#used + end - start;
    if (!field || cut || needed > MOST_KEPT) {
      this.#tooLong = true;
      this.#open = false;
      return;
    }
    if (needed > this.#kept.length) {
      const larger = new Uint8Array(Math.min(MOST_KEPT, Math.max(needed, this.#kept.length * 2)));
      larger.set(this.#kept.subarray(0, this.#used));
      this.#kept = larger;
    }
    this.#kept.set(bytes.subarray(start, end), this.#used);
    this.#used = needed;
    field.end = needed;
  }

  #text(start: number, end: number): string {
    return decoded(this.#kept.subarray(start, end)).trim();
  }
}

/** Headers are ASCII or UTF-8 (RFC 6532); older programs wrote the letters of western Europe as they were. */
function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

function isName(name: string, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const byte = bytes[start + at] ?? 0;
    const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if (small !== name.charCodeAt(at)) return false;
  }
  return true;
}
