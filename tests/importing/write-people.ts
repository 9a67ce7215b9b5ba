import fc from 'fast-check';

/** Somebody invented, as a small address book knows them. */
export type Somebody = {
  readonly name: string;
  readonly nickname: string;
  readonly email: string;
  readonly phone: string;
  readonly birthday: string;
};

const word = fc.string({ unit: fc.constantFrom(...'abcXYZäößéñŁ例え😀ش'), minLength: 1, maxLength: 30 });
/** With what formats have to escape; never blank at its ends, which readers take away. */
const text = fc.array(
  fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(',', ';', '\\', '"', ':', "'", '=', '=3D') }),
  { minLength: 0, maxLength: 6 },
);

export const somebody: fc.Arbitrary<Somebody> = fc.record({
  name: fc.tuple(word, text).map(([first, more]) => [first, ...more, 'z'].join(' ')),
  nickname: fc.option(word, { nil: '' }).map((nickname) => (nickname === '' ? '' : `${nickname}!`)),
  email: fc.nat(9999).map((at) => `somebody.${at}@example.org`),
  phone: fc.nat(999_999).map((at) => `+43660${1_000_000 + at}`),
  birthday: fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
});

const utf8 = (written: string) => new TextEncoder().encode(written);

function utf16(written: string, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(written.length * 2));
  for (let at = 0; at < written.length; at++) view.setUint16(at * 2, written.charCodeAt(at), !big);
  return new Uint8Array(view.buffer);
}

/** How bytes are made of text; each can write any text. */
export const encodings: Readonly<Record<string, (written: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8 with a mark': (written) => utf8(`\ufeff${written}`),
  'utf-16le': (written) => utf16(`\ufeff${written}`, false),
  'utf-16be': (written) => utf16(`\ufeff${written}`, true),
};

const quotedPrintable = (value: string) =>
  [...utf8(value)].map((byte) =>
    byte > 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** 2.1 in quoted-printable, with soft line ends. */
function soft(value: string): string {
  const signs = quotedPrintable(value);
  let line = '';
  let written = '';
  for (const sign of signs) {
    line += sign;
    if (line.length < 60) continue;
    written += `${line}=\n`;
    line = '';
  }
  return written + line;
}

const escaped = (value: string) => value.replace(/[\\,;]/g, '\\$&');

/** Folds after so many characters, as 3.0 and 4.0 do. */
const folded = (line: string, at: number) => line.replace(new RegExp(`.{${at}}(?=.)`, 'gsu'), '$&\n ');

export const versions = ['2.1', '3.0', '4.0'] as const;

export function writeCard(version: (typeof versions)[number], { name, nickname, email, phone, birthday }: Somebody, width: number): string {
  const lines =
    version === '2.1'
      ? [
          `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${soft(name)}`,
          ...(nickname ? [`NICKNAME;CHARSET=UTF-8;QUOTED-PRINTABLE:${soft(nickname)}`] : []),
          `EMAIL;INTERNET:${email}`,
          `TEL;CELL:${phone}`,
          `NOTE;QUOTED-PRINTABLE:FN=3D=\nEMAIL:not@example.org`,
          `BDAY:${birthday.replaceAll('-', '')}`,
        ]
      : [
          `FN:${escaped(name)}`,
          ...(nickname ? [`NICKNAME:${escaped(nickname)}`] : []),
          `item1.EMAIL;TYPE=home:${email}`,
          version === '4.0' ? `TEL;VALUE=uri;TYPE="cell,voice":tel:${phone}` : `TEL;TYPE=CELL:${phone}`,
          `BDAY:${birthday}`,
          `PHOTO;ENCODING=b:${'QUJD'.repeat(60)}`,
        ].map((line) => folded(line, width));
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\n');
}

/** One row of a table; every field in quotes, or those alone that need them. */
export function writeRow({ name, nickname, email, phone, birthday }: Somebody, delimiter: string, always: boolean): string {
  const fields = [name, nickname, email, phone, birthday].map((field) =>
    always || field.includes('"') || field.includes(delimiter) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${fields.join(delimiter)}\n`;
}
