import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultOf, isLocked, isPassphrase, lock, unlock } from '../../../utils/extension/backup/lock.ts';

const text = '{"people":["Ana Lima","Zoë 🌿"]}';
const passphrase = 'lamp river ﬁne Zoë';

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  file = await lock(text, passphrase);
});

/** As somebody would who changes a file on purpose and makes its sum fit again. */
async function forged(change: (bytes: Uint8Array) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = file.slice();
  change(bytes);
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.subarray(0, -32))), bytes.length - 32);
  return bytes;
}
const flip = (place: number) => (bytes: Uint8Array) => {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
};

describe('a locked file', () => {
  test('opens with its passphrase, however its accents and letters were typed', async () => {
    expect(isLocked(file)).toBe(true);
    expect(await faultOf(file)).toBeNull();
    expect(await unlock(file, passphrase)).toEqual({ text });
    expect(await unlock(file, 'lamp river fine Zoe\u0308')).toEqual({ text });
  });

  test('says nothing of what is in it, and is another one each time', async () => {
    expect(new TextDecoder().decode(file)).not.toContain('Ana');
    const again = await lock(text, passphrase);
    for (const [from, to] of [
      [21, 53],
      [53, 65],
      [65, 81],
      [81, 97],
    ] as const)
      expect(again.slice(from, to)).not.toEqual(file.slice(from, to));
  });

  test('is stretched by 600,000 rounds', () => expect(new DataView(file.buffer).getUint32(17)).toBe(600_000));

  test('stays locked for any other passphrase', { timeout: 30_000 }, async () => {
    const other = fc.string().filter((words) => words.normalize('NFKC') !== passphrase.normalize('NFKC'));
    await fc.assert(
      fc.asyncProperty(other, async (words) => {
        expect(await unlock(file, words)).toBe('wrong-passphrase');
      }),
      { numRuns: 12, examples: [[''], [`${passphrase} `], [passphrase.toUpperCase()]] },
    );
  });

  test('is damaged when any byte of it is another, and still known as a locked file', async () => {
    for (let place = 0; place < file.length; place += 1) {
      const bytes = file.slice();
      flip(place)(bytes);
      expect(isLocked(bytes)).toBe(true);
      expect(await unlock(bytes, passphrase)).toBe('damaged');
    }
  });

  test('is damaged when it was cut short or has grown', async () => {
    for (let length = 0; length < file.length; length += 1) expect(await unlock(file.slice(0, length), passphrase)).toBe('damaged');
    expect(await unlock(new Uint8Array([...file, 0]), passphrase)).toBe('damaged');
  });

  test.each([
    ['its content', 90, 'changed'],
    ['its vector', 60, 'changed'],
    ['its salt', 30, 'wrong-passphrase'],
    ['its check value', 70, 'wrong-passphrase'],
  ])('which somebody changed in %s, with a sum that fits, is never opened', async (_, place, what) => {
    expect(await unlock(await forged(flip(place)), passphrase)).toBe(what);
  });

  test.each([
    ['no rounds', 0],
    ['few rounds', 599_999],
    ['very many rounds', 4_294_967_295],
  ])('which asks for %s is not tried', async (_, rounds) => {
    expect(await unlock(await forged((bytes) => new DataView(bytes.buffer).setUint32(17, rounds)), passphrase)).toBe('damaged');
  });

  test('of a later version is left alone', async () => {
    expect(await unlock(await forged((bytes) => bytes.fill(2, 16, 17)), passphrase)).toBe('newer');
  });
});

test('whatever the bytes are, nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await unlock(new Uint8Array(bytes), 'words')).toBe('damaged');
    }),
  );
});

test('other files are no locked ones', () => {
  for (const other of ['', '{"smallHello":4}', 'small things say hello']) expect(isLocked(new TextEncoder().encode(other))).toBe(false);
});

test('nothing locks nothing', async () => {
  expect([isPassphrase(''), isPassphrase(' \u3000'), isPassphrase('a')]).toEqual([false, false, true]);
  await expect(lock(text, '  ')).rejects.toThrow(RangeError);
});
