import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writtenChannels } from '../../utils/domain/channel.ts';
import { mailOrigins } from '../../utils/domain/mail-address.ts';
import { appsFor } from '../../utils/domain/message-address.ts';
import { waysToWrite } from '../../utils/domain/ways-to-write.ts';

const email = { channel: 'email', id: 'ana@example.org' } as const;
const telegram = { channel: 'telegram', id: '1001' } as const;
const phone = { channel: 'phone', id: '+4312345678' } as const;
const names = (...given: Parameters<typeof waysToWrite>) => waysToWrite(...given).map(({ name }) => name);
const plain = { handles: [telegram, phone, email], last: {}, preferred: null } as const;
const wrote = (channel: 'telegram' | 'google-chat') => ({ me: { at: 5, channel, exact: 'minute' } }) as const;

it('mail comes first where nothing else is known, and an app that may not be there last', () => {
  expect(names(plain, [])).toEqual(['mail-program', 'telegram', 'text-message', 'signal']);
});

it('what the user likes comes before what was used last, and that before mail', () => {
  expect(names({ ...plain, last: wrote('telegram') }, [])[0]).toBe('telegram');
  expect(names({ ...plain, last: wrote('telegram'), preferred: 'phone' }, []).slice(0, 3)).toEqual(['text-message', 'signal', 'telegram']);
  expect(names({ ...plain, preferred: 'met' }, [])[0]).toBe('mail-program');
});

it('somebody who is written to in Google Chat is known there by their mail address', () => {
  expect(names({ ...plain, handles: [email], last: wrote('google-chat') }, [])).toEqual(['google-chat', 'mail-program']);
  expect(names({ ...plain, handles: [email] }, ['https://chat.google.com', 'https://mail.google.com'])).toEqual(['gmail', 'google-chat']);
});

it('a way belongs to a handle of theirs, and holds nothing of anybody’s words', () => {
  const handle = fc.record({ channel: fc.constantFrom(...writtenChannels), id: fc.string({ minLength: 1 }) });
  const someone = fc.record({
    handles: fc.array(handle, { maxLength: 5 }),
    last: fc.constant({}),
    preferred: fc.constantFrom(null, ...writtenChannels),
  });
  fc.assert(
    fc.property(someone, fc.subarray([...mailOrigins, ...appsFor([])]), (person, origins) => {
      for (const way of waysToWrite(person, origins)) {
        expect(person.handles).toContainEqual(way.handle);
        const { searchParams } = new URL(way.address, 'https://ours.example');
        for (const word of ['subject', 'su', 'body', 'text', 'message']) expect(searchParams.get(word) ?? '').toBe('');
      }
    }),
  );
});
