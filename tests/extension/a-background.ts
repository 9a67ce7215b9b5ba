import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConversationAnswer, OpenersAnswer } from '../../utils/domain/answer.ts';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import type { InvitationAnswer } from '../../utils/extension/ask.ts';
import { readLedger } from '../../utils/extension/ledger.ts';
import { listen } from '../../utils/extension/listen.ts';
import type { Hosts, Sender } from '../../utils/extension/senders.ts';
import { readPerson } from '../../utils/extension/storage.ts';
import { aBrowser } from './a-browser.ts';

export const noon = Date.parse('2026-11-22T12:00:00Z');
export const DAY = 86_400_000;

export const hosts: Hosts = {
  onSites: [
    { name: 'gmail', matches: ['https://mail.google.com/*'], channel: 'email', composerSelector: '.M9' },
    { name: 'slack', matches: ['https://app.slack.com/*'], channel: 'slack', composerSelector: '.chat' },
    { name: 'roundcube', matches: [], selfHosted: true, channel: 'email', composerSelector: '#compose-content' },
    { name: 'zulip', matches: [], selfHosted: true, channel: 'zulip', composerSelector: '#compose' },
    {
      name: 'google-chat',
      matches: ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
      ownPages: true,
      channel: 'google-chat',
      composerSelector: '.postbar',
    },
  ],
  elsewhere: { name: 'general', matches: [], selfHosted: true, channel: 'web', composerSelector: 'textarea' },
  onOurPages: [{ name: 'practice', matches: [], selfHosted: true, channel: 'practice', composerSelector: 'form' }],
};

export const ours: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html' };
export const gmail: Sender = { id: 'test-extension-id', url: 'https://mail.google.com/mail/u/0/#inbox?compose=new', tab: { id: 7 }, frameId: 0 };

/** A background that has just woken in a browser of its first day, with Gmail switched on, at noon of 22 November 2026. */
export async function aBackground() {
  const browser = await aBrowser();
  const clock = { now: noon, zone: 'Europe/Vienna' };
  const say = async (message: unknown, sender: Sender): Promise<unknown> =>
    (await fakeBrowser.runtime.onMessage.trigger(message, sender as never))[0];
  const wake = () => {
    fakeBrowser.runtime.onMessage.removeAllListeners();
    listen(hosts, () => clock);
  };
  wake();

  const tell = async (command: Command, id: string = crypto.randomUUID(), sender = ours) => (await say({ tell: command, id }, sender)) as Told;
  /** As a composer in Gmail tells it. */
  const compose = (command: Command, id?: string) => tell(command, id, gmail);
  const ask = (question: object, sender = gmail) => say(question, sender);
  const conversation = (recipients: unknown, key: string | null = null) =>
    ask({ ask: 'conversation', host: 'gmail', key, recipients }) as Promise<ConversationAnswer>;
  const openers = (person: string, wish: object = {}, theirs: string | null = null) =>
    ask({ ask: 'openers', host: 'gmail', person, wish: { choice: null, tone: null, today: '', ...wish }, theirs }) as Promise<OpenersAnswer>;
  const invitation = () => ask({ ask: 'invitation' }, ours) as Promise<InvitationAnswer>;

  /** Puts somebody into the circle; resolves to their id. */
  const keep = async (name: string, details: Partial<PersonDetails> = {}) => {
    const told = await tell({ do: 'add-person', details: { name, ...details } });
    if (!told.ok) throw new Error(told.why);
    return told.people[0]?.id as string;
  };
  const person = async (id: string): Promise<Person> => {
    const found = await readPerson(id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };
  const dates = async (id: string): Promise<number[]> => (await readLedger(id)).map(({ at }: Contact) => at).toSorted((one, other) => one - other);

  browser.granted.add('https://mail.google.com/*');
  await tell({ do: 'switch-site', origin: 'https://mail.google.com', on: true });
  return { browser, clock, say, wake, tell, compose, ask, conversation, openers, invitation, keep, person, dates };
}
export type ABackground = Awaited<ReturnType<typeof aBackground>>;

export const email = (id: string) => ({ channel: 'email', id }) as const;
export const to = (address: string, name: string | null = null) => ({ address, name });
/** A message to these addresses that has left Gmail. */
export const sent = (at: number, ...addresses: string[]): Command => ({
  do: 'note-sent',
  host: 'gmail',
  key: null,
  to: addresses.map((address) => to(address)),
  at,
});
