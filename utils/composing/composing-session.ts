import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reassurance } from '../domain/answer.ts';
import type { Told } from '../domain/command.ts';
import type { Acquainted, Conversation } from '../domain/conversation.ts';
import type { Notice } from '../domain/notice.ts';
import { noWish, type Wish } from '../domain/openers/choices.ts';
import type { Opener } from '../domain/openers/opener.ts';
import type { Host } from '../hosts/host.ts';
import type { OpenComposer } from '../page/watch-composers.ts';
import { watchPart } from '../page/watch-part.ts';
import type { ComposerBackground } from './composer-background.ts';
import { type ConversationDeeds, conversationDeeds, type SiteState } from './conversation-deeds.ts';
import { readTheirs } from './read-theirs.ts';
import { startSeeing } from './record-seen.ts';
import { recordSent } from './record-sent.ts';
import { type LineDeeds, startUsing } from './use-opener.ts';

/** Whether the panel is open on this page; `said` once the user has opened or closed it here: what the site remembers may come too late then. */
export type PanelState = { readonly open: Signal<boolean>; said: boolean };

type Refused = Extract<Told, { ok: false }>;

/** One composer from the moment it is entered to the moment its message is noted; in a chat, one conversation after another. */
export type ComposingSession = ConversationDeeds &
  LineDeeds & {
    /** Null until the first answer. */
    readonly conversation: ReadonlySignal<Conversation | null>;
    /** Whom the openers are for; null where the user has to say it first. */
    readonly person: ReadonlySignal<Acquainted | null>;
    /** Null while they are on their way. */
    readonly openers: ReadonlySignal<readonly Opener[] | null>;
    readonly reassurance: ReadonlySignal<Reassurance | null>;
    readonly wish: ReadonlySignal<Wish>;
    readonly notice: Signal<Notice | null>;
    readonly siteState: ReadonlySignal<SiteState>;
    readonly gone: AbortSignal;
    /** Looks again who the message is for; after entering it anew, and before anything rests on it. */
    look(): Promise<void>;
    setOpen(open: boolean): void;
    returnFocus(): void;
    choose(person: Acquainted): void;
    ask(wish: Partial<Wish>): Promise<void>;
  };

export function startComposingSession(
  { host, composer, gone }: OpenComposer<Host>,
  background: ComposerBackground,
  panel: PanelState,
): ComposingSession {
  const { open } = panel;
  const conversation = signal<Conversation | null>(null);
  const person = signal<Acquainted | null>(null);
  const openers = signal<readonly Opener[] | null>(null);
  const reassurance = signal<Reassurance | null>(null);
  const wish = signal<Wish>(noWish);
  const notice = signal<Notice | null>(null);
  const siteState = signal<SiteState>({ account: null, remembers: false, siteChanged: false });

  let recipients = host.readRecipients(composer);
  let key = host.conversationKey(composer);
  let seen = '';

  const refuse = (why: Refused['why']) => {
    notice.value = { kind: 'refused', why };
  };

  // 1. Who is it?
  const look = async () => {
    if (gone.aborted || !composer.isConnected) return;
    watchRecipients();
    const before = key;
    recipients = host.readRecipients(composer);
    key = host.conversationKey(composer);
    if (key !== before && host.channel !== 'email') leaveConversation();
    const now = JSON.stringify([key, recipients]);
    if (now === seen) return offer();
    seen = now;
    const answer = await background.askConversation({ host: host.name, key: key === 'unclear' ? null : key, recipients });
    if (seen !== now) return;
    const first = conversation.value === null;
    meet(answer?.conversation ?? null);
    const account = host.readAccount?.(composer.ownerDocument) ?? null;
    siteState.value = { account, remembers: key !== 'unclear', siteChanged: answer?.siteChanged === true };
    if (!answer) {
      seen = '';
      if (open.value) refuse('unreachable');
      return;
    }
    if (first && answer.panelOpen && !panel.said) open.value = true;
    if (!(await see())) await offer();
  };

  /** A chat has turned to somebody else. What was said before has nothing to do with them, but for a note that can still be taken back. */
  const leaveConversation = () => {
    forgetCaret();
    if (notice.value?.kind !== 'noted') notice.value = null;
  };

  // 2. How long has it been? With several people the user says who a line is for.
  const meet = (answer: Conversation | null) => {
    const circle = answer?.kind === 'people' ? answer.circle : [];
    const before = person.value;
    const same = circle.find(({ id }) => id === before?.id);
    batch(() => {
      conversation.value = answer;
      if (same) person.value = same;
      else turnTo(circle.length === 1 ? (circle[0] ?? null) : null);
    });
  };

  const turnTo = (next: Acquainted | null) => {
    batch(() => {
      person.value = next;
      openers.value = null;
      reassurance.value = null;
    });
  };

  const choose = (next: Acquainted) => {
    turnTo(next);
    void offer();
  };

  // 3. Three openers that fit.
  const offer = async () => {
    const to = person.value;
    if (!open.value || !to || openers.value) return;
    await ask({});
  };

  const ask = async (change: Partial<Wish>) => {
    const wanted = { ...wish.value, ...change };
    wish.value = wanted;
    const to = person.value;
    if (!to) return;
    const theirs = readTheirs({ host, composer, open, conversation });
    const answer = await background.askOpeners({ host: host.name, person: to.id, wish: wanted, theirs });
    if (person.value?.id !== to.id || wish.value !== wanted) return;
    batch(() => {
      openers.value = answer?.openers ?? [];
      reassurance.value = answer?.reassurance ?? null;
    });
    if (!answer) refuse('unreachable');
  };

  // 4. One of them at the caret.
  const { forgetCaret, ...lineDeeds } = startUsing({ host, composer, gone, notice, background, openers, ask: () => ask({}) });

  // 5. Sent, and noted: by the site's own sign, whether or not the panel was ever opened.
  const lookAgain = () => {
    seen = '';
    openers.value = null;
    return look();
  };
  recordSent({ host, composer, gone, background, notice, addressees: () => ({ recipients, key }), noted: lookAgain });
  const see = startSeeing({ host, composer, gone, background, met: () => ({ recipients, key, conversation: conversation.value }), noted: lookAgain });

  // Recipients come and go while the focus stays where it is; only what shows them is watched, never what is being written.
  const watchRecipients = watchPart(
    () => (host.recipientsSelector ? composer.querySelector(host.recipientsSelector) : null),
    () => void look(),
    gone,
  );

  return {
    conversation,
    person,
    openers,
    reassurance,
    wish,
    notice,
    gone,
    look,
    setOpen(next) {
      if (open.value === next) return;
      open.value = next;
      panel.said = true;
      notice.value = null;
      // What is waited for is asked first: the background does one thing after another.
      if (next) void look();
      void background.tell({ do: 'remember-panel', open: next });
    },
    returnFocus: () => host.findEditor(composer)?.focus({ preventScroll: true }),
    choose,
    ask,
    ...lineDeeds,
    siteState,
    ...conversationDeeds({
      host,
      composer,
      background,
      notice,
      account: () => siteState.value.account,
      key: () => key,
      names: () => (typeof recipients === 'string' ? [] : recipients.flatMap(({ address, name }) => [address, name ?? ''])),
      turnTo: choose,
      lookAgain,
    }),
  };
}
