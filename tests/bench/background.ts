import type { Page } from 'playwright-core';
import type { Installed } from '../e2e/extension.ts';
import type { OwnWorld } from './own-world.ts';

type Chrome = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };

/** A message and its answer, in milliseconds, to a question that needs nothing from the store but whether we may ask. */
export function roundTrip(world: OwnWorld): Promise<number> {
  return world.run(async () => {
    const begun = performance.now();
    await (globalThis as unknown as Chrome).chrome.runtime.sendMessage({ ask: 'nothing' });
    return performance.now() - begun;
  });
}

/** Stops the background as the browser does when it has been idle, without leaving the page. */
export async function putToSleep({ context, id }: Installed, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(id) && runningStatus === 'stopped')) resolve();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await cdp.detach();
}
