import type { press } from './person.ts';

/**
 * How one site sends, played on a fixture: `tests/hosts/sending/HOST.ts` exports one as `script`. The suite does the mixing: each gesture with and
 * without `leave`, after the end of the composer, by a script instead of a person.
 * What all chats share is in chat-story.ts, what mail pages share in mail-story.ts.
 */
export type SendingScript = {
  /** The fixture whose first composer is played on. */
  readonly fixture: string;
  /** What a person does to send, by name; `act` is `press`, or the same by a script. */
  readonly gestures: Readonly<Record<string, (composer: HTMLElement, act: typeof press) => void>>;
  /** What the site does in the page when the message leaves. */
  leave(composer: HTMLElement): void | Promise<void>;
  /** Whole stories after which nothing was sent: discarded, saved, scheduled, refused. */
  readonly unsent: Readonly<Record<string, (composer: HTMLElement, act: typeof press) => void | Promise<void>>>;
  /** Whole stories that differ from gesture and `leave`, and end with a message sent. */
  readonly alsoSent?: SendingScript['unsent'];
  /** What the site does in the page when its undo takes the message back; null where it has none. */
  readonly takeBack: ((composer: HTMLElement) => void) | null;
};
