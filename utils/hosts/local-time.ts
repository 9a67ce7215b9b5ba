import { readLocalTime } from '../page/read-local-time.ts';
import type { LatestMessage } from './host.ts';

/** A time that the page shows in words of its language, in the zone of this device. `day`: any moment of the day a clock alone belongs to, in milliseconds; today unless given. */
export function localTime(words: string | null | undefined, page: Document, day?: number): LatestMessage['when'] {
  const languages = [page.documentElement.lang, ...navigator.languages].filter((tag) => tag !== '');
  return words ? readLocalTime(words, { languages, now: Date.now(), ...(day !== undefined && { day }) }) : null;
}
