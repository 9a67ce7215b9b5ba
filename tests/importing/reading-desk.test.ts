import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aDesk, aFile, chosen, inShort } from './a-desk.ts';
import { fixture, others } from './read-file.ts';
import { styles, writeWhatsApp } from './write-whatsapp.ts';

/** The day after the mail programs wrote their fixtures: nothing is read that lies ahead. */
beforeAll(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 26), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const bytes = (text: string) => new TextEncoder().encode(text);
const message = (from: number, day: number) => ({
  id: day,
  type: 'message',
  date_unixtime: `${Date.UTC(2024, 2, day) / 1000}`,
  from_id: `user${from}`,
  text: 'a',
});
const telegram = aFile(
  'result.json',
  JSON.stringify({ name: 'Ana Lima', type: 'personal_chat', id: 11, messages: [message(11, 4), message(99, 5), message(99, 6)] }),
);

describe('real files', () => {
  test.each([
    ['mbox/python.mbox', 'mbox'],
    ['mbox/dovecot.mbox', 'mbox'],
    ['mbox/mutt-sent.mbox', 'mbox'],
    ['mbox/takeout.mbox', 'mbox'],
    ['mbox/thunderbird-Inbox', 'mbox'],
    ['vcard/evolution-21.vcf', 'vcard'],
    ['vcard/khard.vcf', 'vcard'],
    ['vcard/abook.vcf', 'vcard'],
    ['google/current.csv', 'google-csv'],
    ['google/old.csv', 'google-csv'],
    ['linkedin/messages.csv', 'linkedin'],
    ['linkedin/Connections.csv', 'linkedin'],
    ['csv/outlook.csv', 'csv'],
    ['csv/libreoffice-utf-16.csv', 'csv'],
    ['zip/WhatsApp Chat - Ana Lima.zip', 'whatsapp'],
    ['vcard/abook.addressbook', null],
  ])('%s is %s, and somebody is in it', async (path, format) => {
    const desk = aDesk();
    const { files, problems } = await desk.look(chosen(path));
    expect([files.map((file) => file.format), problems]).toEqual([[format], []]);
    expect((await desk.read()).problems).toEqual([]);
    expect((await desk.resolve()).length > 0).toBe(format !== null);
  });

  test('a mailbox: both directions, the newest contact of each, and who the user is', async () => {
    const desk = aDesk();
    await desk.look(chosen('mbox/takeout.mbox'));
    expect(desk.answers).toEqual([{ did: 'look', files: [{ name: 'takeout.mbox', size: 2371, format: 'mbox', table: null }], problems: [] }]);
    const { candidates, likely, ...beside } = await desk.read();
    expect(candidates[0]).toEqual({ key: 'email:me@example.net', name: 'Me Myself', address: 'me@example.net', exchanges: 4, votes: 3 });
    expect(likely).toEqual(['myself', 'email:me@example.net']);
    expect(beside).toEqual({ left: 3, unread: [], unreadInAll: 0, problems: [] });
    expect((await desk.resolve(...likely)).map(inShort)).toEqual([
      'Ana Lima 🌱: 1 1 0 2026-03-07T09:00',
      'Ben Adler: 0 1 0 2026-03-08T11:00',
      'Chi Okafor: 1 0 0 2026-03-08T09:00',
    ]);
  });

  test('whoever says that they are somebody else is told of other people', async () => {
    const desk = aDesk();
    await desk.look(chosen('mbox/takeout.mbox'));
    await desk.read();
    expect((await desk.resolve('email:ana@example.org')).map(inShort)).toEqual([
      'Me Myself: 1 1 0 2026-03-07T09:00',
      'Ben Adler: 0 0 0 -',
      'Chi Okafor: 0 0 0 -',
    ]);
  });

  test('messages of LinkedIn', async () => {
    const desk = aDesk();
    expect((await desk.people(chosen('linkedin/messages.csv'))).map(inShort)).toEqual(
      expect.arrayContaining(['Ben Adler: 1 1 0 2024-03-06T08:00', 'Zoë Brandt: 0 1 0 2023-12-31T23:59']),
    );
    expect(desk.answers.at(-2)).toMatchObject({ read: { left: 5, unread: [{ file: 0, line: 10, why: 'no-date' }], unreadInAll: 1 } });
  });

  test('a chat of WhatsApp and one of Telegram tell by themselves who the user is', async () => {
    const desk = aDesk();
    const chats = await desk.people(chosen('zip/java.zip', 'WhatsApp Chat - Ana Lima.zip'), telegram);
    expect(desk.answers.find(({ did }) => did === 'read')).toMatchObject({ read: { candidates: [], likely: ['myself'] } });
    expect(chats.map(({ key, name }) => [key, name])).toEqual([
      ['whatsapp:Ana Lima', 'Ana Lima'],
      ['telegram:11', 'Ana Lima'],
    ]);
    expect(chats.map(inShort)[1]).toBe('Ana Lima: 2 1 0 2024-03-06T00:00');
    expect(chats[0]).toMatchObject({ days: { me: 11, them: 10 }, newest: Date.parse('2024-03-20T07:00:00Z') });
    expect(await desk.resolve()).toEqual(chats);
  });

  test.each(Object.keys(styles))('a chat as it is written on %s', async (style) => {
    const [first, then] = [new Date('2024-03-25T10:00:00Z'), new Date('2024-03-28T18:30:00Z')];
    const text = writeWhatsApp(style, [
      { at: first, author: 'Ana', text: 'a' },
      { at: then, author: 'Ben', text: 'b' },
    ]);
    const desk = aDesk();
    await desk.look(aFile('WhatsApp Chat with Ana.txt', text));
    await desk.read({ zone: 'UTC' });
    expect((await desk.resolve()).map(inShort)).toEqual(['Ana: 1 1 0 2024-03-28T18:30']);
  });

  test('a mailbox and an address book are one person, with handles, nickname, birthday and dates', async () => {
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nNICKNAME:Ani\nEMAIL:Ana@example.org\nTEL:0660 1234567\nBDAY:1985-04-12\nEND:VCARD\n';
    const packed = zipSync({
      'Takeout/Mail/All mail Including Spam and Trash.mbox': fixture('mbox/takeout.mbox'),
      'Takeout/Contacts/All Contacts/All Contacts.vcf': bytes(card),
      'Takeout/archive_browser.html': bytes('<p>'),
    });
    const [ana, ...more] = await aDesk().people(aFile('takeout.zip', packed));
    expect(ana).toEqual({
      key: 'card:1:1',
      name: 'Ana Lima',
      nicknames: ['Ani'],
      handles: [
        { channel: 'email', id: 'ana@example.org' },
        { channel: 'phone', id: '+436601234567' },
      ],
      birthday: { month: 4, day: 12, year: 1985 },
      contacts: [
        { at: Date.UTC(2026, 2, 7, 9), by: 'me', channel: 'email' },
        { at: Date.UTC(2026, 2, 6, 10), by: 'them', channel: 'email' },
      ],
      days: { me: 1, them: 1, both: 0 },
      newest: Date.UTC(2026, 2, 7, 9),
    });
    expect(more.map(({ name }) => name)).toEqual(['Ben Adler', 'Chi Okafor']);
  });
});

describe('a packed file', () => {
  test('gives what lies in it, and only what can be read', async () => {
    const inside = {
      '_chat.txt': bytes('15/01/2024, 10:00 - Ana: a\n16/01/2024, 10:00 - Ben: b\n'),
      'read me.txt': bytes('Thank you, for downloading.\nAll of it, is here.\n'),
      'nothing.csv': new Uint8Array(),
      'people/contacts.vcf': fixture('vcard/khard.vcf'),
      'people/photo.jpg': others.png as Uint8Array,
    };
    const { files, problems } = await aDesk().look(aFile('all.zip', zipSync(inside)));
    expect(files.map(({ name, format, size }) => [name, format, size])).toEqual([
      ['all.zip/_chat.txt', 'whatsapp', 54],
      ['all.zip/people/contacts.vcf', 'vcard', 941],
    ]);
    expect(problems).toEqual([]);
  });

  test('in which nothing can be read is one file that can’t be', async () => {
    const { files, problems } = await aDesk().look(aFile('all.zip', zipSync({ 'read me.txt': bytes('Thank you.') })));
    expect(files).toEqual([{ name: 'all.zip', size: expect.any(Number), format: null, table: null }]);
    expect(problems).toEqual([{ file: 0, why: 'wrong-type', line: null }]);
  });

  test('is beside others in its place', async () => {
    const desk = aDesk();
    const { files, problems } = await desk.look(
      chosen('vcard/khard.vcf'),
      chosen('zip/locked.zip'),
      chosen('zip/takeout.zip'),
      aFile('empty.csv', ''),
      chosen('csv/outlook.csv'),
    );
    expect(files.map(({ name, format }) => [name, format])).toEqual([
      ['khard.vcf', 'vcard'],
      ['locked.zip', null],
      ['takeout.zip/Takeout/Mail/All mail Including Spam and Trash.mbox', 'mbox'],
      ['takeout.zip/Takeout/Contacts/All Contacts/All Contacts.vcf', 'vcard'],
      ['empty.csv', null],
      ['outlook.csv', 'csv'],
    ]);
    expect(problems).toEqual([
      { file: 1, why: 'locked', line: null },
      { file: 4, why: 'empty', line: null },
    ]);
    await desk.read();
    expect((await desk.resolve()).map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana Example', 'Ana Lima', 'Cle Duarte']));
  });
});

describe('what the user tells beside the files', () => {
  const table = (mail: string) => `one,two,three\nx,${mail},Ana\n`;
  const held = (email: number, name: number) => ({ name: [name], nickname: null, emails: [email], phones: [], birthday: null });

  test('columns are of the file in their place', async () => {
    const desk = aDesk();
    await desk.look(chosen('vcard/khard.vcf'), aFile('a.csv', table('a@example.org')), aFile('b.csv', table('b@example.org')));
    await desk.read({ columns: [null, held(1, 0), held(1, 2)] });
    const named = (await desk.resolve()).flatMap(({ name, handles }) => handles.slice(0, 1).map(({ id }) => `${name} ${id}`));
    expect(named).toEqual(expect.arrayContaining(['x a@example.org', 'Ana b@example.org']));
  });

  test('without them, the likely ones are taken, as the page was told them', async () => {
    const desk = aDesk();
    const { files } = await desk.look(chosen('csv/python-bars.csv'));
    expect(files[0]?.table).toMatchObject({ hasHeadings: true, columns: { name: [0, 1], emails: [2], phones: [3], birthday: 4 } });
    expect(files[0]?.table?.rows).toHaveLength(4);
    await desk.read();
    const likely = await desk.resolve();
    await desk.read({ columns: [files[0]?.table?.columns ?? null] });
    expect(await desk.resolve()).toEqual(likely);
  });

  test('a number without a country code is of the country, and a clock of the place', async () => {
    const desk = aDesk();
    await desk.look(
      aFile('a.vcf', 'BEGIN:VCARD\nFN:Ana\nTEL:0660 1234567\nEND:VCARD\n'),
      aFile('WhatsApp Chat with Ben.txt', '15/01/2024, 10:00 - Ben: a\n15/01/2024, 10:01 - Me: a\n'),
    );
    const told = async (country: string | null, zone: string) => {
      await desk.read({ country, zone });
      const people = await desk.resolve();
      return [people.find(({ name }) => name === 'Ana')?.handles[0]?.id, people.find(({ name }) => name === 'Ben')?.newest];
    };
    expect(await told('AT', 'Europe/Vienna')).toEqual(['+436601234567', Date.UTC(2024, 0, 15, 9, 1)]);
    expect(await told('GB', 'America/New_York')).toEqual(['+446601234567', Date.UTC(2024, 0, 15, 15, 1)]);
  });
});

describe('one after another', () => {
  test('reading again begins anew', async () => {
    const desk = aDesk();
    await desk.look(chosen('mbox/takeout.mbox'), chosen('linkedin/messages.csv'));
    const first = await desk.read();
    const people = await desk.resolve(...first.likely);
    expect(await desk.read()).toEqual(first);
    expect(await desk.resolve(...first.likely)).toEqual(people);
  });

  test('looking again forgets the files before', async () => {
    const desk = aDesk();
    await desk.look(chosen('mbox/takeout.mbox'));
    await desk.read();
    await desk.look(chosen('vcard/khard.vcf'));
    await desk.read();
    expect((await desk.resolve()).map(({ name }) => name)).not.toContain('Chi Okafor');
  });

  test('where nothing was read there is nobody', async () => {
    expect(await aDesk().resolve('email:me@example.net')).toEqual([]);
    expect(await aDesk().read()).toEqual({ candidates: [], likely: ['myself'], left: 0, unread: [], unreadInAll: 0, problems: [] });
  });
});
