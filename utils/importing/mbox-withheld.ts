/** What waits at most: messages of a body that is longer are told. */
const MOST = 100;

/**
 * Decides about what looks like messages within the length that the headers of a message tell (Content-Length, in the mboxcl dialects, where "From " lines
 * of a body are not quoted). The length is believed when another message begins, or the file ends, where it says; until then what was found within waits.
 */
export class Withheld<T> {
  readonly #tell: (message: T) => void;
  #until: number | null = null;
  #waiting: T[] = [];

  constructor(tell: (message: T) => void) {
    this.#tell = tell;
  }

  /** A message begins here, or the file ends. */
  reached(offset: number): void {
    if (this.#until === null || offset < this.#until) return;
    // An empty line may stand between, with one or two bytes for its end.
    this.#settle(offset - this.#until <= 2);
  }

  /** The headers of a message are over; `until`: where its body ends by its own word, or null. */
  found(message: T, until: number | null): void {
    if (this.#until === null) {
      this.#tell(message);
      this.#until = until;
      return;
    }
    this.#waiting.push(message);
    if (this.#waiting.length >= MOST) this.#settle(false);
  }

  /** Nothing comes any more: what waits is told. */
  end(offset: number): void {
    this.reached(offset);
    if (this.#until !== null) this.#settle(false);
  }

  #settle(believed: boolean): void {
    const waiting = this.#waiting;
    this.#until = null;
    this.#waiting = [];
    if (!believed) for (const message of waiting) this.#tell(message);
  }
}
