import { browser } from 'wxt/browser';
import type { Sender } from './senders.ts';

/** Brings a file of ours into the frame that asked for it. Resolves to whether it came. */
export function bringFile({ tab, frameId = 0 }: Sender, file: '/drafts.js' | '/outline.js' | '/company.js'): Promise<boolean> {
  if (tab?.id === undefined) return Promise.resolve(false);
  return browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] }).then(
    () => true,
    () => false,
  );
}
