const SMALLEST = 1 << 10;
const LARGEST = 1 << 19;

/**
 * Remembers which texts were there before, in at most 8 MB: the last 390,000 at least. Two texts are taken for one with a chance of about one in 10^10.
 */
export class SeenIds {
  #table = new Float64Array(SMALLEST);
  #used = 0;
  #older: Float64Array | null = null;

  /** Whether it is new; from now on it is not. */
  add(text: string): boolean {
    const code = codeOf(text);
    if (this.#older && slotOf(this.#older, code) < 0) return false;
    const slot = slotOf(this.#table, code);
    if (slot < 0) return false;
    this.#table[slot] = code;
    this.#used += 1;
    if (this.#used > this.#table.length * 0.75) this.#grow();
    return true;
  }

  #grow(): void {
    const full = this.#table;
    if (full.length >= LARGEST) {
      this.#older = full;
      this.#table = new Float64Array(LARGEST);
      this.#used = 0;
      return;
    }
    this.#table = new Float64Array(full.length * 2);
    for (const code of full) if (code !== 0) this.#table[slotOf(this.#table, code)] = code;
  }
}

/** Where it may stand, or -1 when it is there already. 0 is an empty place. */
function slotOf(table: Float64Array, code: number): number {
  let slot = code % table.length;
  while (table[slot] !== 0) {
    if (table[slot] === code) return -1;
    slot = (slot + 1) % table.length;
  }
  return slot;
}

/** 1 to 2^53 - 1. Two FNV-1a with different beginnings and primes, mixed as at the end of MurmurHash3. */
function codeOf(text: string): number {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  other = Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  one = (one ^ (one >>> 13)) >>> 0;
  other = (other ^ (other >>> 16)) >>> 0;
  return (other & 0x1fffff) * 2 ** 32 + one || 1;
}
