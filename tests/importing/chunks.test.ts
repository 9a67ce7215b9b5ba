import { expect, test } from 'vitest';
import { chunksOf } from '../../utils/importing/chunks.ts';
import { FileProblem, type Source } from '../../utils/importing/reader.ts';

const source = (pull: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>>['pull'], cancel = () => {}): Source => ({
  name: 'a',
  size: 3,
  stream: () => new ReadableStream({ ...(pull && { pull }), cancel }, { highWaterMark: 0 }),
});

async function all(from: Source, gone = new AbortController().signal): Promise<number> {
  let read = 0;
  for await (const { length } of chunksOf(from, gone)) read += length;
  return read;
}

test('a file that waits for ever can be stopped, and is let go of', async () => {
  const gone = new AbortController();
  let isFree = false;
  const reading = all(
    source(
      () => new Promise(() => {}),
      () => {
        isFree = true;
      },
    ),
    gone.signal,
  );
  gone.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(isFree).toBe(true);
});

test('a problem keeps its reason; whatever else goes wrong is that it cannot be read', async () => {
  const failing = (why: unknown) => all(source((controller) => controller.error(why)));
  await expect(failing(new FileProblem('damaged', 3))).rejects.toEqual(new FileProblem('damaged', 3));
  await expect(failing(new Error('no disk'))).rejects.toEqual(new FileProblem('read-error'));
});

test('who stops early lets go of the file', async () => {
  let isFree = false;
  const endless = source(
    (controller) => controller.enqueue(new Uint8Array(1)),
    () => {
      isFree = true;
    },
  );
  for await (const _ of chunksOf(endless, new AbortController().signal)) break;
  expect(isFree).toBe(true);
});
