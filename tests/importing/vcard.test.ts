import { describe, expect, test } from 'vitest';
import { vcard } from '../../utils/importing/vcard.ts';
import { endless, fileOf, fixture, inOneLine, others, peopleIn, problemOf, readFile } from './read-file.ts';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const ana = card('VERSION:3.0', 'FN:Ana Example', 'EMAIL:ana@example.org');

async function onlyOne(...lines: readonly string[]): Promise<string | undefined> {
  const [one, ...more] = await peopleIn(vcard, card(...lines));
  expect(more).toEqual([]);
  return one;
}

describe('address books that programs wrote', () => {
  test('abook 0.6.1, a vCard without a version and with blank lines', async () => {
    expect(await peopleIn(vcard, fixture('vcard/abook.vcf'))).toEqual([
      'Ana Example (Ani) phone:+43158800 phone:+436601234567 email:ana@example.org email:ana.work@example.com linkedin:ana-example',
      'Jürgen Beispiel email:juergen@example.org',
      "Zoë O'Neil; the second, really phone:+436607654321",
    ]);
  });

  test('Evolution 3.46, 2.1 and 3.0 of the same people, a picture among them', async () => {
    const people = [
      'Jürgen Maria Beispiel-Österreicher email:juergen@example.org email:juergen.beispiel@example.com phone:+436601234567 linkedin:juergen-beispiel xmpp:juergen@chat.example 1985-4-12',
      'Zoë 例え; with a semicolon, and a comma email:zoe@example.org',
    ];
    const old = await readFile(vcard, fileOf(fixture('vcard/evolution-21.vcf')));
    const current = await readFile(vcard, fileOf(fixture('vcard/evolution-30.vcf')));
    expect(old.who.map(inOneLine)).toEqual([people[0]?.replace(' xmpp:juergen@chat.example', ''), people[1]]);
    expect(current.who.map((who) => inOneLine({ ...who, nicknames: [] }))).toEqual(people);
    expect(current.who[0]?.nicknames).toEqual(['Jürgi']);
    expect([old.left, current.left, old.unread, current.unread]).toEqual([1, 1, [], []]);
  });

  test('khard 0.18, 3.0 and 4.0, long lines folded within words', async () => {
    expect((await peopleIn(vcard, fixture('vcard/khard.vcf'))).toSorted()).toEqual([
      'Ana Example (Ani) (Anka) email:ana@example.org email:ana.work@example.com phone:+436601234567 1985-4-12',
      'Zoë Łukasiewicz-Österreicher-von-und-zu-Überlingen am wunderschönen Bodensee email:zoe@example.org 1992-2-29',
    ]);
  });
});

describe('what a card says', () => {
  test.each([
    ['FN before N', ['N:Example;Ana;Maria;Dr.;', 'FN:Ani Example'], 'Ani Example'],
    ['N alone, the family name last', ['N:Example;Ana;Maria;Dr.;'], 'Ana Maria Example'],
    ['a nickname alone', ['NICKNAME:Ani,Anka'], 'Ani (Anka)'],
    ['escapes', ['FN:Ana \\; Example\\, the first\\nof them', 'N:Ex\\;ample;Ana'], 'Ana ; Example, the first of them'],
    ['groups', ['item1.FN:Ana', 'item1.EMAIL;type=INTERNET:ana@example.org', 'item1.X-ABLabel:_$!<Other>!$_'], 'Ana email:ana@example.org'],
    ['small letters', ['fn:Ana', 'email:ana@example.org'], 'Ana email:ana@example.org'],
    ['a parameter in quotes', ['FN;X-NOTE="a:b;c":Ana', 'EMAIL:ana@example.org'], 'Ana email:ana@example.org'],
    ['an address for a name', ['FN:Ana@example.org', 'EMAIL:ana@example.org'], '– email:ana@example.org'],
    [
      'numbers, faxes left out',
      ['FN:Ana', 'TEL;CELL:0660 1234567', 'TEL;HOME;FAX:+43 1 5880 99', 'TEL;TYPE="fax":+43 1 1'],
      'Ana phone:+436601234567',
    ],
    ['a number as an address', ['FN:Ana', 'TEL;VALUE=uri;TYPE="voice,cell":tel:+43-660-1234567'], 'Ana phone:+436601234567'],
    ['the same twice', ['FN:Ana', 'EMAIL:ana@example.org', 'EMAIL:Ana@Example.org'], 'Ana email:ana@example.org'],
    [
      'messengers',
      ['FN:Ana', 'IMPP:xmpp:ana@chat.example', 'IMPP;X-SERVICE-TYPE=Telegram:x-apple:ana_example', 'X-SKYPE:ana.skype', 'IMPP:aim:ana'],
      'Ana xmpp:ana@chat.example telegram:ana_example',
    ],
    ['an old messenger', ['FN:Ana', 'X-JABBER;TYPE=HOME:ana@chat.example'], 'Ana xmpp:ana@chat.example'],
    ['Matrix', ['FN:Ana', 'IMPP:matrix:u/ana:matrix.example'], 'Ana matrix:@ana:matrix.example'],
    ['WhatsApp', ['FN:Ana', 'IMPP;X-SERVICE-TYPE=WhatsApp:+43 660 1234567'], 'Ana whatsapp:436601234567@c.us'],
    ['a link to WhatsApp', ['FN:Ana', 'URL:https://wa.me/436601234567'], 'Ana whatsapp:436601234567@c.us'],
    [
      'pages',
      [
        'FN:Ana',
        'URL:https://www.linkedin.com/in/ana-example/',
        'URL:https://www.example.org/in/ana',
        'URL;TYPE=x:http\\://instagram.com/ana.example?x=1',
      ],
      'Ana linkedin:ana-example instagram:ana.example',
    ],
    ['Apple’s pages', ['FN:Ana', 'X-SOCIALPROFILE;type=twitter;x-user=ana_x:http://twitter.com/ana_x'], 'Ana x:ana_x'],
    ['Apple’s pages without an address', ['FN:Ana', 'X-SOCIALPROFILE;type=twitter;x-user=ana_x:x-apple:ana_x'], 'Ana x:ana_x'],
    [
      'the assistant’s card within',
      ['FN:Ana', 'AGENT:', 'BEGIN:VCARD', 'FN:Ben', 'EMAIL:ben@example.org', 'END:VCARD', 'EMAIL:ana@example.org'],
      'Ana email:ana@example.org',
    ],
    [
      'the assistant’s card in a value',
      ['FN:Ana', 'AGENT:BEGIN:VCARD\\nFN:Ben\\nEND:VCARD\\n', 'EMAIL:ana@example.org'],
      'Ana email:ana@example.org',
    ],
  ])('%s', async (_, lines, person) => expect(await onlyOne(...lines)).toBe(person));

  test.each([
    ['BDAY:19850412', '1985-4-12'],
    ['BDAY:1985-04-12', '1985-4-12'],
    ['BDAY;VALUE=date-and-or-time:--0412', '--4-12'],
    ['BDAY:--04-12', '--4-12'],
    ['BDAY:--0229', '--2-29'],
    ['BDAY:1985-04-12T00:00:00Z', '1985-4-12'],
    ['BDAY:19850412T120000', '1985-4-12'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12', '--4-12'],
    ['BDAY;X-APPLE-OMIT-YEAR=1904:1904-04-12', '--4-12'],
    ['BDAY;value=date:1604-04-12', '--4-12'],
    ['BDAY:0000-04-12', '--4-12'],
    ['BDAY;VALUE=text:about 1985', null],
    ['BDAY:1985-04', null],
    ['BDAY:---12', null],
    ['BDAY:1985-02-30', null],
    ['X-ANNIVERSARY:2010-06-05', null],
  ])('a birthday %s', async (line, day) => expect(await onlyOne('FN:Ana', line)).toBe(day === null ? 'Ana' : `Ana ${day}`));

  test('organisations and groups are left out', async () => {
    const cards = [
      card('ORG:Invented Ltd;Sales', 'FN:Invented Ltd', 'N:;;;;', 'EMAIL:office@example.org'),
      card('FN:Invented Ltd', 'N:Ltd;Invented', 'X-ABShowAs:COMPANY'),
      card('VERSION:4.0', 'KIND:group', 'FN:Friends'),
      card('VERSION:4.0', 'KIND:individual', 'FN:Ana'),
      card('FN:Ben', 'ORG:Invented Ltd'),
    ];
    const { who, left, unread } = await readFile(vcard, fileOf(cards.join('')));
    expect([who.map(inOneLine), left, unread]).toEqual([['Ana', 'Ben'], 3, []]);
  });
});

describe('how a card is written', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test.each([
    ['quoted-printable', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen', 'Jürgen'],
    ['quoted-printable without the word', 'FN;QUOTED-PRINTABLE:J=C3=BCrgen', 'Jürgen'],
    ['quoted-printable over lines', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=BCrgen=20=\r\nBeispiel', 'Jürgen Beispiel'],
    ['quoted-printable in Latin-1', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen', 'Jürgen'],
    ['quoted-printable in what it does not say', 'FN;ENCODING=QUOTED-PRINTABLE:J=FCrgen', 'Jürgen'],
    ['quoted-printable in Shift_JIS', 'FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=97=E1', '例'],
    ['base64', 'FN;ENCODING=B:SsO8cmdlbg==', 'Jürgen'],
    ['Latin-1', 'FN:J\xfcrgen', 'Jürgen'],
    ['Windows-1252', 'FN:\x84J\xfcrgen\x93', '„Jürgen“'],
    ['an encoding it names', 'FN;CHARSET=windows-1251:\xcc\xe8\xf0', 'Мир'],
    ['an encoding nobody knows', 'FN;CHARSET=x-none:J\xfcrgen', 'Jürgen'],
    ['folded within a character', 'FN:J\xc3\r\n \xbcrgen', 'Jürgen'],
    ['folded by a tab', 'FN:J\xc3\xbc\r\n\trgen', 'Jürgen'],
    ['not quite quoted-printable', 'FN;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =ZZ', 'Jürgen =ZZ'],
  ])('%s', async (_, line, name) => {
    const text = bytes(`BEGIN:VCARD\r\n${line}\r\nEND:VCARD\r\n`);
    expect(await peopleIn(vcard, text)).toEqual([name]);
    for (const end of ['\n', '\r']) {
      const others = text.length === 0 ? text : bytes(`BEGIN:VCARD\r\n${line}\r\nEND:VCARD\r\n`.replaceAll('\r\n', end));
      expect(await peopleIn(vcard, others)).toEqual([name]);
    }
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('with a byte order mark, in %s', async (encoding) => {
    const text = `\ufeff${card('FN:Jürgen 例')}`;
    const units = [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
    const swapped = units.map((_, at) => units[at ^ 1] ?? 0);
    const all = { 'utf-8': new TextEncoder().encode(text), 'utf-16le': Uint8Array.from(units), 'utf-16be': Uint8Array.from(swapped) };
    expect(vcard.recognises({ name: 'a', bytes: all[encoding] })).toBe(true);
    expect((await readFile(vcard, fileOf(all[encoding], [1, 3]))).who.map(inOneLine)).toEqual(['Jürgen 例']);
  });

  test('pictures are passed over, folded, in one line, and where a writer forgot the blanks', async () => {
    const picture = 'iVBORw0KGgo/AAA+NSUhEUg'.repeat(20_000);
    const folded = picture.replace(/.{75}/g, '$&\r\n ');
    const bare = picture.replace(/.{75}/g, '$&\r\n');
    for (const photo of [`PHOTO;ENCODING=b;TYPE=PNG:${folded}`, `PHOTO:data:image/png;base64,${picture}`, `PHOTO;PNG;BASE64:\r\n${bare}\r\n`]) {
      const { who, unread } = await readFile(vcard, fileOf(card('FN:Ana', photo, 'item1.LOGO:x', 'EMAIL:ana@example.org') + ana, [1000, 70_000]));
      expect(unread).toEqual([]);
      expect(who.map(inOneLine)).toEqual(['Ana email:ana@example.org', 'Ana Example email:ana@example.org']);
    }
  });
});

describe('what cannot be read', () => {
  test('one bad card is told with its line, and the others are read', async () => {
    const text = card('VERSION:3.0') + ana + card('FN:Ben', 'EMAIL:not an address', 'TEL:12') + ana;
    const { who, unread } = await readFile(vcard, fileOf(text));
    expect(who.map(inOneLine)).toEqual(['Ana Example email:ana@example.org', 'Ben', 'Ana Example email:ana@example.org']);
    expect(unread).toEqual([
      [1, 'no-name'],
      [11, 'bad-address'],
      [12, 'bad-address'],
    ]);
  });

  test('lines are counted as the file has them, folded, broken or soft', async () => {
    const long = card('FN:Ana', 'NOTE:a\r\n b\r\n c', 'NOTE;QUOTED-PRINTABLE:a=\r\nb', 'PHOTO:x\r\n y', 'TEL:1');
    expect((await readFile(vcard, fileOf(long))).unread).toEqual([[10, 'bad-address']]);
    const broken = Uint8Array.from(`BEGIN:VCARD\r\nFN:J\xfc\r\n rgen\r\nNOTE:\xfc\r\n \xfc\r\nTEL:1\r\nEND:VCARD\r\n`, (one) => one.charCodeAt(0));
    expect((await readFile(vcard, fileOf(broken))).unread).toEqual([[6, 'bad-address']]);
  });

  test('a card that does not end, within the file and at its end', async () => {
    const { who, unread } = await readFile(vcard, fileOf(`BEGIN:VCARD\r\nFN:Ben\r\n${ana}BEGIN:VCARD\r\nFN:Cle`));
    expect([who.map(inOneLine), unread]).toEqual([
      ['Ana Example email:ana@example.org'],
      [
        [1, 'cut-off'],
        [8, 'cut-off'],
      ],
    ]);
  });

  test('lines between cards', async () => {
    expect((await readFile(vcard, fileOf(`${ana}something\r\nelse\r\n\r\n${ana}`))).unread).toEqual([[6, 'not-this-format']]);
  });

  test('a card of more than 1 MB, a line of 20 MB and a picture of 20 MB are not held', async () => {
    const lines = card('FN:Ben', ...Array.from({ length: 20_000 }, () => `NOTE:${'long '.repeat(12)}`));
    expect((await readFile(vcard, fileOf(ana + lines + ana))).unread).toEqual([[6, 'too-long']]);
    const note = await readFile(vcard, endless(`${ana}BEGIN:VCARD\r\nFN:Ben\r\nNOTE:`, 'very long ', 20_000_000, `\r\nEND:VCARD\r\n${ana}`));
    expect([note.who.length, note.unread]).toEqual([2, [[6, 'too-long']]]);
    const photo = await readFile(vcard, endless('BEGIN:VCARD\r\nFN:Ben\r\nPHOTO:', 'AAAA', 20_000_000, `\r\nEND:VCARD\r\n${ana}`));
    expect([photo.who.length, photo.unread]).toEqual([2, []]);
    expect(photo.read).toBeGreaterThan(20_000_000);
  });

  test.each(Object.entries(others))('another kind of file: %s', async (_, bytes) => {
    expect(vcard.recognises({ name: 'people.vcf', bytes })).toBe(false);
    expect(await problemOf(vcard, bytes)).toBe('wrong-type');
  });

  test('an empty file, one without people, and one that breaks off while it is read', async () => {
    expect(await problemOf(vcard, '')).toBe('empty');
    expect(await problemOf(vcard, card('KIND:org', 'FN:Invented Ltd'))).toBe('nobody-in-it');
    const stream = () => new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await problemOf(vcard, { name: 'a', size: 1000, stream })).toBe('read-error');
  });

  test('stops when it is told to', async () => {
    const abort = new AbortController();
    const reading = readFile(vcard, endless('', ana, 1e9), {}, abort.signal);
    abort.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
