import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenChannels } from '../../utils/domain/channel.ts';
import { newMail } from '../../utils/domain/mail-address.ts';
import { messageAddress, numberAddresses } from '../../utils/domain/message-address.ts';

const apps = ['https://app.element.io', 'https://web.telegram.org', 'https://web.whatsapp.com', 'http://chat.example', 'https://other.example'];

describe('where somebody can be written to', () => {
  it.each([
    ['telegram', '1001', 'https://web.telegram.org/k/#1001', 'https://web.telegram.org/k/#1001'],
    ['telegram', 'ana_l', 'https://t.me/ana_l', 'https://web.telegram.org/k/#@ana_l'],
    ['discord', '42', 'https://discord.com/channels/@me/42', 'https://discord.com/channels/@me/42'],
    ['discord', 'ana', 'https://discord.com/channels/@me', 'https://discord.com/channels/@me'],
    ['instagram', 'ana.lima', 'https://ig.me/m/ana.lima', 'https://ig.me/m/ana.lima'],
    ['linkedin', 'ana-lima-1', 'https://www.linkedin.com/in/ana-lima-1/', 'https://www.linkedin.com/in/ana-lima-1/'],
    ['linkedin', 'acoaab1x', 'https://www.linkedin.com/messaging/', 'https://www.linkedin.com/messaging/'],
    ['messenger', '1000', 'https://www.facebook.com/messages/t/1000', 'https://www.facebook.com/messages/t/1000'],
    ['messenger', 'ana.lima', 'https://m.me/ana.lima', 'https://m.me/ana.lima'],
    ['messenger', 'profile:ana', 'https://www.facebook.com/messages/', 'https://www.facebook.com/messages/'],
    ['matrix', '@ana:example.org', 'https://matrix.to/#/@ana:example.org', 'https://app.element.io/#/user/@ana:example.org'],
    ['matrix', '!room', 'https://app.element.io/', 'https://app.element.io/'],
    [
      'teams',
      'ana@firm.example',
      'https://teams.microsoft.com/l/chat/0/0?users=ana@firm.example',
      'https://teams.microsoft.com/l/chat/0/0?users=ana@firm.example',
    ],
    ['teams', '8:orgid:1-2', 'https://teams.microsoft.com/v2/', 'https://teams.microsoft.com/v2/'],
    ['teams', '19:1_2@unq.gbl.spaces', 'https://teams.microsoft.com/v2/', 'https://teams.microsoft.com/v2/'],
    ['whatsapp', '4312345@c.us', 'https://wa.me/4312345', 'https://web.whatsapp.com/send?phone=4312345'],
    ['whatsapp', '99@lid', 'https://web.whatsapp.com/', 'https://web.whatsapp.com/'],
    ['x', 'ana', 'https://x.com/ana', 'https://x.com/ana'],
    ['xmpp', 'ana@chat.example', 'xmpp:ana@chat.example?message', 'xmpp:ana@chat.example?message'],
    ['slack', 'd1', 'https://app.slack.com/client/', 'https://app.slack.com/client/'],
    ['zulip', '9@chat.example', null, 'http://chat.example/#narrow/dm/9'],
    ['mattermost', 'ana@chat.example', null, 'http://chat.example/_redirect/messages/@ana'],
    ['rocket-chat', 'ana@chat.example', null, 'http://chat.example/direct/ana'],
    ['rocket-chat', 'ana@unknown.example', null, null],
    ['email', 'ana@example.org', null, null],
    ['web', 'anything', null, null],
  ] as const)('%s %s', (channel, id, plain, switchedOn) => {
    expect([messageAddress({ channel, id }, []), messageAddress({ channel, id }, apps)]).toEqual([plain, switchedOn]);
  });

  it('whatever the handle, it is an address of that service, or none', () => {
    const places: Record<string, readonly string[]> = {
      discord: ['https://discord.com'],
      'google-chat': ['https://chat.google.com'],
      instagram: ['https://www.instagram.com', 'https://ig.me'],
      linkedin: ['https://www.linkedin.com'],
      matrix: ['https://app.element.io', 'https://matrix.to'],
      messenger: ['https://www.facebook.com', 'https://m.me'],
      slack: ['https://app.slack.com'],
      teams: ['https://teams.microsoft.com'],
      telegram: ['https://web.telegram.org', 'https://t.me'],
      whatsapp: ['https://web.whatsapp.com', 'https://wa.me'],
      x: ['https://x.com'],
      xmpp: ['null'],
    };
    const ids = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '../x', 'a@b', '?text=a', '#', '1@c.us', '//evil.example'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...writtenChannels), ids, fc.subarray(apps), (channel, id, origins) => {
        const address = messageAddress({ channel, id }, origins);
        if (address !== null) expect([...(places[channel] ?? []), ...origins]).toContain(new URL(address).origin);
      }),
    );
  });
});

describe('a mail', () => {
  it.each([
    ['https://mail.google.com', 'https://mail.google.com/mail/?view=cm&fs=1&to=ana%2Blist%40example.org'],
    ['https://outlook.live.com', 'https://outlook.live.com/mail/0/deeplink/compose?to=ana%2Blist%40example.org'],
    ['https://outlook.office.com', 'https://outlook.office.com/mail/deeplink/compose?to=ana%2Blist%40example.org'],
    ['https://mail.proton.me', 'https://mail.proton.me/inbox/#mailto=mailto%3Aana%252Blist%40example.org'],
    ['https://mail.yahoo.com', 'https://compose.mail.yahoo.com/?to=ana%2Blist%40example.org'],
    ['https://app.fastmail.com', 'https://app.fastmail.com/mail/compose?mailto=mailto%3Aana%252Blist%40example.org'],
  ])('on %s', (origin, address) => {
    expect(newMail('ana+list@example.org', [origin]).map((way) => way.address)).toEqual([address]);
  });

  it('goes to the mail program where no mail site is on', () => {
    expect(newMail('ana+list@example.org', ['https://example.org', 'constructor'])).toEqual([
      { name: 'mail-program', address: 'mailto:ana%2Blist@example.org' },
    ]);
  });

  it('can go to several sites, in their order, and to each once', () => {
    const origins = ['https://outlook.live.com', 'https://mail.google.com', 'https://outlook.office.com'];
    expect(newMail('a@b.example', origins).map(({ name }) => name)).toEqual(['outlook', 'gmail']);
  });
});

describe('a phone number', () => {
  const handle = { channel: 'phone', id: '+4312345678' } as const;

  it('leads to a text message and to Signal, and to WhatsApp where that is used in the browser', () => {
    expect(numberAddresses(handle, []).map(({ address }) => address)).toEqual(['sms:+4312345678', 'https://signal.me/#p/+4312345678']);
    expect(numberAddresses(handle, apps)[0]).toEqual({ name: 'whatsapp', address: 'https://web.whatsapp.com/send?phone=4312345678' });
  });

  it('that is none leads nowhere', () => {
    expect(numberAddresses({ channel: 'phone', id: 'call me' }, apps)).toEqual([]);
  });
});
