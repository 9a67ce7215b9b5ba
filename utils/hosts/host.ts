import type { WrittenChannel } from '../domain/channel.ts';
import type { Recipients } from '../domain/handle.ts';
import type { Seen } from '../domain/seen.ts';

/** The newest message of a conversation that the page shows. */
export type LatestMessage = {
  readonly by: 'me' | 'them';
  /** Null where the page does not say it in a way that can be read. */
  readonly when: Seen | null;
  /** What it says, read at this moment and kept nowhere; empty for a picture or a file alone. */
  readText(): string;
};

/**
 * One website where people write. Every function is called often and with anything: it changes nothing in the page, never throws on foreign markup,
 * and never decides by visible words, which differ from language to language.
 */
export type Host = {
  /** A short lower-case name; the file has the same. */
  readonly name: string;
  /** What people call it: a brand, the same in every language. */
  readonly label: string;
  /** How sure we are. `real`: tried on the software itself; `facts`: on fixtures after good sources; `young`: sources are thin, or the page changes often. */
  readonly standing: 'real' | 'facts' | 'young';
  /** The month the newest of its selectors was seen, "2026-11". */
  readonly seen: string;
  /** Match patterns of the addresses it is known to live at. A composer elsewhere on the site is none of its own. */
  readonly matches: readonly string[];
  /** Software that anybody can host: known by its composer at any address that was switched on. */
  readonly selfHosted?: true;
  /** Its addresses are pages or frames of their own within the site, loaded anew each time; its code is brought to these alone. */
  readonly ownPages?: true;
  readonly channel: WrittenChannel;
  /** Smallest element holding both the editor and the recipient: a compose window, a reply box, an open chat. */
  readonly composerSelector: string;
  /** Within a composer that is a whole chat, the part one writes in: we stand beside that one. Absent where the composer is no larger than that. */
  readonly footSelector?: string;
  /** Within a composer, what shows its recipients and never its text; watched while the composer is in use. Null where nothing changes in place. */
  readonly recipientsSelector: string | null;
  /** Within a composer, what the panel must never cover, beside the editor: the send button, the toolbar. */
  readonly controlsSelector: string;
  /** A class that the site's own shortcuts leave alone, where they are heard before we can keep what is typed in our fields from them. */
  readonly sparedClass?: string;
  /** The element that takes the text; null while the site is still building it. May live in a same-origin frame. */
  findEditor(composer: HTMLElement): HTMLElement | null;
  /** Who the message is for. `none`: nobody chosen, or a group. `unclear`: there is something we cannot read. */
  readRecipients(composer: HTMLElement): Recipients | 'none' | 'unclear';
  /** What stays the same for this conversation (a draft's id, a peer's id); a chat reuses one element for many. */
  conversationKey(composer: HTMLElement): string | 'unclear';
  /** The newest message the page shows of the conversation. `none`: it shows none; `unclear`: it cannot be told whose it is. Absent where no page shows any. */
  readLatest?(composer: HTMLElement): LatestMessage | 'none' | 'unclear';
  /** Which of several accounts of the site this page is open with, in the site's own terms; null where it does not say. Absent where there is but one. */
  readAccount?(page: Document): string | null;
  /**
   * Calls `sent` when the message has left; never when it is discarded, saved, scheduled, edited or refused. `undone` aborts when the site's own
   * undo-send takes the message back. Ends with `gone`, except that a message already on its way is still told of.
   */
  onSent(composer: HTMLElement, sent: (undone: AbortSignal) => void, gone: AbortSignal): void;
};
