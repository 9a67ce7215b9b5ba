import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeOf, letter, told } from './read-mbox.ts';
import { dialects, type Message, writeMbox } from './write-mbox.ts';

const separator = 'From ana@example.org Fri Mar  6 10:00:00 2026';

const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '.')) },
  fc.constantFrom(
    '',
    'From',
    'From here to there',
    '>From the other side',
    'F',
    'Fr',
    'From: ana@example.org',
    'Date: today',
    'List-Id: <x>',
    separator,
    `>${separator}`,
  ),
);
/** Lines of a body that begin a whole message of their own, for the dialect that quotes nothing. */
const forwarded = fc.constant([separator, 'From: zoe@example.net', 'To: yan@example.net', 'Date: Fri, 6 Mar 2026 10:00:00 +0000', '', 'Inside', '']);
const body = fc.array(fc.oneof({ weight: 5, arbitrary: line.map((one) => [one]) }, forwarded), { maxLength: 6 }).map((lines) => lines.flat());
const header = fc.constantFrom(
  'Subject: From here',
  'X-Long: one\n two\n\tthree',
  'Received: from x\n by y;\n Fri, 6 Mar 2026 10:00:00 +0000',
  'X-Empty:',
  'MIME-Version: 1.0',
);
const key = fc.constantFrom('ben', 'chi', 'dee', 'eli').map((name) => `email:${name}@example.com`);

const messages: fc.Arbitrary<readonly Message[]> = fc
  .array(
    fc.record({
      exchange: fc.record({
        at: fc.integer({ min: 0, max: Date.UTC(2026, 0) / 1000 }).map((second) => second * 1000),
        from: fc.constantFrom('email:ana@example.org', 'email:me@example.net'),
        to: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
        channel: fc.constant('email' as const),
      }),
      headers: fc.array(header, { maxLength: 3 }),
      body,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((message, at) => ({ ...message, headers: [...message.headers, `Message-ID: <${at}@example.org>`] })));

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 });

describe('what was written is read back', () => {
  test.each(dialects)('%s', async (dialect) => {
    await fc.assert(
      fc.asyncProperty(messages, sizes, async (all, cuts) => {
        const { exchanges, unread, left } = await told(writeMbox(all, dialect), 'mail.mbox', cuts);
        expect({ exchanges, unread, left }).toEqual({ exchanges: all.map(({ exchange }) => exchange), unread: [], left: 0 });
      }),
      { numRuns: 60 },
    );
  });

  test('in whatever chunks the same, with files of any content', async () => {
    const piece = fc.oneof(
      line,
      fc.constantFrom(separator, 'From ', 'From: ana@example.org', 'To: ben@example.com', 'Date: 6 Mar 2026 10:00', 'Content-Length: 40', '', ' x'),
    );
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, ends), { maxLength: 40 }), sizes, async (lines, cuts) => {
        const content = letter() + lines.map((one) => one.join('')).join('');
        expect(await told(content, 'mail.mbox', cuts)).toEqual(await told(content, 'mail.mbox', [1 << 20]));
      }),
    );
  });

  test('and no bytes make it throw or wait', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), sizes, async (bytes, cuts) => {
        const content = new Uint8Array([...new TextEncoder().encode(letter()), ...bytes]);
        expect((await told(content, 'mail.mbox', cuts)).exchanges.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('no header makes it throw', async () => {
  const odd = fc.constantFrom(
    '=?utf-8?Q?',
    '?=',
    '<',
    '>',
    '"',
    '(',
    ')',
    ':',
    ';',
    ',',
    '@',
    '\\',
    'ana@example.org',
    ' ',
    '\n ',
    '\u0000',
    '6 Mar 2026',
    '+0100',
  );
  const value = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join(''));
  const names = fc.constantFrom('From', 'Sender', 'To', 'Cc', 'Date', 'Message-ID', 'Delivered-To', 'X-Gmail-Labels', 'Content-Length');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, value), { maxLength: 6 }), async (headers) => {
      expect((await told(letter(Object.fromEntries(headers)) + letter({ To: 'chi@example.com' }))).read).toBeGreaterThan(0);
    }),
  );
});

describe('where a message begins', () => {
  const second = (start: string) => `${letter()}${start}\nFrom: chi@example.com\nTo: ben@example.com\nDate: 6 Mar 2026 10:00\n\nHello\n`;
  const glued = (start: string) => second(start).replace('Hello\n\n', 'Hello\n');

  test.each([
    'From ana@example.org Fri Mar  6 10:00:00 2026',
    'From ana@example.org  Fri Mar  6 10:00 2026',
    'From MAILER-DAEMON Fri Mar  6 10:00:00 2026',
    'From - Fri Mar 06 10:00:00 2026',
    'From ana Fri Mar  6 10:00:00 CET 2026 remote from host',
    'From "ana lima"@example.org Fri, 06 Mar 2026 10:00:00 +0100',
    'From 1801234567890123456@xxx Fri Mar 06 10:00:00 +0000 2026',
    'From ana@example.org 2026-03-06T10:00:00',
  ])('also without an empty line before: %s', async (start) => {
    expect((await told(second(start))).exchanges).toHaveLength(2);
    expect((await told(glued(start))).exchanges).toHaveLength(2);
  });

  test.each(['From ', 'From', 'From -', 'From ana@example.org'])('only after an empty line: "%s"', async (start) => {
    expect((await told(second(start))).exchanges).toHaveLength(start === 'From' ? 1 : 2);
    expect((await told(glued(start))).exchanges).toHaveLength(1);
  });

  test.each([
    'From here to there',
    'From now on',
    '>From ana@example.org Fri Mar  6 10:00:00 2026',
    ' From ana@example.org Fri Mar  6 10:00:00 2026',
  ])('never: %s', async (start) => expect((await told(second(start))).exchanges).toHaveLength(1));

  test('not where no header follows', async () => {
    const content = `${letter({}, `${separator}\nis how a message begins.\n\n${separator}\n`)}${letter({ To: 'chi@example.com' })}`;
    expect((await told(content)).exchanges).toHaveLength(2);
  });

  test('also where a gateway left a quoted line first, or headers are not ended', async () => {
    expect((await told(second(`${separator}\n>From ana@example.org Fri Mar  6 09:00:00 2026`))).exchanges).toHaveLength(2);
    expect((await told(letter().replace('\n\nHello\n', '') + second(separator).slice(letter().length))).exchanges).toHaveLength(2);
  });

  test('also behind a byte order mark or empty lines', async () => {
    expect((await told(`\ufeff${letter()}`)).exchanges).toEqual([exchangeOf()]);
    expect((await told(`\r\n\n${letter({ From: null })}`)).unread).toEqual([[3, 'no-sender']]);
  });
});

describe('a length of a body', () => {
  const inner = letter({ From: 'zoe@example.net', To: 'yan@example.net' });
  const outer = (length: number) => letter({ 'Content-Length': String(length) }, `${inner}`) + letter({ To: 'chi@example.com' });

  test('is believed where a message begins behind it', async () => {
    expect((await told(outer(inner.length))).exchanges.map(({ from }) => from)).toEqual(['email:ana@example.org', 'email:ana@example.org']);
  });

  test('is believed where the file ends behind it', async () => {
    expect((await told(letter({ 'Content-Length': String(inner.length) }, inner))).exchanges).toHaveLength(1);
  });

  test.each([1, 40, 5_000, 1e15])('is not believed when it is %d', async (length) => {
    expect((await told(outer(length))).exchanges.map(({ from }) => from)).toEqual([
      'email:ana@example.org',
      'email:zoe@example.net',
      'email:ana@example.org',
    ]);
  });

  test('does not hold back more than a hundred messages', async () => {
    const many = Array.from({ length: 150 }, (_, at) => letter({ 'Message-ID': `<${at}@x>` })).join('');
    const content = letter({ 'Content-Length': String(many.length) }, many);
    expect((await told(content)).exchanges).toHaveLength(151);
  });
});
