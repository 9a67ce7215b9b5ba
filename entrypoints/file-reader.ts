import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer, Wish } from '../utils/importing/job.ts';
import { readingDesk } from '../utils/importing/reading-desk.ts';

/** A worker beside the settings: reads files, one wish after another. The page ends all of it by ending the worker. */
export default defineUnlistedScript(() => {
  const carryOut = readingDesk((answer: Answer) => postMessage(answer), Date.now, new AbortController().signal);
  let all = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<Wish>) => {
    all = all.then(() => carryOut(data)).catch(() => postMessage({ did: 'stuck' } satisfies Answer));
  });
});
