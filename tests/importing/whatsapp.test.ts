import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../utils/importing/reader.ts';
import { whatsapp } from '../../utils/importing/whatsapp.ts';
import { endless, fileOf, problemOf, readFile } from './read-file.ts';
import { styles, type Written, writeWhatsApp } from './write-whatsapp.ts';

const DAY = 86_400_000;
const utc = { zone: 'UTC' };

async function chat(text: string, name = '_chat.txt', options = {}) {
  return readFile(whatsapp, fileOf(text, [65_536], name), { ...utc, ...options });
}

async function timesIn(text: string, options = {}): Promise<readonly string[]> {
  return (await chat(text, '_chat.txt', options)).exchanges.map(({ at }) => new Date(at).toISOString().slice(0, 19));
}

/** A few days of messages of two, from 5 to 14 March, so that no order of day and month is left open. */
const days: readonly Written[] = Array.from({ length: 10 }, (_, day) => ({
  at: new Date(Date.UTC(2024, 2, 5 + day, (day * 5) % 24, 21, day)),
  author: day % 2 ? 'Ben Okoro' : 'Ana Lima',
  text: 'tomatoes\nand a line: with a colon\n3 of them',
}));

describe('dates', () => {
  test.each(Object.keys(styles))('%s', async (style) => {
    const { exchanges, unread } = await chat(writeWhatsApp(style, days));
    const written = days.map(({ at, author }) => ({
      at: styles[style]?.seconds ? +at : +at - (+at % 60_000),
      from: author === 'Ana Lima' ? 'whatsapp:Ana Lima' : 'whatsapp:Ben Okoro',
    }));
    expect(exchanges.map(({ at, from }) => ({ at, from }))).toEqual(written);
    expect(unread).toEqual([]);
  });

  test('is read as such, in every style', () => {
    for (const style of Object.keys(styles)) {
      expect(whatsapp.recognises({ name: '_chat.txt', bytes: new TextEncoder().encode(writeWhatsApp(style, days)) }), style).toBe(true);
    }
  });

  test('a day over 12 tells the order, wherever it is', async () => {
    const lines = ['1/2/24, 10:00 - Ana: a', '3/4/24, 10:00 - Ben: b', '3/13/24, 10:00 - Ana: c'];
    expect(await timesIn(lines.join('\n'))).toEqual(['2024-01-02T10:00:00', '2024-03-04T10:00:00', '2024-03-13T10:00:00']);
  });

  test('time does not go back', async () => {
    const lines = ['5/1/24, 10:00 - Ana: a', '6/1/24, 10:00 - Ben: b', '2/2/24, 10:00 - Ana: c'];
    expect(await timesIn(lines.join('\n'), { country: 'US' })).toEqual(['2024-01-05T10:00:00', '2024-01-06T10:00:00', '2024-02-02T10:00:00']);
  });

  test('days in a row are not months in a row', async () => {
    const lines = ['5/3/24, 10:00 - Ana: a', '6/3/24, 10:00 - Ben: b', '7/3/24, 10:00 - Ana: c'];
    expect(await timesIn(lines.join('\n'), { country: 'US' })).toEqual(['2024-03-05T10:00:00', '2024-03-06T10:00:00', '2024-03-07T10:00:00']);
  });

  test('nobody wrote before there was WhatsApp: a short year is not a day', async () => {
    expect(await timesIn('24/3/5 10:00 - Ana: a')).toEqual(['2024-03-05T10:00:00']);
    expect(await timesIn('5/3/24 10:00 - Ana: a')).toEqual(['2024-03-05T10:00:00']);
  });

  test('where the file leaves it open, it is as the country writes', async () => {
    const line = '5/3/24, 10:00 - Ana: a';
    expect(await timesIn(line, { country: 'US' })).toEqual(['2024-05-03T10:00:00']);
    expect(await timesIn(line, { country: 'DE' })).toEqual(['2024-03-05T10:00:00']);
    expect(await timesIn(line, { country: null })).toEqual(['2024-03-05T10:00:00']);
    expect(await timesIn(line, { country: 'none' })).toEqual(['2024-03-05T10:00:00']);
  });

  test('a clock of twelve has a noon and a midnight', async () => {
    const lines = ['1/15/24, 12:00 AM - Ana: a', '1/15/24, 12:00 PM - Ben: b', '1/15/24, 11:59 PM - Ana: c'];
    expect(await timesIn(lines.join('\n'))).toEqual(['2024-01-15T00:00:00', '2024-01-15T12:00:00', '2024-01-15T23:59:00']);
  });

  test('a word nobody knows leaves the hour as it is written', async () => {
    expect(await timesIn('15/1/24, 11:59 qwxyz - Ana: c')).toEqual(['2024-01-15T11:59:00']);
  });

  test('a clock means the zone of the device', async () => {
    const lines = ['[15.01.24, 12:00:00] Ana: winter', '[15.07.24, 12:00:00] Ana: summer'];
    expect(await timesIn(lines.join('\n'), { zone: 'Europe/Berlin' })).toEqual(['2024-01-15T11:00:00', '2024-07-15T10:00:00']);
  });

  test('a day that is none is told with its line', async () => {
    const lines = ['[15.01.24, 12:00:00] Ana: a', 'more', '[35.01.24, 12:00:00] Ben: b', '[16.01.24, 12:61:00] Ben: c'];
    const { unread, exchanges } = await chat(lines.join('\n'));
    expect(unread).toEqual([
      [3, 'bad-date'],
      [4, 'bad-date'],
    ]);
    expect(exchanges).toHaveLength(1);
  });
});

describe('who', () => {
  const android = (...lines: readonly string[]) => lines.map((line, at) => `${String(13 + at).padStart(2, '0')}/01/2024, 10:00 - ${line}`).join('\n');

  test('the file is called after the other person, in any language', async () => {
    const text = android('Ana Lima: a', 'Ben: b');
    for (const name of [
      'WhatsApp Chat with Ana Lima.txt',
      'WhatsApp-Chat mit Ana Lima (1).txt',
      'WhatsApp Chat - Ana Lima.zip/_chat.txt',
      'Ana Lima ile WhatsApp Sohbeti.txt',
    ]) {
      expect(
        (await chat(text, name)).exchanges.map(({ from }) => from),
        name,
      ).toEqual(['whatsapp:Ana Lima', 'myself']);
    }
  });

  test('where nothing says who is who, both are told', async () => {
    const { exchanges, mine, who } = await chat(android('Ana Lima: a', 'Ben: b'));
    expect(exchanges.map(({ from, to }) => [from, ...to])).toEqual([
      ['whatsapp:Ana Lima', 'whatsapp:Ben'],
      ['whatsapp:Ben', 'whatsapp:Ana Lima'],
    ]);
    expect(who.map(({ name }) => name)).toEqual(['Ana Lima', 'Ben']);
    expect(mine).toEqual([]);
  });

  test('both directions', async () => {
    const { exchanges, who, mine } = await chat(android('Ana Lima: a', 'Ben: b'), 'WhatsApp Chat with Ana Lima.txt');
    expect(exchanges.map(({ from, to, channel }) => [from, ...to, channel])).toEqual([
      ['whatsapp:Ana Lima', 'myself', 'whatsapp'],
      ['myself', 'whatsapp:Ana Lima', 'whatsapp'],
    ]);
    expect(who).toEqual([{ key: 'whatsapp:Ana Lima', name: 'Ana Lima', handles: [] }]);
    expect(mine).toEqual(['myself', 'myself']);
  });

  test('a number is a handle, and no name', async () => {
    const { who } = await chat(android('\u202a+43 664 1234567\u202c: a', 'Ben: b'), 'WhatsApp Chat with +43 664 1234567.txt');
    expect(who[0]).toEqual({ key: 'whatsapp:436641234567@c.us', name: null, handles: [{ channel: 'whatsapp', id: '436641234567@c.us' }] });
  });

  test('where only one writes, it is the other person, or, beside their name, the user', async () => {
    const one = await chat(android('Ana: a'));
    expect(one.exchanges.map(({ from, to }) => [from, ...to])).toEqual([['whatsapp:Ana', 'myself']]);
    const opened = await chat('[15.01.24, 12:00:00] Ana: \u200eEncrypted.\n[15.01.24, 12:00:01] Ben: hello\n');
    expect(opened.exchanges.map(({ from, to }) => [from, ...to])).toEqual([['myself', 'whatsapp:Ana']]);
    expect(opened.who.map(({ name }) => name)).toEqual(['Ana']);
  });

  test('what WhatsApp says is no message: without a name, or under it', async () => {
    const { exchanges } = await chat(android('Calls are encrypted.', 'Ana: a', 'Your code with Ben changed.'));
    expect(exchanges).toHaveLength(1);
    const iPhone = [
      '[15.01.24, 12:00:00] Ana: \u200eEncrypted.',
      '[16.01.24, 12:00:00] Ana: a',
      '\u200e[17.01.24, 12:00:00] Ben: \u200epicture',
      '[18.01.24, 12:00:00] Ben: \u200eAna is a contact.',
    ];
    const told = await chat(iPhone.join('\r\n'));
    expect(told.exchanges.map(({ at }) => new Date(at).getUTCDate())).toEqual([16, 17]);
    expect(told.exchanges.map(({ from }) => from)).toEqual(['whatsapp:Ana', 'myself']);
  });

  test('a name can have a colon in it, and a text too', async () => {
    const { exchanges } = await chat(android('Dr: Ana: look: here', 'Ben: look: there', 'Dr: Ana: well', 'Ben: yes'));
    expect(exchanges.map(({ from }) => from.slice('whatsapp:'.length))).toEqual(['Dr: Ana', 'Ben', 'Dr: Ana', 'Ben']);
  });

  test('a sentence with a colon makes no third one, once the other is known', async () => {
    const { exchanges } = await chat(
      android('Ana: a', 'Ben: b', 'Ana: c', 'Ben: d', 'Note: this account is of a shop'),
      'WhatsApp Chat with Ana.txt',
    );
    expect(exchanges).toHaveLength(4);
  });

  test('a group tells nothing about one person', async () => {
    const text = android('Ana: a', 'Ben: b', 'Cleo: c');
    expect(await problemOf(whatsapp, fileOf(text, [99], 'WhatsApp Chat with Garden.txt'))).toBe('group');
    const opened = ['Garden: \u200eEncrypted.', 'Ana: a', 'Ben: b'].map((line) => `[15.01.24, 12:00:00] ${line}`).join('\n');
    expect(await problemOf(whatsapp, fileOf(opened))).toBe('group');
    const many = Array.from({ length: 300 }, (_, at) => `15/01/2024, 10:00 - N${at}: a`).join('\n');
    expect(await problemOf(whatsapp, fileOf(many))).toBe('group');
  });

  test('a date within a text begins no message', async () => {
    const { exchanges } = await chat(
      '[15.01.24, 12:00:00] Ana: she wrote\n14/01/2024, 10:00 - Ben: look\n1.2.2024 12:30 - Cleo: here\n[16.01.24, 12:00:00] Ben: ok',
    );
    expect(exchanges.map(({ from }) => from)).toEqual(['whatsapp:Ana', 'whatsapp:Ben']);
  });
});

describe('files', () => {
  test('what is no chat is refused', async () => {
    expect(await problemOf(whatsapp, '')).toBe('empty');
    expect(await problemOf(whatsapp, 'Dear Ana,\nhello')).toBe('wrong-type');
    expect(await problemOf(whatsapp, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 10, 0, 1]))).toBe('wrong-type');
    expect(await problemOf(whatsapp, '15/01/2024, 10:00 - Encrypted.')).toBe('nobody-in-it');
    const latin = Uint8Array.from([...new TextEncoder().encode('15/01/2024, 10:00 - Zo'), 0xeb, ...new TextEncoder().encode(': a\n')]);
    expect(await problemOf(whatsapp, latin)).toBe('not-utf8');
    for (const text of ['name,mail\nAna,a@example.org', 'From ana@example.org Tue Mar  5 17:21:09 2024\nFrom: a', '{"a": 1}']) {
      expect(whatsapp.recognises({ name: 'a.txt', bytes: new TextEncoder().encode(text) }), text).toBe(false);
    }
    expect(whatsapp.recognises({ name: 'a.csv', bytes: new TextEncoder().encode('15/01/2024, 10:00 - Ana: a') })).toBe(false);
  });

  test('a line without an end is passed over', async () => {
    const told = await readFile(whatsapp, endless('15/01/2024, 10:00 - Ana: a', 'tomato ', 4_000_000, '\n16/01/2024, 10:00 - Ben: b\n'), utc);
    expect(told.exchanges).toHaveLength(2);
  });

  test('it can be stopped at any moment', async () => {
    const gone = new AbortController();
    gone.abort(new Error('enough'));
    await expect(readFile(whatsapp, fileOf(writeWhatsApp('Android, US', days)), {}, gone.signal)).rejects.toThrow('enough');
    const later = new AbortController();
    const source = endless('', '15/01/2024, 10:00 - Ana: a\n', 2_000_000);
    const sink = { who() {}, exchange: () => later.abort(new Error('enough')), mine() {}, left() {}, unread() {}, read() {} };
    await expect(whatsapp.read(source, sink, { country: null, zone: 'UTC', columns: null }, later.signal)).rejects.toThrow('enough');
  });

  test('a file that breaks off while it is read is told apart', async () => {
    const stream = () => new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => controller.error(new Error('no disk')) });
    await expect(readFile(whatsapp, { name: 'a.txt', size: 9, stream })).rejects.toEqual(new FileProblem('read-error'));
  });
});

describe('any chat', () => {
  const text = fc
    .array(fc.constantFrom('tomato', 'a: b', '12:30', '1.2.24', '[x]', ' - ', '\n', '\u200e', '😀', 'é'), { maxLength: 8 })
    .map((parts) => parts.join(' '));
  const message = fc.record({ gap: fc.integer({ min: 1, max: 3 * DAY }), mine: fc.boolean(), text });

  test('comes back as it was written, in every style, in any pieces', async () => {
    const style = fc.constantFrom(...Object.keys(styles));
    const start = fc.integer({ min: Date.UTC(2014, 0, 20), max: Date.UTC(2026, 0, 1) });
    await fc.assert(
      fc.asyncProperty(
        style,
        start,
        fc.array(message, { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        async (name, from, all, pieces) => {
          let at = from;
          const chatOf = all.map(({ gap, mine, text: of }) => {
            at += gap;
            return { at: new Date(at), author: mine ? 'Ben Okoro' : 'Ana: Lima', text: `x ${of}` };
          });
          // Days far enough apart that nothing is left open; the first two name both, twice.
          const wide = [0, 1, 13, 14].map((day) => ({
            at: new Date(from - (60 - day) * DAY),
            author: day % 2 ? 'Ben Okoro' : 'Ana: Lima',
            text: `y${day}`,
          }));
          const written = [...wide, ...chatOf];
          const told = await readFile(whatsapp, fileOf(writeWhatsApp(name, written, '\r\n'), pieces, 'WhatsApp Chat with Ana Lima.txt'), utc);
          const unit = styles[name]?.seconds ? 1000 : 60_000;
          expect(told.exchanges.map((one) => [one.at, one.from])).toEqual(
            written.map((one) => [+one.at - (+one.at % unit), one.author === 'Ben Okoro' ? 'myself' : 'whatsapp:Ana: Lima']),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
