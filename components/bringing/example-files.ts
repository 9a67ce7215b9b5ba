import type { Looked } from '../../utils/importing/job.ts';
import type { Found } from '../../utils/importing/resolve.ts';
import { arabicName, at, longName, markedName } from '../circle/example-people.ts';
import type { Aside, Me } from './bringing.ts';

const file = (name: string, size: number, format: Looked['format'], table: Looked['table'] = null): Looked => ({ name, size, format, table });

const table = {
  rows: [
    ['Vorname', 'Nachname', 'E-Mail', 'Mobil', 'Geburtstag', 'Stadt', 'Fax'],
    ['Ana', 'Lima', 'ana@lima.example', '+351 912 000 001', '4.5.1990', 'Porto', ''],
    ['Théo', 'Marchand', 'theo@marchand.example', '', '', 'Lyon', ''],
    ['ليلى', 'الحداد', 'laila@haddad.example', '+961 3 000 002', '', 'بيروت', ''],
  ],
  hasHeadings: true,
  columns: { name: [0, 1], nickname: null, emails: [2], phones: [3], birthday: 4 },
} as const;

export const tableFile = file('neighbours and choir.csv', 18_400, 'csv', table);

export const files: readonly Looked[] = [
  file('takeout-20261120T081500Z-001.zip/Takeout/Mail/All mail Including Spam and Trash.mbox', 3_412_000_000, 'mbox'),
  file('contacts.vcf', 212_000, 'vcard'),
  tableFile,
  file('WhatsApp Chat with Ana.txt', 840_000, 'whatsapp'),
];

export const unreadable: readonly Looked[] = [
  file('outlook.pst', 1_400_000_000, null),
  file('messages.html', 90_000, null),
  file('mail.tgz', 4_100_000, null),
  file('list.xlsx', 12_000, null),
  file('hello.eml', 4_000, null),
  file('msgstore.db.crypt15', 44_000_000, null),
  file('notes.txt', 900, null),
  file('settings.json', 512, null),
  file(`${longName.replaceAll(' ', '_')}.jpeg`, 2_300_000, null),
  file('السيرة.bin', 0, null),
  file('broken.zip', 5_100, null),
];

type Days = readonly [me: number, them: number, both?: number];

/** Somebody in the files; `last`: the day of the newest contact. */
const found = (key: string, name: string, [me, them, both = 0]: Days, last: string | null, address = `${key}@mail.example`): Found => ({
  key,
  name,
  nicknames: [],
  handles: [{ channel: 'email', id: address }],
  birthday: null,
  contacts: [],
  days: { me, them, both },
  newest: last === null ? null : at(last),
});

export const aFew: readonly Found[] = [
  found('ana', 'Ana Lima', [41, 38], '2026-03-14'),
  found('laila', arabicName, [12, 20, 3], '2026-10-02'),
  found('theo', 'Théo Marchand', [1, 1], '2019-08-30'),
  found('long', longName, [0, 7], '2024-01-05'),
  found('marked', markedName, [2, 0], '2023-05-05'),
  found('ines', 'Ines', [0, 0], null, 'ines@bakery.example'),
  found('unnamed', 'g.ottaviani@mail.example', [0, 0], null, 'g.ottaviani@mail.example'),
];

const given = ['Ana', 'Benoît', 'Chiamaka', 'Dov', 'Esra', 'Fátima', 'Gus', 'Hana', 'Ívar', 'June', 'Kofi', 'Łucja'];
const family = ['Adeyemi', 'Brandt', 'Castellanos', 'Dahl', 'Ebersbach', 'Ferreira', 'Grgić', 'Holm', 'Ishikawa'];

/** Invented people as a mailbox of many years has them: with few much was exchanged, most wrote once. */
export const many = (count: number): readonly Found[] =>
  Array.from({ length: count }, (_, place) => {
    const name = `${given[place % given.length]} ${family[Math.floor(place / given.length) % family.length]}`;
    const days: Days = place < 90 ? [90 - place, 91 - place] : place < count * 0.8 ? [0, 1] : [0, 0];
    return found(`one-${place}`, name, days, days[1] > 0 ? '2025-11-11' : null);
  });

export const me: readonly Me[] = [
  { key: 'email:mira@home.example', name: 'Mira Sand', address: 'mira@home.example', exchanges: 3_210 },
  { key: 'email:mira.sand@work.example', name: 'Mira Sand', address: 'mira.sand@work.example', exchanges: 812 },
  { key: 'email:ana@lima.example', name: 'Ana Lima', address: 'ana@lima.example', exchanges: 79 },
  { key: 'whatsapp:x', name: longName, address: null, exchanges: 1 },
  { key: 'email:laila@haddad.example', name: arabicName, address: 'laila@haddad.example', exchanges: 35 },
];

export const nothingAside: Aside = { files, left: 0, unread: [], unreadInAll: 0, problems: [] };

export const muchAside: Aside = {
  files: [...files, ...unreadable.slice(-2)],
  left: 12_840,
  unread: [
    { file: 0, line: 48_112, why: 'no-date' },
    { file: 0, line: 99_870, why: 'bad-date' },
    { file: 1, line: 17, why: 'no-name' },
    { file: 2, line: 3, why: 'bad-quoting' },
  ],
  unreadInAll: 129,
  problems: [
    { file: 4, why: 'empty', line: null },
    { file: 5, why: 'damaged', line: 12 },
  ],
};
