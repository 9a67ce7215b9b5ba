import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { headOf } from '../../utils/importing/head.ts';
import type { Answer } from '../../utils/importing/job.ts';
import { FileProblem } from '../../utils/importing/reader.ts';
import { aDesk, aFile, chosen } from './a-desk.ts';
import { fixture, others } from './read-file.ts';
import { letter } from './read-mbox.ts';
import { dialects, writeMbox } from './write-mbox.ts';
import { encodings } from './write-people.ts';
import { styles, writeWhatsApp } from './write-whatsapp.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => (encodings['utf-16le'] as (text: string) => Uint8Array)(text);
const still = new AbortController().signal;
const chat = '15/01/2024, 10:00 - Ana: a\n16/01/2024, 10:00 - Ben: b\n';
const huge = 'x'.repeat(3_000_000);
const png = others.png as Uint8Array;
const cut = (packed: Uint8Array) => packed.slice(0, packed.length - 30);

/** A file whose bytes end in an error behind these, from the second time on that it is read. */
function failing(name: string, text: string, why: unknown): File {
  let reads = 0;
  const stream = () => {
    reads += 1;
    return reads === 1 ? new File([text], name).stream() : endingIn(why, text);
  };
  return Object.assign(aFile(name, text), { stream });
}

function endingIn(why: unknown, ...texts: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = texts.map(bytes);
  return new ReadableStream(
    {
      pull(controller) {
        const next = left.shift();
        if (next) controller.enqueue(next);
        else controller.error(why);
      },
    },
    { highWaterMark: 0 },
  );
}

describe('a file that can’t be read', () => {
  test.each<[string, File, string]>([
    ['a zip bomb', aFile('a.zip', zipSync({ 'a.txt': new Uint8Array(40_000_000) })), 'too-large-inside'],
    ['paths that lead out', chosen('zip/unsafe-dots.zip'), 'unsafe-paths'],
    ['a path from the root', chosen('zip/unsafe-absolute.zip'), 'unsafe-paths'],
    ['a locked zip', chosen('zip/locked.zip'), 'locked'],
    ['a zip cut off', aFile('a.zip', cut(zipSync({ 'a.txt': bytes(chat) }))), 'damaged'],
    ['an empty zip', aFile('a.zip', zipSync({})), 'empty'],
    ['a zip of photographs', chosen('zip/photographs.zip'), 'wrong-type'],
    ['an empty file', aFile('a.mbox', ''), 'empty'],
    [
      'one that the browser can’t open',
      Object.assign(aFile('a.vcf', 'BEGIN'), { stream: () => endingIn(new DOMException('', 'NotFoundError')) }),
      'read-error',
    ],
  ])('%s is told when it is looked at, with its reason', async (_, file, why) => {
    const desk = aDesk();
    const { files, problems } = await desk.look(file);
    expect(files).toEqual([{ name: file.name, size: file.size, format: null, table: null }]);
    expect(problems).toEqual([{ file: 0, why, line: null }]);
    expect(await desk.read()).toEqual({ candidates: [], likely: ['myself'], left: 0, unread: [], unreadInAll: 0, problems: [] });
    expect(await desk.resolve()).toEqual([]);
  });

  test.each([
    ['a text named as a mailbox', 'a.mbox', 'Dear all,\nhello\n', 'wrong-type', 1],
    ['a mailbox in UTF-16', 'a.mbox', utf16(letter()), 'wrong-type', 1],
    ['a mailbox of one huge line', 'a.mbox', huge, 'wrong-type', 1],
    ['a group of WhatsApp', 'a.txt', `${chat}17/01/2024, 10:00 - Cem: c\n`, 'group', null],
    ['an export of Telegram cut off', 'result.json', '{"name":"Ana","type":"personal_chat","id":11,"messages":[{"id":1,', 'damaged', 1],
    ['a table of nobody', 'a.csv', 'a;b\n1;2\n', 'nobody-in-it', null],
    ['a table of one huge line', 'a.csv', huge, 'nobody-in-it', null],
    ['cards of nobody', 'a.vcf', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n'.repeat(2), null, null],
  ])('%s is told when it is read, and nothing of it counts', async (_, name, content, why, line) => {
    const desk = aDesk();
    await desk.look(aFile(name, content));
    const read = await desk.read();
    expect(read.problems).toEqual(why === null ? [] : [{ file: 0, why, line }]);
    expect(read.candidates).toEqual([]);
    expect(await desk.resolve()).toEqual([]);
  });

  test.each([
    ['a picture named as a mailbox', 'a.mbox', png],
    ['a picture named as cards', 'a.vcf', png],
    ['a picture named as a table', 'a.csv', png],
    ['a picture named as a chat', 'a.txt', png],
    ['a page', 'messages.html', others.html as Uint8Array],
    ['a PDF', 'a.pdf', others.pdf as Uint8Array],
    ['a chat in UTF-16, as no phone writes it', 'a.txt', utf16(chat)],
    ['a text of one huge line', 'a.txt', huge],
    ['notes', 'notes.txt', 'Buy bread, and milk\nCall, the baker\n'],
  ])('%s has no format', async (_, name, content) => {
    const desk = aDesk();
    expect(await desk.look(aFile(name, content))).toMatchObject({ files: [{ format: null, table: null }], problems: [] });
    expect(await desk.read()).toMatchObject({ candidates: [], problems: [], unreadInAll: 0 });
    expect(await desk.resolve()).toEqual([]);
  });

  test.each([
    ['a card', 'a.vcf', `BEGIN:VCARD\nFN:${huge}\nEND:VCARD\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n`, 1],
    ['a row', 'a.csv', `Name,Email\n${huge},b@example.org\nAna,a@example.org\n`, 2],
  ])('%s with a huge line is left out, and told by its line', async (_, name, content, line) => {
    const desk = aDesk();
    await desk.look(aFile(name, content));
    expect(await desk.read()).toMatchObject({ unread: [{ file: 0, line, why: 'too-long' }], unreadInAll: 1, problems: [] });
    expect((await desk.resolve()).map((found) => found.name)).toEqual(['Ana']);
  });

  test('among good ones is told by its place, and the others are read', async () => {
    const desk = aDesk();
    await desk.look(
      aFile('a.mbox', 'Dear all,\n'),
      chosen('vcard/khard.vcf'),
      aFile('b.mbox', 'Dear all,\n'),
      chosen('zip/locked.zip'),
      aFile('c.mbox', letter({ From: 'Cem <cem@example.org>' })),
    );
    expect((await desk.read()).problems).toEqual([
      { file: 0, why: 'wrong-type', line: 1 },
      { file: 2, why: 'wrong-type', line: 1 },
    ]);
    expect((await desk.resolve('email:ben@example.com')).map(({ name }) => name)).toEqual(['Cem', 'Ana Example', expect.stringContaining('Zoë')]);
  });

  test('that breaks off in the middle counts for nothing', async () => {
    const text = letter() + letter({ From: 'Cem <cem@example.org>' }) + letter({ From: 'Dora <dora@example.org>', Date: null });
    for (const why of [new FileProblem('damaged', 7), new DOMException('gone', 'NotReadableError')]) {
      const desk = aDesk();
      await desk.look(failing('a.mbox', text.repeat(5), why), aFile('b.mbox', letter({ From: 'Eva <eva@example.org>' })));
      const read = await desk.read();
      const told = why instanceof FileProblem ? { why: 'damaged', line: 7 } : { why: 'read-error', line: null };
      expect(read).toMatchObject({ left: 0, unread: [], unreadInAll: 0, problems: [{ file: 0, ...told }] });
      expect(read.candidates.map(({ name }) => name)).toEqual(['Ben Adler', 'Eva']);
      expect((await desk.resolve('email:ben@example.com')).map(({ name }) => name)).toEqual(['Eva']);
    }
  });

  test.each([
    ['short', 1, 'look'],
    ['long', 5_000, 'read'],
  ] as const)('a %s one within a packed file, with other bytes than promised, is told, and those beside it are read', async (_, times, when) => {
    const inside = { 'a.mbox': bytes(letter().repeat(times)), 'b.mbox': bytes(letter({ From: 'Cem <cem@example.org>' })) };
    const packed = zipSync(inside, { level: 0 });
    packed[packed.indexOf(0x48 /* H of Hello */, 100)] = 0x4a;
    const desk = aDesk();
    const looked = await desk.look(aFile('a.zip', packed));
    const read = await desk.read();
    expect(looked.files.map(({ name }) => name)).toEqual(['a.zip/a.mbox', 'a.zip/b.mbox']);
    const [told, silent] = when === 'look' ? [looked, read] : [read, looked];
    expect([told.problems, silent.problems]).toEqual([[{ file: 0, why: 'damaged', line: null }], []]);
    expect((await desk.resolve('email:ben@example.com')).map(({ name }) => name)).toEqual(['Cem']);
  });

  test('what nobody foresaw is not swallowed', async () => {
    const broken = new Error('a mistake of ours');
    const file = Object.assign(aFile('a.vcf', 'BEGIN:VCARD\n'), {
      stream: () => {
        throw broken;
      },
    });
    await expect(aDesk().look(file)).rejects.toBe(broken);
  });
});

describe('how far it is', () => {
  /** A clock that goes on by so much with each look at it. */
  const ticking = (step: number) => {
    let now = 0;
    return () => {
      now += step;
      return now;
    };
  };
  const files = () => [
    chosen('mbox/python.mbox'),
    aFile('a.mbox', 'Dear all,\n'),
    chosen('zip/java.zip', 'WhatsApp Chat - Ana Lima.zip'),
    chosen('zip/locked.zip'),
    chosen('google/current.csv'),
    aFile('result.json', JSON.stringify({ messages: [{ type: 'message' }], name: 'Ana', id: 11, type: 'personal_chat' })),
  ];

  test('never goes back and never beyond the whole, also where a file is read twice', async () => {
    for (const step of [100, 40, 7]) {
      const desk = aDesk(ticking(step));
      const { files: looked } = await desk.look(...files());
      await desk.read();
      const of = looked.reduce((sum, { format, size }) => sum + (format === null ? 0 : size), 0);
      const told = desk.progress();
      expect(told.length, `${step}`).toBeGreaterThan(2);
      for (const [at, { bytes, file, ...more }] of told.entries()) {
        expect(more.of).toBe(of);
        expect(bytes).toBeLessThanOrEqual(of);
        expect(bytes).toBeGreaterThanOrEqual(told[at - 1]?.bytes ?? 0);
        expect(file).toBeGreaterThanOrEqual(told[at - 1]?.file ?? 0);
        expect(looked[file]?.format).not.toBeNull();
      }
      if (step === 100) expect(told.at(-1)).toMatchObject({ bytes: of, file: looked.length - 1 });
    }
  });

  test('is told at most every 100 milliseconds, with what was found by then', async () => {
    let now = 5;
    const desk = aDesk(() => now);
    await desk.look(chosen('mbox/takeout.mbox'), chosen('mbox/thunderbird-Inbox'), chosen('mbox/python.mbox'));
    await desk.read();
    expect(desk.progress()).toEqual([{ bytes: 2371, of: 14426, people: 4, exchanges: 4, file: 0 }]);
    const later = vi.fn(() => {
      now += 50;
      return now;
    });
    const other = aDesk(later);
    await other.look(chosen('zip/java.zip', 'WhatsApp Chat - Ana Lima.zip'));
    await other.read();
    expect(other.progress().length).toBeGreaterThan(5);
    expect(other.progress().length).toBeLessThanOrEqual(Math.ceil(later.mock.calls.length / 2) + 1);
  });
});

describe('stopping', () => {
  test('ends whatever is under way with its reason', async () => {
    const enough = new Error('enough');
    for (const wish of ['look', 'read'] as const) {
      const gone = new AbortController();
      const desk = aDesk(() => 0, gone.signal);
      const file = chosen('mbox/takeout.mbox');
      if (wish === 'read') await desk.look(file);
      const waiting = wish === 'look' ? desk.look(file) : desk.read();
      gone.abort(enough);
      await expect(waiting, wish).rejects.toBe(enough);
      expect(desk.answers.map(({ did }) => did)).toEqual(wish === 'look' ? [] : ['look']);
    }
  });

  test('in the middle of a file lets go of it', async () => {
    const gone = new AbortController();
    const cancel = vi.fn();
    const file = chosen('mbox/takeout.mbox');
    const desk = aDesk(() => 0, gone.signal);
    await desk.look(file);
    Object.assign(file, { stream: () => new ReadableStream({ start: (controller) => controller.enqueue(bytes(letter().repeat(90))), cancel }) });
    const reading = desk.read();
    await vi.waitFor(() => expect(desk.progress()).toHaveLength(1));
    gone.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect(cancel).toHaveBeenCalled();
  });
});

describe('how a file begins', () => {
  test('is at most 64 KB, put together from its parts, and the rest is not read', async () => {
    let pulled = 0;
    const cancel = vi.fn();
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(10_000).fill(pulled));
          },
          cancel,
        },
        { highWaterMark: 0 },
      );
    const head = await headOf({ name: 'a', size: 1e9, stream }, still);
    expect([head.name, head.bytes.length, head.bytes[9_999], head.bytes[10_000]]).toEqual(['a', 65_536, 1, 2]);
    expect([pulled, cancel.mock.calls.length]).toEqual([7, 1]);
  });

  test('is all of a short one', async () => {
    expect((await headOf(aFile('a', 'short'), still)).bytes).toEqual(bytes('short'));
  });
});

describe('nothing is told but who and when', () => {
  const hush = 'hush';
  const at = Date.UTC(2024, 2, 5, 17, 21);
  /** Lines as people write them, and lines that look like the files around them. */
  const line = fc.constantFrom(
    `${hush} said the tree`,
    `From ${hush} to you`,
    `From: ${hush}`,
    `>From ${hush}`,
    `${hush}, ${hush}`,
    `"${hush}","${hush}"`,
    `NOTE:${hush}`,
    `{"text":"${hush}"}`,
    '',
  );
  const body = fc.array(line, { maxLength: 6 });
  const exchange = { at, from: 'email:ana@example.org', to: ['email:ben@example.com'], channel: 'email' } as const;
  const mailbox = fc.tuple(fc.array(body, { minLength: 1, maxLength: 4 }), fc.constantFrom(...dialects)).map(([bodies, dialect]) => {
    const headers = [`Subject: ${hush}`, `X-Note: ${hush}`, `Message-ID: <${hush}@example.org>`];
    return aFile(
      'a.mbox',
      writeMbox(
        bodies.map((one, turn) => ({ exchange: { ...exchange, at: at + turn }, headers, body: one })),
        dialect,
      ),
    );
  });
  const whatsapp = fc.tuple(body, fc.constantFrom(...Object.keys(styles))).map(([lines, style]) => {
    const text = [hush, ...lines].join('\n');
    return aFile(
      'WhatsApp Chat with Ana.txt',
      writeWhatsApp(
        style,
        ['Ana', 'Ben'].map((author, turn) => ({ at: new Date(at + turn * 60_000), author, text })),
      ),
    );
  });
  const chats = body.map((lines) => {
    const message = {
      id: 1,
      type: 'message',
      date_unixtime: `${at / 1000}`,
      from: 'Ana',
      from_id: 'user11',
      text: [hush, { type: 'bold', text: lines.join('\n') }],
    };
    return aFile(
      'result.json',
      JSON.stringify({ name: 'Ana', type: 'personal_chat', id: 11, messages: [message, { ...message, date_unixtime: hush }] }),
    );
  });
  const linkedin = body.map((lines) => {
    const content = [hush, ...lines].join('\n').replaceAll('"', '""');
    const rows = ['2024-03-05 17:21:09 UTC', `${hush} UTC`].map(
      (day) => `1,"${hush}",Ana,https://www.linkedin.com/in/ana,Ben,${day},${hush},"${content}",INBOX\n`,
    );
    return aFile('messages.csv', `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n${rows.join('')}`);
  });
  const cards = body.map((lines) =>
    aFile('a.vcf', `BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nNOTE:${hush} ${lines.join('\\n')}\nTITLE:${hush}\nEND:VCARD\n`),
  );

  const everything = async (...files: readonly File[]): Promise<readonly Answer[]> => {
    let now = 0;
    const desk = aDesk(() => (now += 100));
    const people = await desk.people(...files);
    expect(people.length, files.map(({ name }) => name).join()).toBeGreaterThan(0);
    return desk.answers;
  };

  test('whatever the files say', async () => {
    const property = fc.asyncProperty(fc.tuple(mailbox, whatsapp, chats, linkedin, cards), async (files) => {
      expect(JSON.stringify(await everything(...files))).not.toContain(hush);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  test('nor where a file is cut off anywhere', async () => {
    const property = fc.asyncProperty(
      fc.oneof(mailbox, whatsapp, chats, linkedin, cards),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (file, part) => {
        const whole = new Uint8Array(await file.arrayBuffer());
        const desk = aDesk();
        await desk.people(aFile(file.name, whole.slice(0, Math.floor(whole.length * part))));
        expect(JSON.stringify(desk.answers)).not.toContain(hush);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  test('nor of the fixtures', async () => {
    const paths = [
      'mbox/dovecot.mbox',
      'mbox/mutt.mbox',
      'mbox/mutt-sent.mbox',
      'mbox/takeout.mbox',
      'linkedin/messages.csv',
      'vcard/evolution-30.vcf',
    ];
    const told = JSON.stringify(await everything(...paths.map((path) => chosen(path)), chosen('zip/java.zip')));
    const words = [
      'garden',
      'sang every week',
      'Hello back',
      'A line of a chat',
      'Not yet sent',
      'Something invented',
      'Again invented',
      'tomato',
      'Umlauten',
    ];
    const all = [...paths.map((path) => new TextDecoder().decode(fixture(path))), 'tomato'].join('');
    for (const one of words) {
      expect(all).toContain(one);
      expect(told).not.toContain(one);
    }
  });
});
