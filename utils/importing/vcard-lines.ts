/** A line longer than this many characters is held up to here only. */
export const longestCard = 1024 * 1024;

/** What may be large and says nothing of who somebody is. */
const LARGE = /(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/iy;

/** How vCard 2.1 goes on with such data where a writer forgot the blanks. */
const BASE64 = /^[\w+/=]+$/;

const QUOTED = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;

/** Takes what the lines of cards say. */
export type CardLines = {
  /** A line that is wanted, put together again; `line` is where it begins in the file. */
  take(text: string, line: number): void;
  /** So many characters of a line that is not; of pictures, sounds and keys nothing is told. */
  passed(characters: number, line: number): void;
};

const isBlank = (code: number) => code === 32 || code === 9;

/** Matches a line that begins with one of the names, in a group or not; to be asked at a place. */
export function beginningWith(names: Iterable<string>): RegExp {
  return new RegExp(`(?:[\\w-]+\\.)?(?:${[...names].join('|')})\\s*[;:]`, 'iy');
}

/**
 * Hands over those lines of vCard files that `wanted` matches, folded ones and the soft line ends of quoted-printable put together; the others are passed over
 * and never held. `text` comes in parts that end with lines, or within very long ones.
 */
export async function readCardLines(text: AsyncIterable<string>, wanted: RegExp, to: CardLines): Promise<void> {
  let open: string | null = null;
  let openAt = 1;
  let line = 1;
  let large = false;
  /** Whether a line ended in quoted-printable's sign that it goes on. */
  let soft = false;
  let within = false;

  for await (const part of text) {
    for (let at = 0; at < part.length; ) {
      const found = part.indexOf('\n', at);
      const end = found === -1 ? part.length : found;
      if (within) goOn(part, at, end);
      else if (soft) {
        unsoften();
        goOn(part, at, end);
      } else if (end > at && isBlank(part.charCodeAt(at))) goOn(part, at + 1, end);
      else begin(part, at, end);
      soft = !large && end > at && part.charCodeAt(end - 1) === 61 && (soft || QUOTED.test(open ?? part.slice(at, end)));
      within = found === -1;
      if (!within) line++;
      at = end + 1;
    }
  }
  close();

  function begin(part: string, at: number, end: number): void {
    if (large && BASE64.test(part.slice(at, end))) return;
    close();
    large = false;
    wanted.lastIndex = at;
    if (wanted.test(part)) {
      open = part.slice(at, end);
      openAt = line;
      return;
    }
    LARGE.lastIndex = at;
    large = LARGE.test(part);
    if (!large) to.passed(end - at, line);
  }

  function goOn(part: string, at: number, end: number): void {
    if (open === null) {
      if (!large) to.passed(end - at, line);
    } else if (open.length <= longestCard) open += part.slice(at, end);
  }

  function unsoften(): void {
    if (open !== null) open = open.slice(0, -1);
  }

  function close(): void {
    if (open !== null) to.take(open, openAt);
    open = null;
  }
}
