import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenChannels } from '../../utils/domain/channel.ts';
import { messageAddress } from '../../utils/domain/message-address.ts';

describe('where somebody can be written to', () => {
  it.each([
    ['telegram', '1001', 'https://web.telegram.org/k/#1001'],
    ['discord', '42', 'https://discord.com/channels/@me/42'],
    ['instagram', 'ana.lima', 'https://www.instagram.com/ana.lima/'],
    ['linkedin', 'ana-lima-1', 'https://www.linkedin.com/in/ana-lima-1/'],
    ['linkedin', 'acoaab1x', 'https://www.linkedin.com/messaging/'],
    ['messenger', '1000', 'https://www.facebook.com/messages/t/1000'],
    ['messenger', 'profile:ana', 'https://www.facebook.com/messages/'],
    ['whatsapp', '4312345@c.us', 'https://web.whatsapp.com/send?phone=4312345'],
    ['whatsapp', '99@lid', 'https://web.whatsapp.com/'],
    ['x', 'ana', 'https://x.com/ana'],
    ['slack', 'd1', 'https://app.slack.com/client/'],
    ['zulip', '9@chat.example', null],
    ['email', 'ana@example.org', null],
    ['web', 'anything', null],
  ] as const)('%s %s', (channel, id, address) => expect(messageAddress({ channel, id })).toBe(address));

  it('whatever the handle, it is an address of that service or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenChannels), fc.string(), (channel, id) => {
        const [one, other] = [messageAddress({ channel, id }), messageAddress({ channel, id: '1' })];
        if (one === null || other === null) return;
        expect(new URL(one).origin).toBe(new URL(other).origin);
      }),
    );
  });
});
