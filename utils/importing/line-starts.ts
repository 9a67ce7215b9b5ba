import { chunksOf } from './chunks.ts';
import type { Source } from './reader.ts';

const NEWLINE = 10;
/** In bytes; no date and name is longer, and no more of a text is ever held. */
const START = 512;

export type LineStart = {
  readonly text: string;
  /** Of the bytes of the file, how many were read when this line came. */
  readonly read: number;
};

/** The first characters of each line of a text in UTF-8, and nothing behind them, however long a line is. */
export async function* lineStarts(source: Source, gone: AbortSignal): AsyncGenerator<LineStart> {
  const decoder = new TextDecoder();
  const start = new Uint8Array(START);
  let [length, read] = [0, 0];
  const keep = (bytes: Uint8Array) => {
    const part = bytes.subarray(0, START - length);
    start.set(part, length);
    length += part.length;
  };
  for await (const chunk of chunksOf(source, gone)) {
    read += chunk.length;
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield { text: decoder.decode(start.subarray(0, length)), read };
      length = 0;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield { text: decoder.decode(start.subarray(0, length)), read };
}
