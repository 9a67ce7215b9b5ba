import { FileProblem, type Source } from './reader.ts';

/**
 * The bytes of a file, a chunk at a time and no faster than they are taken. Throws a `FileProblem` where they cannot be read, or the reason of `gone` when that
 * is aborted. Whoever stops earlier lets go of the file.
 */
export async function* chunksOf(source: Source, gone: AbortSignal): AsyncGenerator<Uint8Array> {
  gone.throwIfAborted();
  const reader = source.stream().getReader();
  // A read that waits ends with it.
  const stop = () => void reader.cancel().catch(() => {});
  gone.addEventListener('abort', stop, { once: true });
  try {
    while (true) {
      const { done, value } = await reader.read().catch((why) => {
        gone.throwIfAborted();
        return asFileProblem(why);
      });
      gone.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    gone.removeEventListener('abort', stop);
    await reader.cancel().catch(() => {});
  }
}

function asFileProblem(why: unknown): never {
  throw why instanceof FileProblem ? why : new FileProblem('read-error');
}
