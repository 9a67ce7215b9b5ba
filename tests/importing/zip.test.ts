import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../utils/importing/reader.ts';
import { whatsapp } from '../../utils/importing/whatsapp.ts';
import { sourcesIn } from '../../utils/importing/zip.ts';
import { fixture, readFile } from './read-file.ts';

const still = new AbortController().signal;
const zipped = (name: string, bytes: Uint8Array = fixture(`zip/${name}`)) => new File([bytes as Uint8Array<ArrayBuffer>], name);

async function namesIn(file: File): Promise<readonly string[]> {
  return (await sourcesIn(file, still)).map(({ name }) => name);
}

/** Why a file is refused, when it is opened or while all in it is read; null where it is not. */
async function problemIn(file: File): Promise<string | null> {
  try {
    for (const source of await sourcesIn(file, still)) await bytesOf(source.stream());
    return null;
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.why;
    throw problem;
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The bytes with others in the place of some, counted from the signature `PK` with these two bytes behind it. */
function patched(bytes: Uint8Array, [third, fourth]: readonly [number, number], at: number, ...values: readonly number[]): Uint8Array {
  const from = bytes.findIndex(
    (byte, place) => byte === 0x50 && bytes[place + 1] === 0x4b && bytes[place + 2] === third && bytes[place + 3] === fourth,
  );
  const copy = bytes.slice();
  copy.set(values, from + at);
  return copy;
}
const inDirectory = [1, 2] as const;
const inHeader = [3, 4] as const;

describe('zips of real programs', () => {
  test.each(['WhatsApp Chat - Ana Lima.zip', 'streamed.zip', 'stored.zip', 'java.zip', 'python-zip64.zip', 'python-streamed.zip'])(
    '%s',
    async (name) => {
      const [source, ...more] = await sourcesIn(zipped(name), still);
      if (!source) throw new Error('nothing in it');
      expect(more).toEqual([]);
      expect(source.size).toBe((await bytesOf(source.stream())).length);
      const told = await readFile(whatsapp, source);
      expect(told.exchanges).toHaveLength(41);
      expect(told.read).toBe(source.size);
      expect(new Set(told.exchanges.map(({ from }) => from))).toEqual(new Set(['myself', 'whatsapp:Ana Lima']));
    },
  );

  test('the name of the zip goes before the name inside', async () => {
    expect(await namesIn(zipped('WhatsApp Chat - Ana Lima.zip'))).toEqual(['WhatsApp Chat - Ana Lima.zip/_chat.txt']);
  });

  test('of an account, what readers know; no zips within, nothing hidden', async () => {
    expect(await namesIn(zipped('takeout.zip'))).toEqual([
      'takeout.zip/Takeout/Mail/All mail Including Spam and Trash.mbox',
      'takeout.zip/Takeout/Contacts/All Contacts/All Contacts.vcf',
    ]);
    expect(await namesIn(zipped('linkedin.zip'))).toEqual(['linkedin.zip/messages.csv', 'linkedin.zip/Connections.csv']);
  });

  test.each([
    ['locked.zip', 'locked'],
    ['unsafe-dots.zip', 'unsafe-paths'],
    ['unsafe-absolute.zip', 'unsafe-paths'],
    ['photographs.zip', 'wrong-type'],
    ['bzip2.zip', 'wrong-type'],
  ])('%s is refused: %s', async (name, why) => {
    expect(await problemIn(zipped(name))).toBe(why);
  });
});

describe('other files', () => {
  test('give themselves', async () => {
    for (const text of ['', 'PK', 'BEGIN:VCARD']) {
      const file = new File([text], 'a.vcf');
      expect(await sourcesIn(file, still)).toEqual([file]);
    }
  });

  test('what was stopped before it began', async () => {
    await expect(sourcesIn(zipped('stored.zip'), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('zips that mean no good, or are broken', () => {
  const chat = new TextEncoder().encode('15/01/2024, 10:00 - Ana: a\n'.repeat(300));
  const good = zipSync({ '_chat.txt': chat });

  test('an empty one', async () => {
    expect(await problemIn(zipped('a.zip', zipSync({})))).toBe('empty');
  });

  test.each(['..\\_chat.txt', 'C:/_chat.txt', 'a/../../_chat.txt', '/_chat.txt', 'a\0.txt'])('a path that leads out: %j', async (name) => {
    expect(await problemIn(zipped('a.zip', zipSync({ 'fine.txt': chat, [name]: chat })))).toBe('unsafe-paths');
  });

  test('dots within a name lead nowhere', async () => {
    expect(await problemIn(zipped('a.zip', zipSync({ 'a..b/..c.txt': chat, 'x...txt': chat })))).toBe(null);
  });

  test('one cut off anywhere, without a word of it', async () => {
    for (let length = 4; length < good.length; length += 7)
      expect(await problemIn(zipped('a.zip', good.slice(0, length))), `${length}`).toBe('damaged');
  });

  test('a bomb that says so', async () => {
    const bomb = zipSync({ '_chat.txt': new Uint8Array(40_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemIn(zipped('a.zip', bomb))).toBe('too-large-inside');
  });

  test('a bomb that says it is small', async () => {
    const bomb = zipSync({ '_chat.txt': new Uint8Array(40_000_000) }, { level: 9 });
    const quiet = patched(patched(bomb, inDirectory, 24, 0, 16, 0, 0), inHeader, 22, 0, 16, 0, 0);
    expect(await problemIn(zipped('a.zip', quiet))).toBe('too-large-inside');
  });

  test('one that says it is enormous', async () => {
    expect(await problemIn(zipped('a.zip', patched(good, inDirectory, 24, 0xff, 0xff, 0xff, 0xfe)))).toBe('too-large-inside');
  });

  test('two files in the same place', async () => {
    const twice = zipSync({ 'a.txt': chat, 'b.txt': chat }, { level: 0 });
    const directory = twice.slice();
    const entry = directory.findLastIndex(
      (byte, at) => byte === 0x50 && directory[at + 1] === 0x4b && directory[at + 2] === 1 && directory[at + 3] === 2,
    );
    directory.set([0, 0, 0, 0], entry + 42);
    expect(await problemIn(zipped('a.zip', directory))).toBe('damaged');
  });

  test('more files than anybody has', async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.txt`, new Uint8Array([65])]));
    expect(await problemIn(zipped('a.zip', zipSync(many)))).toBe('too-large-inside');
  });

  test.each([
    ['another sum', patched(good, inDirectory, 16, 1, 2, 3, 4), 'damaged'],
    ['a directory of nothing', patched(good, inDirectory, 0, 1), 'damaged'],
    ['a place that is none', patched(good, inDirectory, 42, 9), 'damaged'],
    ['less packed than it says', patched(good, inDirectory, 20, 8), 'damaged'],
    ['a larger size than there is', patched(good, inDirectory, 24, 0xff, 0xff, 0, 0), 'damaged'],
    ['AES', patched(good, inDirectory, 10, 99), 'locked'],
  ])('%s', async (_, bytes, why) => {
    expect(await problemIn(zipped('a.zip', bytes))).toBe(why);
  });

  test('any one byte changed is noticed, or changes nothing of what is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const file = zipped('a.zip', bytes);
        try {
          const [source] = await sourcesIn(file, still);
          if (source && source !== file) expect(await bytesOf(source.stream())).toEqual(chat);
        } catch (problem) {
          expect(problem).toBeInstanceOf(FileProblem);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('letting go of it early lets go of the file', async () => {
    const [source] = await sourcesIn(zipped('a.zip', good), still);
    const reader = source?.stream().getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect((await reader?.read())?.done).toBe(true);
  });
});

test('programs can stand before a zip', async () => {
  const bytes = zipSync({ '_chat.txt': new TextEncoder().encode('tomato') });
  const before = Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(300).fill(7), ...bytes]);
  const [source] = await sourcesIn(zipped('a.zip', before), still);
  expect(new TextDecoder().decode(await bytesOf(source?.stream() as ReadableStream<Uint8Array<ArrayBuffer>>))).toBe('tomato');
});

test('a large file comes back, packed and as it is', async () => {
  const large = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 2_654_435_761) >>> 13);
  for (const level of [0, 6] as const) {
    const [source] = await sourcesIn(zipped('a.zip', zipSync({ 'a.txt': large }, { level })), still);
    const read = await bytesOf(source?.stream() as ReadableStream<Uint8Array<ArrayBuffer>>);
    expect(Buffer.compare(read, large)).toBe(0);
  }
});

test('any files come back as they were packed', async () => {
  const name = fc.uuid().map((id) => `${id}.txt`);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, fc.uint8Array({ minLength: 1, maxLength: 70_000 }), { minKeys: 1, maxKeys: 4 }),
      fc.constantFrom(0, 6),
      async (files, level) => {
        const sources = await sourcesIn(zipped('a.zip', zipSync(files, { level: level as 0 | 6 })), still);
        const read = await Promise.all(sources.map(async ({ name: of, stream }) => [of.slice('a.zip/'.length), await bytesOf(stream())] as const));
        expect(Object.fromEntries(read)).toEqual({ ...files });
      },
    ),
    { numRuns: 40 },
  );
});
