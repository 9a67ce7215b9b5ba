/*
 * A locked file, every number big-endian:
 *   16 bytes  the name of the format
 *    1        its version, 1
 *    4        rounds of PBKDF2
 *   32        salt
 *   12        initialisation vector
 *   16        check value of the key
 *    …        the content, UTF-8 under AES-256-GCM, with everything before it as additional data
 *   32        SHA-256 of everything before it, in this version and every later one
 *
 * PBKDF2 with SHA-256 makes 32 bytes of the passphrase, and HKDF with SHA-256 makes of these, apart from each other, the key and its check value. So a
 * damaged file is told without any passphrase, a wrong passphrase without the content, and what is left is a file that somebody changed.
 */

const NAME = new TextEncoder().encode('small-hello-lock');
const VERSION = 1;

/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;

/** No file of ours asks for more; it would only keep the browser busy for minutes. */
const MOST_ROUNDS = 10_000_000;

/** Where each part ends. */
const at = { name: 16, version: 17, rounds: 21, salt: 53, iv: 65, check: 81 } as const;
const SUM = 32;
const TAG = 16;

/** A file whose name has only so many bytes right is none of ours, rather than a damaged one. */
const ENOUGH = 8;

/** `changed`: whole and opened by the passphrase, and yet not what was locked. */
export type Locked = 'damaged' | 'newer' | 'wrong-passphrase' | 'changed';

/** Whether these are the bytes of a locked file, as far as can still be told. */
export function isLocked(bytes: Uint8Array): boolean {
  return NAME.filter((byte, place) => byte === bytes[place]).length >= ENOUGH;
}

/** Whether something can lock a file: it is not empty. */
export function isPassphrase(passphrase: string): boolean {
  return normal(passphrase).trim() !== '';
}

/** Locks a text. Nobody can open it again without the passphrase. Throws a RangeError for one that `isPassphrase` refuses. */
export async function lock(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!isPassphrase(passphrase)) throw new RangeError('an empty passphrase locks nothing');
  const head = new Uint8Array(at.check);
  head.set(NAME);
  head[at.name] = VERSION;
  new DataView(head.buffer).setUint32(at.version, ROUNDS);
  crypto.getRandomValues(head.subarray(at.rounds, at.iv));
  const { key, check } = await keyFrom(passphrase, head);
  head.set(check, at.iv);
  const content = await crypto.subtle.encrypt(cipher(head), key, new TextEncoder().encode(text));
  const whole = joined(head, new Uint8Array(content));
  return joined(whole, await sumOf(whole));
}

/** What is wrong with a locked file before any passphrase is asked for; null: nothing. Never throws. */
export async function faultOf(bytes: Uint8Array<ArrayBuffer>): Promise<'damaged' | 'newer' | null> {
  if (bytes.length < at.check + TAG + SUM) return 'damaged';
  if (!same(bytes.subarray(-SUM), await sumOf(bytes.subarray(0, -SUM)))) return 'damaged';
  if (!same(bytes.subarray(0, at.name), NAME)) return 'damaged';
  if ((bytes[at.name] ?? 0) > VERSION) return 'newer';
  const rounds = roundsOf(bytes);
  return bytes[at.name] === VERSION && rounds >= ROUNDS && rounds <= MOST_ROUNDS ? null : 'damaged';
}

/** The text of a locked file, or why it stays locked. Never throws. */
export async function unlock(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<{ readonly text: string } | Locked> {
  const fault = await faultOf(bytes);
  if (fault) return fault;
  const head = bytes.slice(0, at.check);
  const { key, check } = await keyFrom(passphrase, head);
  if (!same(check, head.subarray(at.iv))) return 'wrong-passphrase';
  try {
    const content = await crypto.subtle.decrypt(cipher(head), key, bytes.subarray(at.check, -SUM));
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return 'changed';
  }
}

/** However an accent or a width was typed, it is the same passphrase. */
const normal = (passphrase: string): string => passphrase.normalize('NFKC');

const roundsOf = (head: Uint8Array): number => new DataView(head.buffer, head.byteOffset).getUint32(at.version);

const cipher = (head: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv: head.subarray(at.salt, at.iv), additionalData: head });

async function keyFrom(passphrase: string, head: Uint8Array<ArrayBuffer>) {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(normal(passphrase)), 'PBKDF2', false, ['deriveBits']);
  const salt = head.subarray(at.rounds, at.salt);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: roundsOf(head) }, words, 256);
  const source = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(`small hello ${info}`) });
  const key = await crypto.subtle.deriveKey(use('key'), source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { key, check: new Uint8Array(await crypto.subtle.deriveBits(use('check'), source, 8 * (at.check - at.iv))) };
}

const sumOf = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
