import { describe, expect, test } from 'vitest';
import { allReaders } from '../../utils/importing/all-readers.ts';
import { csv } from '../../utils/importing/csv.ts';
import { guessColumns, hasHeadings, previewCsv } from '../../utils/importing/csv-columns.ts';
import { endless, fileOf, fixture, inOneLine, others, peopleIn, problemOf, readFile } from './read-file.ts';

const head = 'Name,Email\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('tables that programs wrote', () => {
  test.each(['excel', 'excel-tab', 'unix', 'bars', 'single-quotes'])("Python's csv: %s", async (dialect) => {
    expect(await peopleIn(csv, fixture(`csv/python-${dialect}.csv`))).toEqual([
      'Ana Example email:ana@example.org phone:+436601234567 1985-4-12',
      'Jürgen Beispiel "der Zweite" email:juergen@example.org',
      "Zoë; or Zo, as friends say O'Neil email:zoe@example.org phone:+436607654321 1992-2-29",
    ]);
  });

  test.each(['windows-1252', 'utf-16', 'utf-8'])('LibreOffice, in German: %s', async (encoding) => {
    expect(await peopleIn(csv, fixture(`csv/libreoffice-${encoding}.csv`))).toEqual([
      'Jürgen Beispiel (Jürgi) email:juergen@example.org phone:+436601234567 1985-4-12',
      'Zoë "Zo" O\'Neil; die zweite email:zoe@example.org',
      'Ana Example (Ani) email:ana@example.org phone:+436607654321 1992-2-29',
    ]);
  });

  test('the headings of Outlook; which number is the month, the days of others tell', async () => {
    expect(await peopleIn(csv, fixture('csv/outlook.csv'))).toEqual([
      'Ana Maria Example email:ana@example.org email:ana.work@example.com phone:+43158800 phone:+436601234567 1985-4-12',
      'Ben Adler email:ben@example.org',
      'Cle Duarte email:cle@example.org 1990-2-28',
    ]);
  });
});

describe('which column holds what', () => {
  const guessed = (...rows: readonly string[]) => guessColumns(rows.map((row) => row.split(',')));

  test.each([
    ['First Name,Last Name,Email', { name: [0, 1], emails: [2] }],
    ['Vorname,Nachname,E-Mail-Adresse,Mobiltelefon,Geburtstag', { name: [0, 1], emails: [2], phones: [3], birthday: 4 }],
    ['Name,Vorname,Spitzname', { name: [1, 0], nickname: 2 }],
    ['Anzeigename,Vorname,Nachname', { name: [0] }],
    ['Nombre,Apellidos,Correo electrónico,Teléfono móvil,Cumpleaños', { name: [0, 1], emails: [2], phones: [3], birthday: 4 }],
    ['Nombre,Correo', { name: [0], emails: [1] }],
    ['Nom,Prénom,Adresse e-mail,Téléphone portable,Date de naissance', { name: [1, 0], emails: [2], phones: [3], birthday: 4 }],
    ['Nom,Courriel', { name: [0], emails: [1] }],
    ['Nome,Sobrenome,Apelido,E-mail,Celular,Aniversário', { name: [0, 1], nickname: 2, emails: [3], phones: [4], birthday: 5 }],
    ['Nome,Cognome,Posta elettronica,Cellulare,Data di nascita', { name: [0, 1], emails: [2], phones: [3], birthday: 4 }],
    ['Nome completo,E-mail 2', { name: [0], emails: [1] }],
    ['Name,Fax,Phone type,Phone', { name: [0], phones: [3] }],
  ])('%s', (headings, found) => {
    expect(guessed(headings)).toEqual({ nickname: null, emails: [], phones: [], birthday: null, ...found });
  });

  test('what the headings do not say, the values do; also without headings', () => {
    const rows = ['Ana Example,ana@example.org,+43 660 1234567,1985-04-12', 'Ben,ben@example.org,,'];
    const found = { name: [0], nickname: null, emails: [1], phones: [2], birthday: null };
    expect(guessed('a,b,c,d', ...rows)).toEqual(found);
    expect(guessed(...rows)).toEqual(found);
    expect([hasHeadings([['a', 'b']]), hasHeadings([['Ana', 'ana@example.org']])]).toEqual([true, false]);
  });

  test('a preview has the first rows, in whatever dialect', () => {
    const text = 'Name;Note\r\n"Ana; Example";"two\r\nlines"\r\nBen;x\r\n';
    expect(previewCsv({ name: 'a.csv', bytes: bytesOf(text) })).toEqual([
      ['Name', 'Note'],
      ['Ana; Example', 'two\nlines'],
      ['Ben', 'x'],
    ]);
    expect(previewCsv({ name: 'a.csv', bytes: others.png ?? bytesOf('') })).toEqual([]);
  });

  test('the columns the user chose', async () => {
    const columns = { name: [1], nickname: 0, emails: [], phones: [2], birthday: null };
    expect(await peopleIn(csv, 'a,b,c\nAni,Ana,0660 1234567\n', { columns })).toEqual(['Ana (Ani) phone:+436601234567']);
    expect(await peopleIn(csv, 'a,b,c\nAni,Ana,0660 1234567\n', { columns, country: null })).toEqual(['Ana (Ani)']);
  });
});

describe('how a table is written', () => {
  test.each([
    ['commas', 'Name,Email\nAna,ana@example.org\n'],
    ['semicolons', 'Name;Email\nAna;ana@example.org\n'],
    ['tabs', 'Name\tEmail\nAna\tana@example.org\n'],
    ['bars', 'Name|Email\nAna|ana@example.org\n'],
    ['Excel’s line above', 'sep=;\r\nName;Email\r\nAna;ana@example.org\r\n'],
    ['quotes', '"Name","Email"\n"Ana","ana@example.org"\n'],
    ['single quotes', "'Name','Email'\n'Ana','ana@example.org'\n"],
    ['CRLF', 'Name,Email\r\nAna,ana@example.org\r\n'],
    ['CR', 'Name,Email\rAna,ana@example.org\r'],
    ['no end of the last line', 'Name,Email\nAna,ana@example.org'],
    ['a byte order mark', '\ufeffName,Email\nAna,ana@example.org\n'],
    ['no headings', 'Ana,ana@example.org\n'],
    ['empty rows', 'Name,Email\n\n,\nAna,ana@example.org\n\n'],
    ['empty fields at the end', 'Name,Email\nAna,ana@example.org,,\n'],
    ['spaces', 'Name , Email\n Ana , ana@example.org \n'],
  ])('%s', async (_, text) => {
    for (const pieces of [[65_536], [1], [3, 7]]) {
      const { who, unread } = await readFile(csv, fileOf(text, pieces));
      expect([who.map(inOneLine), unread]).toEqual([['Ana email:ana@example.org'], []]);
    }
  });

  test('several addresses and numbers in a field', async () => {
    expect(await peopleIn(csv, 'Name,Email,Phone\nAna,"ana@example.org, a@example.com","+43 660 1234567; +43 1 58800"\n')).toEqual([
      'Ana email:ana@example.org email:a@example.com phone:+436601234567 phone:+43158800',
    ]);
  });

  test('lines in UTF-8 and in Windows-1252 in one file', async () => {
    const mixed = Uint8Array.from([...bytesOf(`${head}Jürgen,j@example.org\nJ`), 0xfc, ...bytesOf('rg,o@example.org\n')]);
    expect(await peopleIn(csv, mixed)).toEqual(['Jürgen email:j@example.org', 'Jürg email:o@example.org']);
  });
});

describe('what cannot be read', () => {
  const unreadIn = async (text: string) => (await readFile(csv, fileOf(text))).unread;

  test('rows with too few or too many fields, by their line', async () => {
    expect(await unreadIn('Name,Note,Email\n"A","two\nlines",a@example.org\nBen\nCle,,c@example.org,more\nDan,,d@example.org\n')).toEqual([
      [4, 'not-this-format'],
      [5, 'not-this-format'],
    ]);
  });

  test('a row with nobody, and one with an address that is none', async () => {
    expect(await unreadIn('Name,Note,Email\n,x,\nBen,,somewhere\n')).toEqual([
      [2, 'no-name'],
      [3, 'bad-address'],
    ]);
  });

  test('a quote that never closes gives up its own line alone', async () => {
    const { who, unread } = await readFile(csv, fileOf(`${head}"Ana,a@example.org\nBen,b@example.org\n"Cle",c@example.org\nDan,d@example.org\n`));
    expect(unread).toEqual([[2, 'bad-quoting']]);
    expect(who.map(({ name }) => name)).toEqual(['Ben', 'Cle', 'Dan']);
  });

  test('a quote that never closes, to the end of the file, and the last row cut off', async () => {
    const { who, unread } = await readFile(csv, fileOf(`${head}Ben,b@example.org\n"Ana,a@example.org\nCle,c@example.org\n"Da`));
    expect(unread).toEqual([
      [3, 'bad-quoting'],
      [5, 'cut-off'],
    ]);
    expect(who.map(({ name }) => name)).toEqual(['Ben', 'Cle']);
  });

  test('quotes within a field that are not doubled are taken as they are', async () => {
    expect(await peopleIn(csv, `${head}"Ana "Ani" Example",a@example.org\n`)).toEqual(['Ana "Ani" Example email:a@example.org']);
  });

  test('a quote that closes nowhere near, and a line of 20 MB, are not held', async () => {
    const open = await readFile(csv, endless(`${head}"Ana,a@example.org\n`, 'Ben,b@example.org\n', 3_000_000));
    expect([open.unread, open.who.length > 100_000]).toEqual([[[2, 'bad-quoting']], true]);
    const long = await readFile(csv, endless(`${head}Ana,a@example.org\n`, 'so long ', 20_000_000, '\nBen,b@example.org\n'));
    expect([long.unread, long.who.map(({ name }) => name)]).toEqual([[[3, 'too-long']], ['Ana', 'Ben']]);
  });

  test('such a line is not read either where all of it comes at once', async () => {
    const text = `${head}Ana,a@example.org\n${'so long '.repeat(200_000)},c@example.org\nBen,b@example.org\n`;
    const { unread, who } = await readFile(csv, fileOf(text, [text.length]));
    expect([unread, who.map(({ name }) => name)]).toEqual([[[3, 'too-long']], ['Ana', 'Ben']]);
  });

  test.each(Object.entries(others))('another kind of file: %s', async (_, bytes) => {
    expect(allReaders.find((reader) => reader.recognises({ name: 'people.csv', bytes }))?.format).not.toBe('csv');
    expect(await problemOf(csv, bytes)).toBe('wrong-type');
  });

  test('an empty file, one of headings alone, and one where nothing is a name or an address', async () => {
    expect(await problemOf(csv, '')).toBe('empty');
    expect(await problemOf(csv, head)).toBe('nobody-in-it');
    expect(await problemOf(csv, '1,2\n3,4\n')).toBe('nobody-in-it');
  });

  test('stops when it is told to', async () => {
    const abort = new AbortController();
    const reading = readFile(csv, endless(head, 'Ben,b@example.org\n', 1e9), {}, abort.signal);
    abort.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});

test('a table is told by its rows, or by its name; nothing else is', () => {
  const told = (text: string, name = 'people.txt') => csv.recognises({ name, bytes: bytesOf(text) });
  const table = 'Ana,ana@example.org\nBen,ben@example.org\n';
  expect([told(table), told('Just a line, of text\nand another\n'), told('Ana\nBen\n'), told('Ana\nBen\n', 'people.csv')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(told('15-01-2024, 10:00 Ana said yes\n16-01-2024, 10:00 Ben said no\n')).toBe(false);
  expect([told('{"a": 1,\n"b": 2}', 'a.csv'), told('', 'a.csv')]).toEqual([false, false]);
});
