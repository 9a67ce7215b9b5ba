import fc from 'fast-check';
import { getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { toHandle } from '../../utils/domain/handle.ts';
import { countries, toE164 } from '../../utils/domain/phone-number.ts';

describe('a phone number', () => {
  // Numbers kept free for stories and tests, where a country has such; else ones nobody has.
  it.each([
    ['DE', '030 23125 000', '+493023125000'],
    ['DE', '030/23125-000', '+493023125000'],
    ['DE', '(0171) 39 200 00', '+491713920000'],
    ['GB', '020 7946 0000', '+442079460000'],
    ['GB', '07700 900123', '+447700900123'],
    ['US', '(201) 555-0123', '+12015550123'],
    ['US', '1-201-555-0123', '+12015550123'],
    ['US', '201.555.0123', '+12015550123'],
    ['CA', '416 555 0123', '+14165550123'],
    ['FR', '01 99 00 12 34', '+33199001234'],
    ['FR', '06 39 98 12 34', '+33639981234'],
    ['AU', '0491 570 156', '+61491570156'],
    ['IE', '020 912 3456', '+353209123456'],
    ['SE', '070-174 06 05', '+46701740605'],
    ['RU', '8 (912) 345-67-89', '+79123456789'],
    ['IT', '06 1234 5678', '+390612345678'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['BR', '(11) 91234-5678', '+5511912345678'],
    ['BR', '0 11 91234-5678', '+5511912345678'],
    ['BR', '(0xx11) 91234-5678', '+5511912345678'],
    ['MX', '55 1234 5678', '+525512345678'],
    ['MX', '044 55 1234 5678', '+525512345678'],
    ['MX', '(01) 55 1234 5678', '+525512345678'],
    ['AR', '011 15 2345-6789', '+5491123456789'],
    ['JP', '090-1234-5678', '+819012345678'],
    ['KR', '010-1234-5678', '+821012345678'],
    ['IN', '91234 56789', '+919123456789'],
    ['CN', '131 2345 6789', '+8613123456789'],
    ['EG', '٠١٠٠ ١٢٣ ٤٥٦٧', '+201001234567'],
    ['IR', '۰۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
    ['SA', '051 234 5678', '+966512345678'],
    ['AT', '0664 123456', '+43664123456'],
    ['CH', '078 123 45 67', '+41781234567'],
    ['NU', '4002', '+6834002'],
  ])('in %s %j is %s', (country, written, number) => expect(toE164(written, country)).toBe(number));

  it.each([
    ['+49 (0)30 23125000', '+493023125000'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+34 (0)612 34 56 78', '+34612345678'],
    ['+36 (06) 1 234 5678', '+3612345678'],
    ['+7 (8) 912 345-67-89', '+79123456789'],
    ['0049 30 23125000', '+493023125000'],
    ['(0044) 20 7946 0000', '+442079460000'],
    ['+49 00 30 23125000', '+493023125000'],
    ['+52 1 55 1234 5678', '+525512345678'],
    ['00521 5512345678', '+525512345678'],
    ['+54 11 15 2345-6789', '+5491123456789'],
    ['＋４４　２０　７９４６　００００', '+442079460000'],
    ['\u202a+44 20 7946 0000\u202c', '+442079460000'],
    ['\u200e+44\u00a020\u00a07946\u00a00000', '+442079460000'],
    ['+44.20.7946.0000', '+442079460000'],
    ['+44\u201320\u20137946\u20130000', '+442079460000'],
    ['tel:+44-20-7946-0000;ext=5', '+442079460000'],
    ['tel:555-0123;phone-context=+1-201', '+12015550123'],
    ['Tel.: +44 20 7946 0000', '+442079460000'],
    ['+44 20 7946 0000 (home)', '+442079460000'],
    ['+44 20 7946 0000 ext. 12', '+442079460000'],
    ['+44 20 7946 0000 x12', '+442079460000'],
    ['+44 20 7946 0000 #12', '+442079460000'],
    ['+442079460000,,12#', '+442079460000'],
    ['+442079460000p12', '+442079460000'],
    ['+49 30 23125000 Durchwahl 12', '+493023125000'],
    ['+33 1 99 00 12 34 poste 12', '+33199001234'],
    ['+7 495 123-45-67 доб. 12', '+74951234567'],
    ['+870 773 111 632', '+870773111632'],
  ])('that begins with the code of its country needs no country: %j is %s', (written, number) => {
    for (const country of [null, 'DE', 'US', 'BR', 'MX', 'XX']) expect(toE164(written, country)).toBe(number);
  });

  it('that is written for abroad means what it says, whatever is dialled from the country it was written in', () => {
    expect(toE164('0041 44 668 18 00', 'BR')).toBe('+41446681800');
    // 41 is Switzerland, and a carrier of Brazil.
    expect(toE164('0041 44 20 7946 0000', 'BR')).toBe('+442079460000');
    expect(toE164('0011 44 20 7946 0000', 'AU')).toBe('+442079460000');
    expect(toE164('011 44 20 7946 0000', 'US')).toBe('+442079460000');
  });

  it.each([
    ['', 'DE'],
    ['Ana', 'DE'],
    ['+', 'DE'],
    ['110', 'DE'],
    ['020 7946 0000', null],
    ['020 7946 0000', 'XX'],
    ['020 7946 0000', ''],
    ['+1 201 555', null],
    ['+999 1234567', null],
    ['1-800-FLOWERS', 'US'],
    ['ana@example.org', 'DE'],
    ['+44 20 7946 0000 / +44 20 7946 0001', 'GB'],
    ['+49 123456789012345', null],
    ['+44 20 7946 0000'.padEnd(200), 'GB'],
  ])('%j is none with %j', (written, country) => expect(toE164(written, country)).toBeNull());
});

describe('whatever is written', () => {
  const country = fc.option(fc.oneof(fc.constantFrom(...countries), fc.string({ maxLength: 3 })));
  const part = fc.constantFrom(
    ...'0123456789',
    ...['+', '00', '011', '(0)', ' ', '-', '/', '.', '(', ')', ',', ';', '#', 'x', 'ext', '521', '49', '\u200e', '٣', '９'],
  );
  const written = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')),
  );

  it('comes out as a handle of a phone, or not at all, and is then read as itself in every country', () => {
    fc.assert(
      fc.property(written, country, country, (text, one, other) => {
        const number = toE164(text, one);
        if (number === null) return;
        expect(toHandle('phone', number)).toEqual({ channel: 'phone', id: number });
        expect(toE164(number, other)).toBe(number);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the countries to choose from', () => {
  it('are codes of two letters, each once', () => {
    expect(new Set(countries).size).toBe(countries.length);
    for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/);
    expect(countries).toEqual(expect.arrayContaining(['AT', 'BR', 'DE', 'EG', 'ES', 'FR', 'GB', 'IN', 'MX', 'US']));
  });

  it('are understood, each by a number as it is written there, at home and from abroad', () => {
    for (const country of countries as readonly (keyof typeof examples)[]) {
      const example = getExampleNumber(country as never, examples);
      if (!example) continue;
      expect([country, toE164(example.formatNational(), country)]).toEqual([country, example.number]);
      expect([country, toE164(example.formatInternational(), null)]).toEqual([country, example.number]);
      expect([country, toE164(example.number.replace('+', '00'), country)]).toEqual([country, example.number]);
    }
  });
});
