import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleKey, sameHandle, toHandle } from '../../utils/domain/handle.ts';

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
});
