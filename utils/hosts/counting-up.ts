import type { Sending } from '../page/sending.ts';

/** A message that has left, under a number that grows with each in the order in which they were sent. */
type Numbered = { readonly id: string; readonly number: number; readonly mine: boolean };

/**
 * The sign of a chat that numbers its messages: the id of one's own newest. An older one that comes into sight, because others were deleted or scrolled
 * away, has a lower number; where none of one's own was in sight, a lower one than anybody's.
 */
export function countingUp(
  messagesIn: (composer: HTMLElement) => readonly Numbered[],
  conversationKey: (composer: HTMLElement) => string | 'unclear',
): Sending['sign'] {
  const newest = new Map<string, Numbered>();
  return (composer) => {
    const key = conversationKey(composer);
    if (key === 'unclear') return null;
    const before = newest.get(key);
    const now = messagesIn(composer)
      .filter(({ mine }) => mine || !before)
      .reduce<Numbered | undefined>((best, one) => (best && best.number >= one.number ? best : one), before);
    if (now) newest.set(key, now);
    return now?.mine ? now.id : null;
  };
}
