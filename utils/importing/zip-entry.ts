import { FileProblem, type Source } from './reader.ts';
import { bytesAt, type Openable, type ZipEntry } from './zip-directory.ts';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
/** How much is read at once, and how much of it is unpacked at once: 16 KB become at most 16 MB, as deflate packs 1032 to 1 at best. */
const READ = 1024 * 1024;
const UNPACK = 16 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** Whether the browser can unpack it. */
export const isReadable = ({ method }: ZipEntry): boolean => method === STORED || method === DEFLATED;

/** A file inside of a zip, unpacked while it is read. Its stream fails with a `FileProblem` where it is not what the directory says, at the latest at its end. */
export function sourceInside(file: Openable, entry: ZipEntry): Source {
  return { name: `${file.name}/${entry.name}`, size: entry.size, stream: () => streamOf(() => checked(file, entry)) };
}

async function* checked(file: Openable, entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let [size, crc] = [0, 0];
  for await (const bytes of unpacked(file, entry)) {
    size += bytes.length;
    if (size > entry.size) throw new FileProblem('too-large-inside');
    crc = crcOf(bytes, crc);
    yield bytes;
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileProblem('damaged');
}

async function* unpacked(file: Openable, entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (entry.method === STORED) return yield* stored(file, entry);
  const stream = streamOf(() => stored(file, entry)).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (why) {
    throw why instanceof FileProblem ? why : new FileProblem('damaged');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* stored(file: Openable, entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const header = await bytesAt(file, entry.at, HEADER_LENGTH);
  if (header.getUint32(0, true) !== HEADER) throw new FileProblem('damaged');
  const begin = entry.at + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const end = begin + entry.packed;
  for (let at = begin; at < end; at += READ) {
    const { buffer } = await bytesAt(file, at, Math.min(READ, end - at));
    const bytes = new Uint8Array(buffer as ArrayBuffer);
    for (let from = 0; from < bytes.length; from += UNPACK) yield bytes.slice(from, from + UNPACK);
  }
}

/** Pulls only what is asked for. */
function streamOf(begin: () => AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = begin();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** CRC-32 as zip uses it (ISO 3309, the reversed polynomial). */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
