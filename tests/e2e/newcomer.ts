import { strToU8, zipSync } from 'fflate';
import type { Exchange } from '../../utils/importing/reader.ts';
import { type Message, writeMbox } from '../importing/write-mbox.ts';

/** The newcomer's own address. */
const me = 'robin.marsh@mail.example';
/** Stands in every message, and nowhere we may keep it. */
export const secret = 'marmalade under the third stair';

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

type Correspondent = { readonly name: string; readonly address: string; readonly mine: readonly string[]; readonly theirs: readonly string[] };

/** Whom the newcomer wrote to and heard from, on which days. */
export const correspondents: readonly Correspondent[] = [
  { name: 'Ana Lima', address: 'ana.lima@mail.example', mine: ['2021-03-04', '2024-07-19', '2026-09-30'], theirs: ['2021-03-05', '2026-10-02'] },
  { name: 'Théo Marchand', address: 'theo@marchand.example', mine: ['2019-08-30', '2022-01-11'], theirs: ['2019-08-29'] },
  { name: 'ليلى الحداد', address: 'laila@haddad.example', mine: ['2023-05-01'], theirs: ['2023-05-01', '2025-12-24'] },
  { name: 'Yuki 山田', address: 'yuki@yamada.example', mine: ['2026-11-01', '2026-11-02'], theirs: ['2026-11-03'] },
  { name: 'Óscar Núñez', address: 'oscar@nunez.example', mine: [], theirs: ['2018-02-02'] },
  { name: 'Hannelore Vogt', address: 'h.vogt@vogt.example', mine: ['2020-12-24'], theirs: [] },
];

const encoded = (name: string) => (/^[\x20-\x7e]*$/.test(name) ? name : `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=`);

function letter(at: number, [from, fromName]: readonly [string, string], [to, toName]: readonly [string, string], labels: string): Message {
  const exchange: Exchange = { at, from: `email:${from}`, to: [`email:${encoded(toName)} <${to}>`], channel: 'email' };
  return {
    exchange: { ...exchange, from: `email:${encoded(fromName)} <${from}>` },
    headers: [`X-Gmail-Labels: ${labels}`, `Message-ID: <${at}.${to}>`, 'MIME-Version: 1.0', `Subject: ${secret}`],
    body: [`Hello ${toName},`, '', secret, 'From here on it rained.', ''],
  };
}

function takeout(): string {
  const own = [me, 'Robin Marsh'] as const;
  const letters = correspondents.flatMap(({ name, address, mine, theirs }) => [
    ...mine.map((day, at) => letter(noon(day) + at, own, [address, name], 'Sent,Opened')),
    ...theirs.map((day, at) => letter(noon(day) + 60_000 + at, [address, name], own, 'Inbox,Opened')),
  ]);
  const paper = letter(noon('2026-11-20'), ['news@paper.example', 'The Morning Paper'], own, 'Inbox,Category Updates');
  const list = { ...paper, headers: [...paper.headers, 'List-Unsubscribe: <https://paper.example/leave>', 'Precedence: bulk'] };
  return writeMbox([...letters, list], 'takeout');
}

const cards = `BEGIN:VCARD
VERSION:3.0
FN:Ana Lima
NICKNAME:Ani
EMAIL;TYPE=INTERNET:ana.lima@mail.example
TEL;TYPE=CELL:020 7946 0018
BDAY:1988-04-12
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Dr. Hana Sedláčková
TEL;TYPE=CELL:+420 601 000 000
END:VCARD
`.replaceAll('\n', '\r\n');

/** What the newcomer has downloaded. */
export const files = {
  takeout: {
    name: 'takeout-20261120T081500Z-001.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(
      zipSync({
        'Takeout/archive_browser.html': strToU8('<!doctype html><title>Takeout</title>'),
        'Takeout/Mail/All mail Including Spam and Trash.mbox': strToU8(takeout()),
      }),
    ),
  },
  contacts: { name: 'contacts.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards) },
};
