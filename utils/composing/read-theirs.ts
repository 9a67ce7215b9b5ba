import type { ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../domain/conversation.ts';
import { heardLength } from '../domain/listening/heard.ts';
import type { Host } from '../hosts/host.ts';

type About = {
  readonly host: Host;
  readonly composer: HTMLElement;
  /** Whether the panel is. */
  readonly open: ReadonlySignal<boolean>;
  readonly conversation: ReadonlySignal<Conversation | null>;
};

/**
 * The beginning of what was last said in the conversation, read for one question to the background and kept nowhere. Null while the panel is closed, where
 * the last word is the user's own, where there are several it could be of, and where it has no words.
 */
export function readTheirs({ host, composer, open, conversation: { value: of } }: About): string | null {
  const several = of?.kind === 'people' && of.circle.length + of.strangers.length > 1;
  if (!open.value || several) return null;
  const latest = host.readLatest?.(composer);
  if (!latest || typeof latest === 'string' || latest.by === 'me') return null;
  return latest.readText().trim().slice(0, heardLength) || null;
}
