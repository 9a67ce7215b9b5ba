import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../utils/importing/csv.ts';
import type { Reader, Who } from '../../utils/importing/reader.ts';
import { vcard } from '../../utils/importing/vcard.ts';
import { fileOf, readFile } from './read-file.ts';
import { encodings, type Somebody, somebody, versions, writeCard, writeRow } from './write-people.ts';

const people = fc.array(somebody, { minLength: 1, maxLength: 5 });
const pieces = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
const ending = fc.constantFrom('\n', '\r\n', '\r');
const encoding = fc.constantFrom(...Object.keys(encodings));

const asWritten = ({ name, nicknames = [], handles = [], birthday }: Who): Somebody => ({
  name: name ?? '',
  nickname: nicknames[0] ?? '',
  email: handles.find(({ channel }) => channel === 'email')?.id ?? '',
  phone: handles.find(({ channel }) => channel === 'phone')?.id ?? '',
  birthday: birthday
    ? [String(birthday.year).padStart(4, '0'), ...[birthday.month, birthday.day].map((part) => String(part).padStart(2, '0'))].join('-')
    : '',
});

async function readBack(reader: Reader, text: string, lineEnd: string, encoded: string, cuts: readonly number[]) {
  const bytes = encodings[encoded]?.(text.replaceAll('\n', lineEnd)) ?? new Uint8Array(0);
  const { who, unread, read } = await readFile(reader, fileOf(bytes, cuts));
  expect([unread, read]).toEqual([[], bytes.length]);
  return who.map(asWritten);
}

test.each(versions)('cards of version %s are read back, in every encoding, folded and cut anywhere', async (version) => {
  await fc.assert(
    fc.asyncProperty(people, fc.integer({ min: 20, max: 75 }), ending, encoding, pieces, async (written, width, lineEnd, encoded, cuts) => {
      const text = written.map((one) => writeCard(version, one, width)).join('');
      expect(await readBack(vcard, text, lineEnd, encoded, cuts)).toEqual(written);
    }),
  );
});

test.each([',', ';', '\t', '|'])('rows between "%s" are read back, in every encoding and cut anywhere', async (delimiter) => {
  await fc.assert(
    fc.asyncProperty(people, fc.boolean(), ending, encoding, pieces, async (written, always, lineEnd, encoded, cuts) => {
      const head = ['Name', 'Nickname', 'E-mail', 'Phone', 'Birthday'].join(delimiter);
      const text = `${head}\n${written.map((one) => writeRow(one, delimiter, always)).join('')}`;
      expect(await readBack(csv, text, lineEnd, encoded, cuts)).toEqual(written);
    }),
  );
});

test('of bytes folded anywhere, also within a character, the same is read', async () => {
  await fc.assert(
    fc.asyncProperty(somebody, fc.integer({ min: 14, max: 40 }), pieces, async (written, width, cuts) => {
      const bytes = new TextEncoder().encode(writeCard('3.0', written, 10_000).replaceAll('\n', '\r\n'));
      const folded: number[] = [];
      let column = 0;
      for (const [at, byte] of bytes.entries()) {
        if (column >= width && ![10, 13].includes(byte)) {
          folded.push(13, 10, 32);
          column = 0;
        }
        folded.push(byte);
        column = byte === 10 || bytes[at + 1] === undefined ? 0 : column + 1;
      }
      const { who, unread } = await readFile(vcard, fileOf(Uint8Array.from(folded), cuts));
      expect([who.map(asWritten), unread]).toEqual([[written], []]);
    }),
  );
});

test.each([
  ['vCard', vcard],
  ['CSV', csv],
] as const)('no bytes break the reader of %s', async (_, reader) => {
  const lines = [
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'FN:Ana\r\n',
    'AGENT:\r\n',
    'TEL;QUOTED-PRINTABLE:=\r\n',
    ' ',
    'PHOTO:A\r\n',
    '"',
    'a,b\n',
    ',',
    '\r',
    'sep=;\n',
    '\n',
  ];
  const part = fc.oneof(
    fc.constantFrom(...lines).map((line) => [...new TextEncoder().encode(line)]),
    fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), pieces, async (parts, cuts) => {
      const outcome = await readFile(reader, fileOf(Uint8Array.from(parts.flat()), cuts)).then(
        () => 'read',
        (problem: Error) => (problem.name === 'Error' && 'why' in problem ? 'refused' : String(problem)),
      );
      expect(['read', 'refused']).toContain(outcome);
    }),
    { numRuns: 500 },
  );
});
