import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationAnswer } from '../../utils/domain/answer.ts';
import type { Command } from '../../utils/domain/command.ts';
import { requestSites } from '../../utils/extension/current-site.ts';
import { readLedger } from '../../utils/extension/ledger.ts';
import type { Sender } from '../../utils/extension/senders.ts';
import { type ABackground, aBackground, DAY, email, noon, to } from './a-background.ts';

const slack: Sender = { id: 'test-extension-id', url: 'https://app.slack.com/client/T1/D1', tab: { id: 8 }, frameId: 0 };
const zulip = (origin: string): Sender => ({ id: 'test-extension-id', url: `${origin}/#narrow/dm/9-ana`, tab: { id: 9 }, frameId: 0 });

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  for (const origin of ['https://app.slack.com', 'https://chat.one.example', 'https://chat.two.example']) {
    await requestSites([origin]);
    await background.tell({ do: 'switch-site', origin, on: true });
  }
  ana = await background.keep('Ana Lima', { handles: [{ channel: 'slack', id: 'd1' }, email('ana@example.org')] });
});

const tell = (command: Command, sender = slack) => background.tell(command, crypto.randomUUID(), sender);
const message = (at: number, ...addresses: string[]): Command => ({
  do: 'note-sent',
  host: 'slack',
  key: null,
  to: addresses.map((address) => to(address)),
  at,
});
const seen = (by: 'me' | 'them', at: number, ...addresses: string[]): Command => ({
  do: 'note-seen',
  host: 'slack',
  key: null,
  to: addresses.map((address) => to(address)),
  by,
  when: { at, exact: 'minute' },
});
const ledger = async () => (await readLedger(ana)).map(({ at, by, source, site }) => ({ at, by, source, site }));
const site = 'https://app.slack.com';

describe('a message sent in a chat', () => {
  it('is noted with the site it came from, and those right after it are the same hello', async () => {
    for (const minutes of [0, 1, 9]) {
      background.clock.now = noon + minutes * 60_000;
      await tell(message(background.clock.now, 'D1'));
    }
    expect(await ledger()).toEqual([{ at: noon, by: 'me', source: 'sent', site }]);
    background.clock.now = noon + 20 * 60_000;
    expect(await tell(message(background.clock.now, 'D1'))).toMatchObject({ people: [{ id: ana, timesNoted: 2 }] });
  });

  it('of the same hello says nothing more', async () => {
    await tell(message(noon, 'D1'));
    expect(await tell(message(noon, 'D1'))).toEqual({ ok: true, people: [] });
  });
});

describe('opening a conversation', () => {
  it('brings the last contact up to date, by whoever wrote last', async () => {
    expect(await tell(seen('them', noon - 3 * DAY, 'D1'))).toMatchObject({ ok: true, people: [{ id: ana }] });
    await tell(seen('me', noon - DAY, 'D1'));
    expect((await background.person(ana)).last).toEqual({ them: { at: noon - 3 * DAY, channel: 'slack' }, me: { at: noon - DAY, channel: 'slack' } });
    expect(await ledger()).toEqual([
      { at: noon - 3 * DAY, by: 'them', source: 'seen', site },
      { at: noon - DAY, by: 'me', source: 'seen', site },
    ]);
  });

  it.each([
    ['somebody who is not in the circle', seen('them', noon - DAY, 'D9')],
    ['several people', seen('them', noon - DAY, 'D1', 'D9')],
    ['nobody who was linked', { ...seen('them', noon - DAY), key: 'C7' } as Command],
    ['what is known already', seen('me', noon - 30 * DAY, 'D1')],
  ])('notes nothing of %s', async (_, command) => {
    await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 20 * DAY });
    expect(await tell(command)).toEqual({ ok: true, people: [] });
    expect(await ledger()).toHaveLength(1);
  });

  it('of a conversation that was linked notes it for that person', async () => {
    await tell({ do: 'link-conversation', host: 'slack', key: 'C7', person: ana });
    await tell({ ...seen('them', noon - DAY), key: 'C7' } as Command);
    expect(await ledger()).toHaveLength(1);
  });
});

describe('one person', () => {
  it('on two sites, once the second address is joined', async () => {
    await tell({ do: 'join-stranger', host: 'slack', stranger: to('D77', 'Ana'), person: ana });
    expect((await background.person(ana)).handles).toContainEqual({ channel: 'slack', id: 'd77' });
    await tell(message(noon, 'D77'));
    expect(await ledger()).toHaveLength(1);
  });

  it('is not whoever has the same conversation key on another server', async () => {
    const conversation = (origin: string) =>
      background.ask({ ask: 'conversation', host: 'zulip', key: 'dm/9', recipients: 'unclear' }, zulip(origin)) as Promise<ConversationAnswer>;
    await tell({ do: 'link-conversation', host: 'zulip', key: 'dm/9', person: ana }, zulip('https://chat.one.example'));
    expect(await conversation('https://chat.one.example')).toMatchObject({ conversation: { kind: 'people', circle: [{ id: ana }] } });
    expect(await conversation('https://chat.two.example')).toMatchObject({ conversation: { kind: 'unclear' } });
  });

  it('may be asked for by a composer where the page has nothing to know them by', async () => {
    expect(await background.ask({ ask: 'person', person: ana }, slack)).toMatchObject({ id: ana, name: 'Ana Lima' });
    expect(await background.ask({ ask: 'person', person: 'nobody' }, slack)).toBeNull();
  });
});
