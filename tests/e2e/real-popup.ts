import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Installed } from './extension.ts';
import { screens } from './tour.ts';

type Result = { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string }; readonly data?: string };

/** The popup as the toolbar opens it, over the page the user is looking at: the browser gives it the site, as it does by a real click. */
export type RealPopup = {
  /** Evaluates in the popup, as by a gesture of the user. */
  evaluate(expression: string): Promise<unknown>;
  /** Resolves when the expression is truthy. */
  until(expression: string): Promise<void>;
  /** Keeps a picture of it under `.output/screens/`. */
  keepPicture(name: string): Promise<void>;
  /** Lets go of it, so that the next press on the page closes it: the browser keeps a popup open as long as it is being inspected (seen in 150). */
  release(): Promise<void>;
};

const patience = 10_000;

export async function openRealPopup(installed: Installed, over: Page): Promise<RealPopup> {
  await over.bringToFront();
  const cdp = await installed.context.newCDPSession(over);
  const background = await installed.background();
  await background.evaluate(() => (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup());
  const end = Date.now() + patience;
  const isPopup = ({ url }: { url: string }) => url === `chrome-extension://${installed.id}/popup.html`;
  let target = (await cdp.send('Target.getTargets')).targetInfos.find(isPopup);
  while (!target && Date.now() < end) target = (await cdp.send('Target.getTargets')).targetInfos.find(isPopup);
  if (!target) throw new Error('The popup did not open.');
  // Playwright does not count a popup among its pages, so it is spoken to through the page it stands over.
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId });
  const waiting = new Map<number, (result: Result) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result = {} } = JSON.parse(message) as { id: number; result?: Result };
    waiting.get(id)?.(result);
  });

  const ask = (method: string, params: object) => {
    const id = waiting.size + 1;
    return new Promise<Result>((resolve, reject) => {
      waiting.set(id, resolve);
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  };

  const evaluate = async (expression: string) => {
    const given = { expression, userGesture: true, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask('Runtime.evaluate', given);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };

  return {
    evaluate,
    async until(expression) {
      while (!(await evaluate(expression))) {
        if (Date.now() > end) throw new Error(`${expression} did not come true. There was: ${await evaluate('document.body.innerText')}`);
      }
    },
    async keepPicture(name) {
      const { data = '' } = await ask('Page.captureScreenshot', { format: 'png' });
      await mkdir(screens, { recursive: true });
      await writeFile(join(screens, `${name}.png`), data, 'base64');
    },
    release: () => cdp.detach(),
  };
}
