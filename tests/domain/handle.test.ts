import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenChannels } from '../../utils/domain/channel.ts';
import { handleKey, numberOf, sameHandle, toHandle } from '../../utils/domain/handle.ts';

describe('toHandle', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['  Ana@Example.ORG\n', 'ana@example.org'],
    ['Ana Lima <ana@example.org>', 'ana@example.org'],
    ['"Lima, Ana" < Ana@example.org >', 'ana@example.org'],
    ['<ana@example.org>', 'ana@example.org'],
    ['mailto:ana@example.org', 'ana@example.org'],
    ['MailTo:ana%2Bhello@example.org?subject=Hi&cc=ben@example.org', 'ana+hello@example.org'],
    ['mailto:ana%@example.org', 'ana%@example.org'],
    ['mailto:%E2%80%8Eana@example.org', 'ana@example.org'],
    ['ana+garden@example.org', 'ana+garden@example.org'],
    ['jürgen@bücher.example', 'jürgen@bücher.example'],
    ['ana@xn--bcher-kva.example', 'ana@xn--bcher-kva.example'],
    ['\u202aana@example.org\u202c', 'ana@example.org'],
    ['an\u00ada@example.org', 'ana@example.org'],
    ['ana@localhost', 'ana@localhost'],
    ['"ana lima"@example.org', '"ana lima"@example.org'],
    ["o'neil@example.org", "o'neil@example.org"],
    ['', null],
    ['   ', null],
    ['ana', null],
    ['Ana Lima', null],
    ['@example.org', null],
    ['ana@', null],
    ['ana@@example.org', null],
    ['ana@example..org', null],
    ['ana@.example.org', null],
    ['ana lima@example.org', null],
    ['ana@example.org, ben@example.org', null],
    ['ana@exam\u0000ple.org', null],
    [`${'a'.repeat(250)}@example.org`, null],
  ])('email: %j is %j', (address, id) => {
    expect(toHandle('email', address)).toEqual(id === null ? null : { channel: 'email', id });
  });

  it.each([
    ['  Ana ', 'ana'],
    ['ana@example.org <x>', 'ana@example.org <x>'],
    ['', null],
    ['\u200b', null],
    ['ana\u0007', null],
  ])('practice: %j is %j', (address, id) => {
    expect(toHandle('practice', address)).toEqual(id === null ? null : { channel: 'practice', id });
  });

  it.each([
    ['phone', '+491719999999', '+491719999999'],
    ['phone', '\u202a+491719999999\u202c', '+491719999999'],
    ['phone', '+6834002', '+6834002'],
    ['phone', '+49 171 9999999', null],
    ['phone', '0171 9999999', null],
    ['phone', '+0171999999', null],
    ['phone', '+491', null],
    ['phone', '+1234567890123456', null],
    ['phone', 'Ana', null],
    ['whatsapp', '4917199999990@c.us', '4917199999990@c.us'],
    ['whatsapp', '4917199999990@s.whatsapp.net', '4917199999990@c.us'],
    ['whatsapp', '4917199999990:12@s.whatsapp.net', '4917199999990@c.us'],
    ['whatsapp', '+49 171 99999990', '4917199999990@c.us'],
    ['whatsapp', '+49 (0)171 99999990', '4917199999990@c.us'],
    ['whatsapp', '0049-171/99999990', '4917199999990@c.us'],
    ['whatsapp', '\u202a+49 171 99999990\u202c', '4917199999990@c.us'],
    ['whatsapp', '+1 (201) 555-0123', '12015550123@c.us'],
    ['whatsapp', 'https://wa.me/12015550123?text=Hi', '12015550123@c.us'],
    ['whatsapp', 'https://api.whatsapp.com/send?text=a&phone=%2B12015550123', '12015550123@c.us'],
    ['whatsapp', '123456789012345@lid', '123456789012345@lid'],
    ['whatsapp', '0171 9999999', '0171 9999999'],
    ['telegram', '@Ana_Lima', 'ana_lima'],
    ['telegram', 'https://t.me/ana_lima?start=1', 'ana_lima'],
    ['telegram', 't.me/s/ana_lima/12', 'ana_lima'],
    ['telegram', 'tg://resolve?domain=ana_lima&post=1', 'ana_lima'],
    ['telegram', 'https://web.telegram.org/k/#1001', '1001'],
    ['telegram', '1001', '1001'],
    ['telegram', 'https://t.me/joinchat/AAAA', 'https://t.me/joinchat/aaaa'],
    ['x', '@AnaLima', 'analima'],
    ['x', 'https://twitter.com/AnaLima/status/1', 'analima'],
    ['x', 'x.com/@analima', 'analima'],
    ['x', 'https://x.com/messages/1-2', 'https://x.com/messages/1-2'],
    ['x', 'https://netflix.com/ana', 'https://netflix.com/ana'],
    ['instagram', '@Ana.Lima_', 'ana.lima_'],
    ['instagram', 'https://www.instagram.com/ana.lima/?hl=en', 'ana.lima'],
    ['instagram', 'https://ig.me/m/ana.lima', 'ana.lima'],
    ['instagram', 'https://www.instagram.com/p/abc/', 'https://www.instagram.com/p/abc/'],
    ['linkedin', 'https://www.linkedin.com/in/Ana-Lima-1/?trk=x', 'ana-lima-1'],
    ['linkedin', 'linkedin.com/in/ana-lima-1', 'ana-lima-1'],
    ['linkedin', 'https://at.linkedin.com/in/ana-lima-1/en', 'ana-lima-1'],
    ['linkedin', '/in/ana-lima-1/', 'ana-lima-1'],
    ['linkedin', 'jos%C3%A9-lima', 'josé-lima'],
    ['linkedin', 'https://www.linkedin.com/in/jos%C3%A9-lima', 'josé-lima'],
    ['linkedin', '50%-lima', '50%-lima'],
    ['linkedin', 'ana%e2%80%8e', 'ana%e2%80%8e'],
    ['linkedin', 'ACoAAB1x', 'acoaab1x'],
    ['matrix', '@Ana:example.org', '@ana:example.org'],
    ['matrix', 'https://matrix.to/#/@ana:example.org?via=example.org', '@ana:example.org'],
    ['matrix', 'https://matrix.to/#/%40ana:example.org', '@ana:example.org'],
    ['matrix', 'matrix:u/ana:example.org?action=chat', '@ana:example.org'],
    ['xmpp', 'xmpp:ana@example.org?message', 'ana@example.org'],
    ['xmpp', 'ana@example.org/phone', 'ana@example.org'],
    ['discord', '@ana.lima', 'ana.lima'],
    ['discord', '42', '42'],
    ['mattermost', 'ana@chat.example', 'ana@chat.example'],
    ['slack', 'D024BE91L', 'd024be91l'],
  ] as const)('%s: %j is %j', (channel, address, id) => {
    expect(toHandle(channel, address)).toEqual(id === null ? null : { channel, id });
  });

  it('takes the same name written with one accented character or with two for the same', () => {
    expect(toHandle('email', 'rene\u0301@example.org')).toEqual(toHandle('email', 'ren\u00e9@example.org'));
  });

  it('has nothing more to change in what it gave', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.emailAddress().map((address) => `"X" <MAILTO:${address}?a=b>`),
    );
    fc.assert(
      fc.property(fc.constantFrom('email', 'practice'), anything, (channel, address) => {
        const handle = toHandle(channel, address);
        expect(handle && toHandle(channel, handle.id)).toEqual(handle);
      }),
    );
  });

  it('has nothing more to change in what it gave of any service', () => {
    const part = fc.constantFrom(
      ...['https://', 'www.', 't.me/', 'x.com/', 'twitter.com/', 'instagram.com/', 'linkedin.com/', 'in/', 'matrix.to/#/', 'matrix:u/', 'wa.me/'],
      ...['xmpp:', '@', '%40', '%25', '%2F', '%c3%89', 'Ana', 'lima', ':example.org', '.', '/', '?', '#', '+', '00', '(0)', ' ', '491719999999'],
      ...['@c.us', '@s.whatsapp.net', ':12', '\u200e', '\u0130', 'e\u0301', 'i', 'p'],
    );
    const anything = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...writtenChannels), anything, (channel, address) => {
        const handle = toHandle(channel, address);
        expect(handle && toHandle(handle.channel, handle.id)).toEqual(handle);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows an address in every dress people and pages put it in', () => {
    const dresses = [
      (address: string) => `  ${address.toUpperCase()}\t`,
      (address: string) => `Ana @ home <${address}>`,
      (address: string) => `mailto:${encodeURIComponent(address)}?subject=a@b`,
      (address: string) => `\u2068${address}\u2069`,
    ];
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom(...dresses), (address, dress) => {
        expect(toHandle('email', dress(address))).toEqual({ channel: 'email', id: address.toLowerCase() });
      }),
    );
  });
});

describe('two handles', () => {
  const handle = fc.record({ channel: fc.constantFrom('email', 'practice'), id: fc.constantFrom('ana', 'ben', 'email:ana', 'practice:ana') });

  it('have the same key exactly when they are the same', () => {
    fc.assert(
      fc.property(handle, handle, (one, other) => {
        expect(handleKey(one) === handleKey(other)).toBe(sameHandle(one, other));
      }),
    );
  });

  it('are kept under a name that stays as it is', () => {
    expect(handleKey({ channel: 'email', id: 'ana@example.org' })).toBe('email:ana@example.org');
  });

  it('differ when the channel does', () => {
    expect(sameHandle({ channel: 'email', id: 'ana' }, { channel: 'practice', id: 'ana' })).toBe(false);
  });

  it.each([
    ['email', 'ana.lima@gmail.com', 'analima@gmail.com'],
    ['email', 'ana.lima+garden@gmail.com', 'analima@googlemail.com'],
    ['email', 'Ana.Lima@GMail.com', 'a.n.a.lima@gmail.com'],
    ['whatsapp', '4917199999990@c.us', '4917199999990@s.whatsapp.net'],
    ['whatsapp', '525512345678@c.us', '5215512345678@c.us'],
    ['whatsapp', '553187654321@c.us', '5531987654321@c.us'],
    ['phone', '+5215512345678', '+525512345678'],
    ['linkedin', 'jos%c3%a9-lima', 'josé-lima'],
  ] as const)('of %s are the same where the service has several spellings: %s and %s', (channel, one, other) => {
    expect(sameHandle({ channel, id: one }, { channel, id: other })).toBe(true);
  });

  it.each([
    ['email', 'ana.lima@example.org', 'analima@example.org'],
    ['email', 'ana+garden@example.org', 'ana@example.org'],
    ['email', 'ana.lima@gmail.com.example.org', 'analima@gmail.com.example.org'],
    ['email', '+a@gmail.com', '+b@gmail.com'],
    ['email', '"ana.lima"@gmail.com', 'analima@gmail.com'],
    ['whatsapp', '5511234567@c.us', '55119234567@c.us'],
    ['whatsapp', '553134567890@c.us', '5531934567890@c.us'],
    ['whatsapp', '4917199999990@c.us', '4917199999990@lid'],
    ['telegram', 'ana.lima', 'analima'],
  ] as const)('of %s differ where it has not: %s and %s', (channel, one, other) => {
    expect(sameHandle({ channel, id: one }, { channel, id: other })).toBe(false);
  });

  it('of Gmail keep what is written to', () => {
    expect(toHandle('email', 'Ana.Lima+Garden@GoogleMail.com')).toEqual({ channel: 'email', id: 'ana.lima+garden@googlemail.com' });
  });

  it('of Gmail are the same wherever the dots stand and whatever comes after a plus', () => {
    const dotted = fc
      .array(fc.boolean(), { minLength: 7, maxLength: 7 })
      .map((dots) => [...'analima'].map((letter, at) => (dots[at] && at > 0 ? `.${letter}` : letter)).join(''));
    const tag = fc.constantFrom('', '+', '+garden', '+a.b+c');
    const domain = fc.constantFrom('gmail.com', 'googlemail.com', 'GMAIL.COM');
    fc.assert(
      fc.property(dotted, tag, domain, (name, plus, at) => {
        const handle = toHandle('email', `${name}${plus}@${at}`);
        expect(handle && handleKey(handle)).toBe('email:analima@gmail.com');
      }),
    );
  });
});

describe('the number behind a handle', () => {
  it.each([
    ['phone', '+491719999999', '+491719999999'],
    ['whatsapp', '491719999999@c.us', '+491719999999'],
    ['whatsapp', '491719999999@s.whatsapp.net', '+491719999999'],
    ['whatsapp', '5215512345678@c.us', '+525512345678'],
    ['whatsapp', '491719999999@lid', null],
    ['whatsapp', 'ana', null],
    ['telegram', '491719999999', null],
    ['email', '491719999999@c.us', null],
  ] as const)('%s: of %s it is %s', (channel, id, number) => expect(numberOf({ channel, id })).toBe(number));
});
