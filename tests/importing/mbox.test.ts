import { describe, expect, test } from 'vitest';
import { mbox } from '../../utils/importing/mbox.ts';
import { exchangeOf, letter, problemOf, readMbox, sourceOf, told } from './read-mbox.ts';

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])));

describe('one message', () => {
  test('says who wrote to whom, and when', async () => {
    const content = letter();
    expect(await told(content)).toEqual({
      who: [
        { key: 'email:ana@example.org', name: 'Ana Lima', handles: [{ channel: 'email', id: 'ana@example.org' }] },
        { key: 'email:ben@example.com', name: 'Ben Adler', handles: [{ channel: 'email', id: 'ben@example.com' }] },
      ],
      exchanges: [exchangeOf()],
      mine: [],
      left: 0,
      unread: [],
      read: content.length,
    });
  });

  test('names everybody in To, Cc and Bcc once, and not who wrote it', async () => {
    const content = letter({
      To: 'Ben <ben@example.com>, "Okafor, Chi" <chi@example.com>',
      Cc: 'BEN@example.com,\n ana@example.org,\n\tDee <dee@example.com>',
      Bcc: 'eli@example.com',
    });
    const { exchanges, who } = await told(content);
    expect(exchanges).toEqual([exchangeOf({ to: ['ben', 'chi', 'dee', 'eli'].map((name) => `email:${name}@example.com`) })]);
    expect(who.map(({ name }) => name)).toEqual(['Ana Lima', 'Ben', 'Okafor, Chi', null, null, 'Dee', null]);
  });

  test.each([
    ['=?UTF-8?Q?Andr=C3=A9_Mu=C3=B1oz?= <ana@example.org>', 'André Muñoz'],
    ['=?utf-8?B?0JDQvdC90LA=?= =?utf-8?B?INCb0LjQvNCw?= <ana@example.org>', 'Анна Лима'],
    ['=?iso-8859-1?q?Andr=E9?= <ana@example.org>', 'André'],
    ['"=?utf-8?q?Andr=C3=A9?=" <ana@example.org>', 'André'],
    ['"Lima, Ana (the baker)" <ana@example.org>', 'Lima, Ana (the baker)'],
    ['"Ana \\"Anita\\" Lima" <ana@example.org>', 'Ana "Anita" Lima'],
    ["'Ana Lima' <ana@example.org>", 'Ana Lima'],
    ["'ana@example.org' <ana@example.org>", null],
    ['ana@example.org (Ana Lima)', 'Ana Lima'],
    ['Ana\n  Lima\n\t<ANA@Example.org>', 'Ana Lima'],
    ['André <ana@example.org>', 'André'],
    ['<ana@example.org>', null],
    [`${'Ana '.repeat(100)}<ana@example.org>`, null],
  ])('is from %s', async (from, name) => {
    const { who, exchanges } = await told(letter({ From: from }));
    expect([who[0]?.key, who[0]?.name]).toEqual(['email:ana@example.org', name]);
    expect(exchanges).toHaveLength(1);
  });

  test('has letters of western Europe as old programs wrote them', async () => {
    const [before = '', after = ''] = letter({ From: 'Andr# <ana@example.org>' }).split('#');
    expect((await told(bytes(before, 0xe9, after))).who[0]?.name).toBe('André');
  });

  test('goes to the members of a group', async () => {
    const { exchanges } = await told(letter({ To: 'Choir: ben@example.com, Chi <chi@example.com>;' }));
    expect(exchanges[0]?.to).toEqual(['email:ben@example.com', 'email:chi@example.com']);
  });

  test('is told by whoever sent it where nobody says to have written it', async () => {
    for (const From of [null, 'Ana']) expect((await told(letter({ From, Sender: 'ana@example.org' }))).exchanges).toEqual([exchangeOf()]);
  });

  test('came when its separator says, where its date is missing or broken', async () => {
    const came = Date.UTC(2026, 2, 7, 9);
    const separator = 'From 1801234567890123456@xxx Sat Mar 07 09:00:00 +0000 2026';
    for (const date of [null, 'yesterday']) expect((await told(letter({ Date: date }, '', separator))).exchanges).toEqual([exchangeOf({ at: came })]);
  });
});

describe('messages that cannot be understood are told with their line', () => {
  const bare = 'From ';
  test.each([
    ['no-date', letter({ Date: 'soon' }, 'Hello\n', bare)],
    ['bad-date', letter({ Date: 'Fri, 6 Mar 1908 10:00:00 +0000' })],
    ['bad-date', letter({ Date: 'Fri, 6 Mar 9026 10:00:00 +0000' })],
    ['no-sender', letter({ From: null })],
    ['bad-address', letter({ From: 'Ana' })],
    ['bad-address', letter({ To: 'Ben' })],
    ['too-long', letter({ To: 'ben@example.com, '.repeat(20_000) })],
    ['too-long', letter({ To: `${'ben@example.com, '.repeat(5_000)}\n ${'ben@example.com, '.repeat(12_000)}` })],
  ] as const)('%s', async (why, content) => {
    const { exchanges, unread } = await told(`${letter()}${content}${letter({ To: 'chi@example.com' })}`);
    expect(unread).toEqual([[8, why]]);
    expect(exchanges).toHaveLength(2);
  });

  test('cut-off', async () => {
    const whole = letter();
    const second = letter({ To: 'chi@example.com' });
    for (const end of [70, second.indexOf('Date') + 10, second.indexOf('\n\n') + 1]) {
      const { exchanges, unread } = await told(whole + second.slice(0, end));
      expect([exchanges.length, unread]).toEqual([1, [[8, 'cut-off']]]);
    }
    expect(await told(whole + second.slice(0, second.indexOf('\n\n') + 4))).toMatchObject({ exchanges: { length: 2 }, unread: [] });
  });
});

describe('left out', () => {
  test.each<Readonly<Record<string, string | null>>>([
    { 'List-Id': '<choir.example.org>' },
    { 'list-unsubscribe': '<mailto:leave@example.org>' },
    { 'List-Post': '<mailto:choir@example.org>' },
    { Precedence: 'bulk' },
    { Precedence: 'list' },
    { PRECEDENCE: 'Junk' },
    { 'Auto-Submitted': 'auto-replied' },
    { 'Auto-Submitted': 'auto-generated (vacation)' },
    { 'X-Auto-Response-Suppress': 'All' },
    { 'Feedback-ID': '1:2:3:x' },
    { 'Return-Path': '<>' },
    { 'Content-Type': 'multipart/report; report-type=delivery-status' },
    { From: 'no-reply@example.org' },
    { From: 'The Shop <noreply@shop.example>' },
    { From: 'messages-noreply@example.org' },
    { From: 'do-not-reply@example.org' },
    { From: 'MAILER-DAEMON@example.org' },
    { From: 'bounces+ana=example.org@example.com' },
    { From: 'calendar-notification@example.org' },
    { Sender: 'notifications@example.org' },
    { To: 'noreply@example.org' },
    { To: 'ana@example.org' },
    { To: 'undisclosed-recipients:;' },
    { To: null },
    { To: Array.from({ length: 9 }, (_, at) => `p${at}@example.com`).join(', ') },
    { 'X-Gmail-Labels': 'Spam' },
    { 'X-Gmail-Labels': 'Trash,Opened' },
    { 'X-Gmail-Labels': 'Drafts' },
    { 'X-Gmail-Labels': '=?UTF-8?Q?Entw=C3=BCrfe?=' },
  ])('%o', async (more) => {
    expect(await told(letter(more))).toMatchObject({ exchanges: [], who: [], mine: [], left: 1, unread: [] });
  });

  test.each<Readonly<Record<string, string | null>>>([
    { 'Auto-Submitted': 'no' },
    { Precedence: 'first-class' },
    { 'Return-Path': '<ana@example.org>' },
    { 'X-List-Id-Not': 'x' },
    { Subject: 'List-Id: a list' },
    { Subject: 'long\n List-Id: still the subject' },
    { From: 'reply@example.org' },
    { From: 'Alerta Noreply <alerta.news@example.org>' },
    { To: Array.from({ length: 8 }, (_, at) => `p${at}@example.com`).join(', ') },
    { 'X-Gmail-Labels': 'Inbox,Opened,Category Personal' },
  ])('not: %o', async (more) => {
    expect(await told(letter(more))).toMatchObject({ exchanges: { length: 1 }, left: 0, unread: [] });
  });

  test.each(['Drafts.mbox', 'Spam.mbox', 'Trash-1.mbox', 'Papierkorb'])('everything in %s', async (name) => {
    expect(await told(letter() + letter(), name)).toMatchObject({ exchanges: [], left: 2 });
  });
});

describe('whose mailbox it is', () => {
  const owner = 'email:me@example.com';

  test('is whom messages were delivered to, also by another address', async () => {
    const content = letter({ 'Delivered-To': 'me@example.com' }) + letter({ To: 'chi@example.com', 'X-Original-To': 'Me@example.com' });
    const { mine, exchanges } = await told(content);
    expect(mine).toEqual([owner, owner]);
    expect(exchanges.map(({ to }) => to)).toEqual([
      ['email:ben@example.com', owner],
      ['email:chi@example.com', owner],
    ]);
  });

  test('is whom a message came to that names nobody', async () => {
    const { exchanges, who } = await told(letter({ To: null, 'Delivered-To': 'me@example.com' }));
    expect(exchanges).toEqual([exchangeOf({ to: [owner] })]);
    expect(who.map(({ key }) => key)).toContain(owner);
  });

  test.each(['Sent,Opened', 'Inbox, Sent', '=?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?='])('is who wrote what is labelled %s', async (labels) => {
    const { mine, exchanges } = await told(letter({ From: 'me@example.com', 'X-Gmail-Labels': labels }));
    expect(mine).toEqual([owner]);
    expect(exchanges).toEqual([exchangeOf({ from: owner })]);
  });

  test.each(['Sent.mbox', 'Sent Items.mbox', 'sent-mail', 'Gesendet.mbox', 'Sent (1).mbox', 'Takeout/Mail/Sent.mbox', '[Gmail].Sent Mail'])(
    'is who wrote what is in %s',
    async (name) => {
      expect((await told(letter({ From: 'me@example.com' }), name)).mine).toEqual([owner]);
    },
  );

  test('a chat of Gmail is a chat', async () => {
    expect((await told(letter({ 'X-Gmail-Labels': 'Chat' }))).exchanges).toEqual([exchangeOf({ channel: 'google-chat' })]);
  });
});

describe('the same message twice', () => {
  test('counts once by its id', async () => {
    const { exchanges } = await told(letter({ 'Message-ID': '<1@x>' }) + letter({ 'Message-ID': '<2@x>' }) + letter({ 'message-id': '<1@x>' }));
    expect(exchanges).toHaveLength(2);
  });

  test('counts once by from, to and date where it has none', async () => {
    expect((await told(letter() + letter() + letter({ To: 'chi@example.com' }))).exchanges).toHaveLength(2);
  });

  test('counts when the other was left out', async () => {
    const content = letter({ 'Message-ID': '<1@x>', 'X-Gmail-Labels': 'Trash' }) + letter({ 'Message-ID': '<1@x>' });
    expect(await told(content)).toMatchObject({ exchanges: { length: 1 }, left: 1 });
  });
});

describe('a file that is no mailbox', () => {
  test.each([
    ['empty', 'empty', bytes()],
    ['empty', 'empty lines alone', bytes('\r\n\n')],
    ['wrong-type', 'prose', bytes('From the desk of Ana\n\nHello\n')],
    ['wrong-type', 'a message alone', bytes('From: ana@example.org\nTo: ben@example.com\n\nHello\n')],
    ['wrong-type', 'a table', bytes('From,To,Date\nana@example.org,ben@example.com,6 Mar 2026\n')],
    ['wrong-type', 'gzip', bytes(0x1f, 0x8b, 8, 0, 'From ana@example.org Fri Mar  6 10:00:00 2026\n')],
    ['wrong-type', 'UTF-16', bytes(0xff, 0xfe, ...[...letter()].flatMap((character) => [character.charCodeAt(0), 0]))],
    ['wrong-type', 'binary', new Uint8Array(9000).map((_, at) => (at * 7919) & 255)],
  ] as const)('%s: %s', async (why, _, content) => {
    for (const sizes of [[65_536], [1], [7]]) expect(await problemOf(sourceOf(content, 'x.mbox', sizes))).toBe(why);
  });

  test('is recognised by its first lines, or by its name', () => {
    const head = (content: string, name = 'INBOX') => mbox.recognises({ name, bytes: bytes(content) });
    expect(head(letter())).toBe(true);
    expect(head(`\ufeff${letter()}`)).toBe(true);
    expect(head(letter({}, '', 'From '))).toBe(true);
    expect(head('', 'Inbox.MBOX')).toBe(true);
    expect(head('From here to there\nNote: a walk\n')).toBe(false);
    expect(head('From,To\n')).toBe(false);
    expect(head('\u0089PNG\r\n\0\0', 'holiday.mbox')).toBe(false);
  });

  test('cannot be read', async () => {
    const stream = () => new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => Promise.reject(new Error('gone')) });
    expect(await problemOf({ name: 'x.mbox', size: 10, stream })).toBe('read-error');
  });
});

describe('a reading that is given up', () => {
  test('ends though the file says nothing', async () => {
    const stop = new AbortController();
    const reading = readMbox({ name: 'x.mbox', size: 10, stream: () => new ReadableStream() }, stop.signal);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  test('does not begin', async () => {
    await expect(readMbox(sourceOf(letter()), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('a line of 200 MB', () => {
  const chunk = new Uint8Array(1 << 20).fill(120);
  const hugeAfter = (start: string, end: string) => () => {
    let left = 200;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => controller.enqueue(bytes(start)),
        pull(controller) {
          controller.enqueue(left > 0 ? chunk : bytes(end));
          if (left === 0) controller.close();
          left -= 1;
        },
      },
      { highWaterMark: 0 },
    );
  };
  const read = (start: string, end: string) => readMbox({ name: 'x.mbox', size: 200 << 20, stream: hugeAfter(start, end) });

  test('in a body is stepped over', async () => {
    expect(await read(letter({}, 'x'), `\n\n${letter({ To: 'chi@example.com' })}`)).toMatchObject({ exchanges: { length: 2 }, unread: [] });
  });

  test('in a header nobody needs is stepped over', async () => {
    const [head = ''] = letter().split('\n\n');
    expect(await read(`${head}\nX-Long: `, '\n\nHello\n')).toMatchObject({ exchanges: { length: 1 }, unread: [] });
  });

  test('in a header that matters is told', async () => {
    const [head = ''] = letter().split('\n\n');
    expect(await read(`${head}\nCc: `, `\n\n${letter({ To: 'chi@example.com' })}`)).toMatchObject({
      exchanges: { length: 1 },
      unread: [[1, 'too-long']],
    });
  });

  test('at the beginning is no mailbox', async () => {
    expect(await problemOf({ name: 'x.mbox', size: 200 << 20, stream: hugeAfter('From ', '\n') })).toBe('wrong-type');
  });
});
