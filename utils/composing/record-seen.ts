import type { Conversation } from '../domain/conversation.ts';
import type { Recipients } from '../domain/handle.ts';
import { newsFrom } from '../domain/seen.ts';
import type { Host } from '../hosts/host.ts';
import type { ComposerBackground } from './composer-background.ts';

/** Milliseconds after a conversation was met at which its messages may have come; many chats have the caret in an empty one first. */
const looks = [1_000, 4_000];

/** What is at most this old in milliseconds then, may be a message that is only being sent. */
const fresh = 120_000;

type About = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly background: ComposerBackground;
  readonly met: () => { readonly recipients: Recipients | 'none' | 'unclear'; readonly key: string; readonly conversation: Conversation | null };
};

type Seeing = About & {
  readonly gone: AbortSignal;
  /** The dates of the person are no longer what they were. */
  readonly noted: () => Promise<void>;
};

/**
 * Has the date of the newest message noted that an open conversation with one person of the circle shows, when it is newer than what is known: each time
 * it is called, and twice a little later. Resolves to whether it was at once. Its words are not looked at.
 */
export function startSeeing({ gone, noted, ...about }: Seeing): () => Promise<boolean> {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  gone.addEventListener('abort', stop);
  const see = async (until: number) => {
    const isNews = await recordSeen(about, until);
    if (isNews) await noted();
    return isNews;
  };
  return async () => {
    stop();
    if (gone.aborted) return false;
    const until = Date.now() - fresh;
    if (about.host.readLatest) timers = looks.map((after) => setTimeout(() => void see(until), after));
    return see(Number.POSITIVE_INFINITY);
  };
}

async function recordSeen({ host, composer, background, met }: About, until: number): Promise<boolean> {
  const { recipients, key, conversation } = met();
  if (!host.readLatest || conversation?.kind !== 'people' || conversation.strangers.length > 0 || recipients === 'none') return false;
  const [person, ...others] = conversation.circle;
  const latest = host.readLatest(composer);
  if (!person || others.length > 0 || typeof latest === 'string' || !latest.when) return false;
  const { by, when } = latest;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const at = newsFrom(person.last, by, when, Date.now(), timeZone);
  if (at === null || at > until) return false;
  const to = recipients === 'unclear' ? [] : recipients;
  const told = await background.tell({ do: 'note-seen', host: host.name, key: key === 'unclear' ? null : key, to, by, when });
  return told.ok && told.people.length > 0;
}
