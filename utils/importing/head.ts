import { chunksOf } from './chunks.ts';
import { joined } from './file-pieces.ts';
import type { Head, Source } from './reader.ts';

/** Enough to tell every format by, and the columns of a table. */
const headSize = 64 * 1024;

/** How a file begins. Rejects with a `FileProblem` where it cannot be read, and with the reason of `gone`. */
export async function headOf(source: Source, gone: AbortSignal): Promise<Head> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source, gone)) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= headSize) break;
  }
  return { name: source.name, bytes: joined(...parts).subarray(0, headSize) };
}
