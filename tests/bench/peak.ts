import type { Page } from 'playwright-core';

/** What a page's memory is over what it was before, in bytes, while something is done; `kept` after a collection that is asked for in the midst of it. */
export async function peakOf(page: Page, work: () => Promise<number>): Promise<{ peak: number; kept: number; samples: number; answer: number }> {
  const cdp = await page.context().newCDPSession(page);
  const used = async () => {
    const { usedSize, ...more } = (await cdp.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
      backingStorageSize?: number;
    };
    return usedSize + (more.embedderHeapUsedSize ?? 0) + (more.backingStorageSize ?? 0);
  };
  const collected = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return used();
  };
  const idle = await collected();
  let done = false;
  const answer = page.evaluate(work).finally(() => {
    done = true;
  });
  let [peak, kept, samples] = [0, 0, 0];
  for (; !done; samples += 1) {
    peak = Math.max(peak, (await used()) - idle);
    if (samples > 0 && samples % 500 === 0) kept = Math.max(kept, (await collected()) - idle);
  }
  await cdp.detach();
  return { peak, kept, samples, answer: await answer };
}
