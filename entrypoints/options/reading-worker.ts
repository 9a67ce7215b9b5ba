import type { Answer, Wish } from '../../utils/importing/job.ts';
import { readingDesk } from '../../utils/importing/reading-desk.ts';

/** One wish after another; the page ends all of it by ending the worker. */
const carryOut = readingDesk((answer: Answer) => postMessage(answer), Date.now, new AbortController().signal);
let all = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  all = all.then(() => carryOut(data)).catch(() => postMessage({ did: 'stuck' } satisfies Answer));
});
