import { FileProblem, type Source } from './reader.ts';

/** A file that can be read at any place: a `File` fits. */
export type Openable = Source & Pick<Blob, 'slice'>;

/** One file inside of a zip, as its directory describes it. Sizes and places are in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins, in the whole file. */
  readonly at: number;
};

/** Signatures and layout: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.5. */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const END_64_LENGTH = 56;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** What stands in the short field when the long one counts. */
const LONG = 0xffffffff;
const ZIP64 = 1;

/** Enough for some 150,000 photographs beside a chat; a longer directory is no chat's. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/** Bytes of a file, to look numbers up in. Throws a `FileProblem` where the file ends before. */
export async function bytesAt(file: Openable, from: number, length: number): Promise<DataView> {
  if (from < 0 || from + length > file.size) throw new FileProblem('damaged');
  const bytes = await file
    .slice(from, from + length)
    .arrayBuffer()
    .catch(() => null);
  if (bytes?.byteLength !== length) throw new FileProblem('read-error');
  return new DataView(bytes);
}

/** What lies in a zip, by the directory at its end. Throws a `FileProblem` where there is none, or a broken one. */
export async function zipDirectory(file: Openable): Promise<readonly ZipEntry[]> {
  const { size, at, begins } = await placeOfDirectory(file);
  if (size > LARGEST_DIRECTORY) throw new FileProblem('too-large-inside');
  const view = await bytesAt(file, at, size);
  const entries: ZipEntry[] = [];
  let next = 0;
  while (next + ENTRY_LENGTH <= size && view.getUint32(next, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(next + place, true)) as [number, number, number];
    const end = next + ENTRY_LENGTH + name + extra + comment;
    if (end > size) throw new FileProblem('damaged');
    entries.push(entryAt(view, next, begins));
    next = end;
  }
  if (next !== size) throw new FileProblem('damaged');
  return entries;
}

type Place = {
  readonly size: number;
  readonly at: number;
  /** Where the zip begins in the file; programs can stand before it. */
  readonly begins: number;
};

async function placeOfDirectory(file: Openable): Promise<Place> {
  const from = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
  const view = await bytesAt(file, from, file.size - from);
  let end = view.byteLength - END_LENGTH;
  while (end >= 0 && !(view.getUint32(end, true) === END && view.getUint16(end + 20, true) === view.byteLength - end - END_LENGTH)) end -= 1;
  if (end < 0) throw new FileProblem('damaged');
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) return placeOfLongDirectory(file, from + locator);
  return place(view.getUint32(end + 12, true), view.getUint32(end + 16, true), from + end);
}

async function placeOfLongDirectory(file: Openable, locatorAt: number): Promise<Place> {
  const end = locatorAt - END_64_LENGTH;
  const view = await bytesAt(file, end, END_64_LENGTH);
  if (view.getUint32(0, true) !== END_64) throw new FileProblem('damaged');
  return place(long(view, 40), long(view, 48), end);
}

function place(size: number, at: number, end: number): Place {
  const begins = end - size - at;
  if (begins < 0) throw new FileProblem('damaged');
  return { size, at: begins + at, begins };
}

function entryAt(view: DataView, at: number, begins: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const short = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) };
  const extraAt = at + ENTRY_LENGTH + nameLength;
  const real = longer(view, extraAt, extraAt + view.getUint16(at + 30, true), short);
  return {
    name: nameOf(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength)),
    method,
    // Bit 0: by a passphrase; bit 13: its directory too. Method 99 is AES.
    locked: (flags & 0x2001) !== 0 || method === 99,
    crc: view.getUint32(at + 16, true),
    packed: real.packed,
    size: real.size,
    at: begins + real.at,
  };
}

type Sizes = { readonly size: number; readonly packed: number; readonly at: number };

/** The extra field for what is beyond 4 GB holds, in this order, only those whose short field is full. */
function longer(view: DataView, from: number, to: number, short: Sizes): Sizes {
  let at = from;
  while (at + 4 <= to) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64 && end <= to) {
      let next = at + 4;
      const take = (value: number) => {
        if (value !== LONG) return value;
        if (next + 8 > end) throw new FileProblem('damaged');
        next += 8;
        return long(view, next - 8);
      };
      const size = take(short.size);
      const packed = take(short.packed);
      return { size, packed, at: take(short.at) };
    }
    at = end;
  }
  return short;
}

function long(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileProblem('damaged');
  return Number(value);
}

/** UTF-8 where it is; older programs write their own page of 256, of which the letters that matter here are the same. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
