import { describe, expect, it } from 'vitest';
import { ownerOf, typedHandle } from '../../utils/domain/typed-address.ts';
import { aPerson } from './a-person.ts';

describe('an address typed by hand', () => {
  it.each([
    ['email', 'Ana Lima <ANA@Example.org>', null, { channel: 'email', id: 'ana@example.org' }],
    ['email', 'ana at example', null, null],
    ['phone', '0664 1234567', 'AT', { channel: 'phone', id: '+436641234567' }],
    ['phone', '+43 664 1234567', null, { channel: 'phone', id: '+436641234567' }],
    ['phone', '0664 1234567', null, null],
    ['whatsapp', '0664/1234567', 'AT', { channel: 'whatsapp', id: '436641234567@c.us' }],
    ['whatsapp', 'Ana', 'AT', null],
    ['x', 'Ana_Lima', null, { channel: 'x', id: 'ana_lima' }],
  ] as const)('%s %s, numbers from %s', (channel, text, country, handle) => {
    expect(typedHandle(channel, text, country)).toEqual(handle);
  });

  it('whose it is, and that it is nobody\u2019s', () => {
    const ana = aPerson({ id: 'ana', handles: [{ channel: 'email', id: 'ana@example.org' }] });
    expect(ownerOf([aPerson({ id: 'ben' }), ana], { channel: 'email', id: 'ana@example.org' })).toBe(ana);
    expect(ownerOf([ana], { channel: 'email', id: 'ben@example.org' })).toBeNull();
    expect(ownerOf([ana], { channel: 'google-chat', id: 'ana' })).toBeNull();
  });
});
