import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../utils/page/address-list.ts';

const ana = { address: 'ana@example.org', name: null };
const ben = { address: 'ben@example.org', name: null };

describe('readAddressList', () => {
  it.each([
    ['', []],
    [' ,; ', []],
    ['ana@example.org', [ana]],
    ['ben@example.org,', [ben]],
    ['ana@example.org, ben@example.org', [ana, ben]],
    ['ana@example.org;ben@example.org;', [ana, ben]],
    ['<ana@example.org>', [ana]],
    ['Ana Lima <ana@example.org>', [{ ...ana, name: 'Ana Lima' }]],
    ['Ana\r\n Lima\t< ana@example.org >', [{ ...ana, name: 'Ana Lima' }]],
    ['"Lima, Ana" <ana@example.org>, ben@example.org', [{ ...ana, name: 'Lima, Ana' }, ben]],
    [String.raw`"Ana \"Zip\" \\ Lima" <ana@example.org>`, [{ ...ana, name: String.raw`Ana "Zip" \ Lima` }]],
    ['"Ana <x> Lima; really: yes" <ana@example.org>', [{ ...ana, name: 'Ana <x> Lima; really: yes' }]],
    ['"ana@example.org" <ana@example.org>', [{ ...ana, name: 'ana@example.org' }]],
    ['"" <ana@example.org>', [ana]],
    ['ana@example.org (at home, mostly)', [ana]],
    ['Ana (home) <ana@example.org> (really)', [{ ...ana, name: 'Ana' }]],
    ['Friends: ana@example.org, Ben <ben@example.org>;', [ana, { ...ben, name: 'Ben' }]],
    ['"The band": ana@example.org; ben@example.org', [ana, ben]],
    ['undisclosed-recipients:;', []],
    ['ليلى حداد <ana@example.org>', [{ ...ana, name: 'ليلى حداد' }]],
    ['ana@bücher.example', [{ address: 'ana@bücher.example', name: null }]],
    ['<"ana lima"@example.org>', [{ address: '"ana lima"@example.org', name: null }]],
  ])('%j', (text, recipients) => {
    expect(readAddressList(text)).toEqual(recipients);
  });

  it.each([
    'ana',
    'ana@example.org, ben',
    'Lima, Ana <ana@example.org>',
    'ana@example.org ben@example.org',
    '<ana@example.org> ben@example.org',
    '<ana@example.org> <ben@example.org>',
    '<ana@example.org',
    'ana@example.org>',
    '"Ana <ana@example.org>',
    '"Lima" <>',
    'Ana <@a.example:ana@example.org>',
    '(ana@example.org',
    'ana@@example.org',
    'ana@example.org:ben@example.org',
  ])('%j is unclear', (text) => {
    expect(readAddressList(text)).toBe('unclear');
  });

  it('reads back every list written by the rules', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'É', '"', '\\', ',', ';', '<', '>', '@', '(', ')', ':', 'ل') }).filter((text) => text !== '');
    const recipient = fc.record({ address: fc.emailAddress(), name: fc.option(name) });
    const written = (each: { address: string; name: string | null }) =>
      each.name === null ? each.address : `"${each.name.replace(/["\\]/g, '\\$&')}" <${each.address}>`;
    fc.assert(
      fc.property(fc.array(recipient), fc.constantFrom(', ', ',', ';', ' ;\r\n '), (recipients, separator) => {
        expect(readAddressList(recipients.map(written).join(separator))).toEqual(recipients);
      }),
    );
  });

  it('never throws, and never tells of an address that is not in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '@', '.', '"', '\\', ',', ';', '<', '>', '(', ')', ':', ' ') }), (text) => {
        const list = readAddressList(text);
        if (list === 'unclear') return;
        for (const { address } of list) expect(text).toContain(address);
      }),
      { numRuns: 2000 },
    );
  });
});
