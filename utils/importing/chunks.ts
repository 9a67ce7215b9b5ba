import { FileProblem, type Source } from './reader.ts';

/**
 * The bytes of a file, a chunk at a time and no faster than they are taken. Throws a `FileProblem` where they cannot be read, or the reason of `gone` when that
 * is aborted. Whoever stops earlier lets go of the file.
 */
export async function* chunksOf(source: Source, gone: AbortSignal): AsyncGenerator<Uint8Array> {
  gone.throwIfAborted();
  const reader = source.stream().getReader();
  try {
    while (true) {
      const { done, value } = await reader.read().catch(asFileProblem);
      gone.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function asFileProblem(why: unknown): never {
  throw why instanceof FileProblem ? why : new FileProblem('read-error');
}
