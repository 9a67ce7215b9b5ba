import { FileProblem, type Source } from './reader.ts';
import { bytesAt, type Openable, type ZipEntry, zipDirectory } from './zip-directory.ts';
import { isReadable, sourceInside } from './zip-entry.ts';

/** Bytes that begin a zip: with a file, or empty. */
const beginnings: readonly number[] = [0x04034b50, 0x06054b50];

/** Unpacked, in bytes; what a mailbox of many years can have. All readers read it without keeping it. */
const LARGEST = 16 * 1024 ** 3;
/** Text of people packs 3 to 20 to 1; from 10 MB on, what packs better than this is a trap. */
const BEST_RATIO = 200;
const SMALL = 10 * 1024 ** 2;
/** No export has more files that can be read. */
const MOST = 1000;

/** Names that readers know. Telegram Desktop numbers its files when there are many chats (source, 2026-11). */
const READABLE = /\.(?:txt|mbox|vcf|vcard|csv)$|(?:^|\/)result[^/]*\.json$/i;
/** What macOS and hidden folders add. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.)/;
/** LinkedIn's; the many tables beside it tell of the account, not of people written to (seen 2026-11). */
const LINKEDIN = /(?:^|\/)(?:messages|connections)\.csv$/i;

/**
 * What can be read in a file: a zip gives the files inside whose names promise something, unpacked while they are read, and never those that are zips
 * themselves; any other file gives itself. Whether a reader recognises them is for the caller to see. Throws a `FileProblem`, or the reason of `gone`.
 */
export async function sourcesIn(file: Openable, gone: AbortSignal): Promise<readonly Source[]> {
  gone.throwIfAborted();
  if (!(await isZip(file))) return [file];
  const entries = await zipDirectory(file);
  gone.throwIfAborted();
  if (entries.some(({ name }) => isUnsafe(name))) throw new FileProblem('unsafe-paths');
  if (entries.length === 0) throw new FileProblem('empty');
  const wanted = promising(entries);
  if (wanted.length === 0) throw new FileProblem('wrong-type');
  check(wanted);
  return wanted.map((entry) => sourceInside(file, entry));
}

async function isZip(file: Openable): Promise<boolean> {
  return file.size >= 4 && beginnings.includes((await bytesAt(file, 0, 4)).getUint32(0, true));
}

/** Names that lead out of a folder. We write no files; but who packs such a name means no good. */
function isUnsafe(name: string): boolean {
  return /[\\\0]|^\/|^[a-z]:/i.test(name) || name.split('/').includes('..');
}

function promising(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const readable = entries.filter(({ name, size }) => size > 0 && READABLE.test(name) && !BESIDE.test(name));
  const isLinkedIn = readable.some(({ name }) => LINKEDIN.test(name));
  return isLinkedIn ? readable.filter(({ name }) => !/\.csv$/i.test(name) || LINKEDIN.test(name)) : readable;
}

function check(wanted: readonly ZipEntry[]): void {
  if (wanted.some(({ locked }) => locked)) throw new FileProblem('locked');
  if (!wanted.every(isReadable)) throw new FileProblem('wrong-type');
  const isTrap = ({ size, packed }: ZipEntry) => size > SMALL && size > packed * BEST_RATIO;
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (wanted.length > MOST || size > LARGEST || wanted.some(isTrap)) throw new FileProblem('too-large-inside');
  const inOrder = [...wanted].sort((one, other) => one.at - other.at);
  if (inOrder.some(({ at, packed }, place) => at + packed > (inOrder[place + 1]?.at ?? Number.POSITIVE_INFINITY))) throw new FileProblem('damaged');
}
