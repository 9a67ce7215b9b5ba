import type { WrittenChannel } from '../domain/channel.ts';
import type { Recipients } from '../domain/handle.ts';

/**
 * One website where people write. Every function is called often and with anything: it changes nothing in the page, never throws on foreign markup,
 * and never decides by visible words, which differ from language to language.
 */
export type Host = {
  /** A short lower-case name; the file has the same. */
  readonly name: string;
  /** Match patterns of the addresses it is known to live at; empty for software that anybody can host, which is known by its composer alone. */
  readonly matches: readonly string[];
  readonly channel: WrittenChannel;
  /** Smallest element holding both the editor and the recipient: a compose window, a reply box, an open chat. */
  readonly composerSelector: string;
  /** Within a composer, what shows its recipients and never its text; watched while the composer is in use. Null where nothing changes in place. */
  readonly recipientsSelector: string | null;
  /** Within a composer, what the panel must never cover, beside the editor: the send button, the toolbar. */
  readonly controlsSelector: string;
  /** The element that takes the text; null while the site is still building it. May live in a same-origin frame. */
  findEditor(composer: HTMLElement): HTMLElement | null;
  /** Who the message is for. `none`: nobody chosen, or a group. `unclear`: there is something we cannot read. */
  readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear';
  /** What stays the same for this conversation (a draft's id, a peer's id); a chat reuses one element for many. */
  conversationKey(composer: HTMLElement): string | 'unclear';
  /**
   * Calls `sent` when the message has left; never when it is discarded, saved, scheduled, edited or refused. `undone` aborts when the site's own
   * undo-send takes the message back. Ends with `gone`, except that a message already on its way is still told of.
   */
  onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void;
};
