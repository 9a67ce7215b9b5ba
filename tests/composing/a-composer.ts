import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { ComposerBackground } from '../../utils/composing/composer-background.ts';
import { startComposingSession } from '../../utils/composing/composing-session.ts';
import { leaveOutline } from '../../utils/composing/outline-handoff.ts';
import type { ComposerCommand, Told } from '../../utils/domain/command.ts';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import type { Recipient } from '../../utils/domain/handle.ts';
import type { Host } from '../../utils/hosts/host.ts';
import { outlineOf } from '../../utils/page/outline.ts';

/** A composer whose recipients are the items of a list, and a site that sends and takes back when the test says so. */
export function aSite() {
  document.body.innerHTML = '<form data-key="draft"><ul></ul><div contenteditable="true"></div></form>';
  const composer = document.body.firstElementChild as HTMLElement;
  let leave: (undone: AbortSignal) => void = () => {};
  const host: Host = {
    name: 'site',
    label: 'A Site',
    standing: 'real',
    seen: '2026-11',
    matches: [],
    selfHosted: true,
    channel: 'email',
    composerSelector: 'form',
    recipientsSelector: 'ul',
    controlsSelector: 'footer',
    findEditor: (form) => form.querySelector<HTMLElement>('[contenteditable]'),
    readRecipients(form) {
      const [first, ...others] = [...form.querySelectorAll('li')].map(({ textContent }): Recipient => ({ address: textContent ?? '', name: null }));
      if (!first) return 'none';
      return [first, ...others].some(({ address }) => address === '?') ? 'unclear' : [first, ...others];
    },
    conversationKey: (form) => form.getAttribute('data-key') ?? 'unclear',
    onSent: (_, sent) => {
      leave = sent;
    },
  };
  return {
    host,
    composer,
    editor: composer.querySelector('[contenteditable]') as HTMLElement,
    /** "?" is somebody the page cannot name. */
    address: (...addresses: string[]) =>
      composer.querySelector('ul')?.replaceChildren(...addresses.map((to) => Object.assign(document.createElement('li'), { textContent: to }))),
    /** The message has left; the site's undo-send aborts what is given back. */
    send() {
      const undo = new AbortController();
      leave(undo.signal);
      return undo;
    },
  };
}

export const acquainted = (id: string, name = id): Acquainted => ({ id, name, silence: { band: 'never' }, last: {}, inMemory: false });

/** A background with a circle of addresses and names, which remembers what it was told. */
export function aCircle(people: Record<string, string>) {
  const told: { command: ComposerCommand; id: string | undefined }[] = [];
  const links = new Map<string, string>();
  const named = (address: string) => (people[address] ? [{ id: people[address], name: people[address], timesNoted: 1 }] : []);
  const background = {
    askConversation: vi.fn<ComposerBackground['askConversation']>(async ({ key, recipients }) => {
      const linked = links.get(key ?? '');
      if (recipients === 'unclear' && linked)
        return { conversation: { kind: 'people', circle: [acquainted(linked)], strangers: [] }, panelOpen: false, siteChanged: false };
      if (typeof recipients === 'string') return { conversation: { kind: recipients }, panelOpen: false, siteChanged: false };
      const circle = recipients.flatMap(({ address }) => (people[address] ? [acquainted(people[address])] : []));
      const strangers = recipients.filter(({ address }) => !people[address]);
      return { conversation: { kind: 'people', circle, strangers }, panelOpen: false, siteChanged: false };
    }),
    askOpeners: vi.fn<ComposerBackground['askOpeners']>(async ({ person, wish }) => {
      const opener = { id: 'line', text: `Hello ${person}${wish.today}`, intent: 'check_in', reason: 'a reason' } as const;
      return { openers: [opener], reassurance: null };
    }),
    askPerson: vi.fn(async (id: string) => (Object.values(people).includes(id) ? acquainted(id) : null)),
    askPeople: vi.fn(async (query: string) => Object.values(people).flatMap((name) => (name.startsWith(query) ? [{ id: name, name }] : []))),
    askEvidence: vi.fn(async () => []),
    askWarmUpOffer: vi.fn(async () => false),
    askHelp: vi.fn<ComposerBackground['askHelp']>(async () => null),
    bringCompany: vi.fn(async () => false),
    bringOutline: vi.fn<ComposerBackground['bringOutline']>(async () => {
      leaveOutline(outlineOf);
      return true;
    }),
    askWriting: vi.fn<ComposerBackground['askWriting']>(async () => ({ hints: [], hesitation: false })),
    askHesitation: vi.fn<ComposerBackground['askHesitation']>(async () => null),
    askHeavy: vi.fn(async (_: string) => false),
    tell: vi.fn(async (command: ComposerCommand, id?: string): Promise<Told> => {
      told.push({ command, id });
      if (command.do === 'keep-stranger') people[command.stranger.address] = command.stranger.name ?? command.stranger.address;
      if (command.do === 'join-stranger') people[command.stranger.address] = command.person;
      if (command.do === 'link-conversation') links.set(command.key, command.person);
      return { ok: true, people: command.do === 'note-sent' ? command.to.flatMap(({ address }) => named(address)) : [] };
    }),
  } satisfies ComposerBackground;
  return { background, told, people };
}

/** A session of its own, as the companion starts it. */
export function aSession(site: ReturnType<typeof aSite>, background: ComposerBackground) {
  const end = new AbortController();
  const open = signal(false);
  const session = startComposingSession({ host: site.host, composer: site.composer, gone: end.signal }, background, { open, said: false });
  return { session, open, end };
}

/** An answer that comes when the test lets it. */
export function later<Answer>() {
  return Promise.withResolvers<Answer>();
}
