import type { CDPSession, Page } from 'playwright-core';
import type { Installed } from '../e2e/extension.ts';

/** The world of an extension's scripts in a page, as the debugger reaches it; what is run there is the bench's own. */
export type OwnWorld = {
  readonly cdp: CDPSession;
  /** Runs a function in that world; what it answers is copied. */
  run<Answer>(deed: () => Answer | Promise<Answer>): Promise<Answer>;
  runWith<Given, Answer>(deed: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  /** A handle to something in that world, for the debugger. */
  handle(expression: string): Promise<string>;
};

/** Resolves as soon as the extension has a script in the page. */
export async function ownWorld(page: Page, { id }: Installed): Promise<OwnWorld> {
  const cdp = await page.context().newCDPSession(page);
  const contextId = await new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
    void cdp.send('Runtime.enable');
  });
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    cdp,
    run: async (deed) => (await evaluate(`(${deed})()`, true)).value,
    runWith: async (deed, given) => (await evaluate(`(${deed})(${JSON.stringify(given)})`, true)).value,
    handle: async (expression) => (await evaluate(expression, false)).objectId as string,
  };
}
