import type { Conversation } from '../domain/conversation.ts';
import type { Recipients } from '../domain/handle.ts';
import { newsFrom } from '../domain/seen.ts';
import type { Host } from '../hosts/host.ts';
import type { ComposerBackground } from './composer-background.ts';

type Seeing = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly background: ComposerBackground;
  readonly recipients: Recipients | 'none' | 'unclear';
  readonly key: string;
  readonly conversation: Conversation;
};

/**
 * Has the date of the newest message noted that an open conversation with one person of the circle shows, when it is newer than what is known. Resolves
 * to whether it was. Its words are not looked at.
 */
export async function recordSeen({ host, composer, background, recipients, key, conversation }: Seeing): Promise<boolean> {
  if (!host.readLatest || conversation.kind !== 'people' || conversation.strangers.length > 0 || recipients === 'none') return false;
  const [person, ...others] = conversation.circle;
  const latest = host.readLatest(composer);
  if (!person || others.length > 0 || typeof latest === 'string' || !latest.when) return false;
  const { by, when } = latest;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (newsFrom(person.last, by, when, Date.now(), timeZone) === null) return false;
  const to = recipients === 'unclear' ? [] : recipients;
  const told = await background.tell({ do: 'note-seen', host: host.name, key: key === 'unclear' ? null : key, to, by, when });
  return told.ok && told.people.length > 0;
}
