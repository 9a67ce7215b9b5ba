import { plainMessage } from './worries.ts';

/** So many words are read at a glance, also by somebody who goes from one call into the next. */
const most = 30;

/** A line to somebody from a call: what they did and what it changed, each a sentence in the user's own words; `short` while it is at most 30 words. */
export function lineAfterCall(did: string, changed: string): { readonly text: string; readonly short: boolean } {
  const text = plainMessage([did, changed]);
  return { text, short: text.split(/\s+/).filter((word) => word !== '').length <= most };
}
