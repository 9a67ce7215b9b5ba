import type { Signal } from '@preact/signals';
import type { NamedPerson } from '../domain/answer.ts';
import type { ComposerCommand } from '../domain/command.ts';
import type { Acquainted } from '../domain/conversation.ts';
import type { Recipient } from '../domain/handle.ts';
import type { Notice } from '../domain/notice.ts';
import type { PersonId } from '../domain/person.ts';
import type { Host } from '../hosts/host.ts';
import { copyText } from '../page/copy-text.ts';
import type { ComposerBackground } from './composer-background.ts';
import { takeOutline } from './outline-handoff.ts';

/** What the page and the site allow for at the moment. */
export type SiteState = {
  /** The account the composer belongs to; null where there is but one, or none can be told. */
  readonly account: string | null;
  /** Whether the conversation can be known again by what the page shows. */
  readonly remembers: boolean;
  /** Whether nobody can be read from this site any more, time and again. */
  readonly siteChanged: boolean;
};

/** What the user can say about a conversation, beside using a line. */
export type ConversationDeeds = {
  keep(stranger: Recipient): Promise<void>;
  /** A stranger of the page is somebody of the circle. */
  join(stranger: Recipient, person: PersonId): Promise<void>;
  /** Whom the conversation is with; remembered, or, where the page has nothing to know it by, for this time. */
  link(person: PersonId): Promise<void>;
  findPeople(query: string): Promise<readonly NamedPerson[]>;
  /** Rests on the account the composer belongs to, where the site has several, or on the site. */
  rest(where: 'account' | 'site'): Promise<void>;
  /** Copies how the page is built around the composer, without anything personal. */
  copyOutline(): Promise<void>;
};

type Around = {
  readonly host: Host;
  readonly composer: HTMLElement;
  readonly background: ComposerBackground;
  readonly notice: Signal<Notice | null>;
  readonly key: () => string | 'unclear';
  readonly names: () => readonly string[];
  readonly turnTo: (person: Acquainted) => void;
  readonly lookAgain: () => Promise<void>;
  readonly account: () => string | null;
};

export function conversationDeeds({ host, composer, background, notice, key, names, turnTo, lookAgain, account }: Around): ConversationDeeds {
  const tell = async (command: ComposerCommand) => {
    const told = await background.tell(command);
    if (told.ok) await lookAgain();
    else notice.value = { kind: 'refused', why: told.why };
  };
  return {
    keep: (stranger) => tell({ do: 'keep-stranger', host: host.name, stranger }),
    join: (stranger, person) => tell({ do: 'join-stranger', host: host.name, stranger, person }),
    async link(id) {
      const known = key();
      if (known !== 'unclear') return tell({ do: 'link-conversation', host: host.name, key: known, person: id });
      const person = await background.askPerson(id);
      if (person) turnTo(person);
      else notice.value = { kind: 'refused', why: 'unknown-person' };
    },
    findPeople: (query) => background.askPeople(query),
    async rest(where) {
      const told = await background.tell({ do: 'rest-here', account: where === 'account' ? account() : null });
      if (!told.ok) notice.value = { kind: 'refused', why: told.why };
    },
    async copyOutline() {
      const outlineOf = (await background.bringOutline()) ? takeOutline() : null;
      if (!outlineOf) {
        notice.value = { kind: 'refused', why: 'unreachable' };
        return;
      }
      const outline = `${host.name} ${host.seen}\n${outlineOf(composer, names())}`;
      notice.value = (await copyText(outline)) ? { kind: 'outlined' } : { kind: 'by-hand', text: outline };
    },
  };
}
