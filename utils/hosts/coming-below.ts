import type { Sending } from '../page/sending.ts';

/** A message, in the order of the page; `mine` once it has left. */
type Shown = { readonly id: string; readonly mine: boolean };

/** Ids that are kept; more are those of conversations left long ago. */
const most = 2_000;

/**
 * The signs of a chat whose ids say nothing of their order: one's own messages that came below what was shown before. One that comes into sight above it
 * is an older one. Where nothing of before is left, in another part of the list or another conversation, only the last of all can be new.
 */
export function comingBelow(messagesIn: (composer: HTMLElement) => readonly Shown[]): Sending['sign'] {
  const [known, fresh] = [new Set<string>(), new Set<string>()];
  let first = true;
  return (composer) => {
    const shown = messagesIn(composer);
    const last = shown.findLastIndex(({ id }) => known.has(id));
    if (last < 0 && known.size > most) for (const ids of [known, fresh]) ids.clear();
    const from = last < 0 ? shown.length - (first ? 0 : 1) : last + 1;
    for (const { id } of shown.slice(Math.max(from, 0))) fresh.add(id);
    for (const { id } of shown) known.add(id);
    first = false;
    return shown.filter(({ id, mine }) => mine && fresh.has(id)).map(({ id }) => id);
  };
}
