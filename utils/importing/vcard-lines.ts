/** A line longer than this many characters is held up to here only. */
export const longestCard = 1024 * 1024;

/** What may be large and says nothing of who somebody is. */
const LARGE = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;

/** How vCard 2.1 goes on with such data where a writer forgot the blanks. */
const BASE64 = /^[\w+/=]+$/;

const QUOTED = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;

/** Takes a line of a card, put together again; `line` is where it begins in the file. */
export type TakeLine = (text: string, line: number) => void;

const isBlank = (code: number) => code === 32 || code === 9;

/**
 * Hands over the lines of vCard files, folded ones and the soft line ends of quoted-printable put together; pictures, sounds and keys are passed over and
 * never held. `text` comes in parts that end with lines, or within very long ones.
 */
export async function readCardLines(text: AsyncIterable<string>, take: TakeLine): Promise<void> {
  let open: string | null = null;
  let openAt = 1;
  let line = 1;
  let passing = false;
  let within = false;

  for await (const part of text) {
    for (let at = 0; at < part.length; ) {
      const found = part.indexOf('\n', at);
      const end = found === -1 ? part.length : found;
      next(part, at, end);
      within = found === -1;
      if (!within) line++;
      at = end + 1;
    }
  }
  close();

  function next(part: string, at: number, end: number): void {
    const folded = open !== null && end > at && isBlank(part.charCodeAt(at));
    if (within) goOn(part.slice(at, end));
    else if (isSoft()) {
      open = open?.slice(0, -1) ?? null;
      goOn(part.slice(at, end));
    } else if (folded) {
      if (!passing) goOn(part.slice(at + 1, end));
    } else begin(part.slice(at, end));
  }

  function begin(text: string): void {
    if (passing && BASE64.test(text)) return;
    close();
    passing = LARGE.test(text);
    open = passing ? '' : text;
    openAt = line;
  }

  function isSoft(): boolean {
    return open !== null && !passing && open.charCodeAt(open.length - 1) === 61 && QUOTED.test(open);
  }

  function goOn(more: string): void {
    if (!passing && open !== null && open.length <= longestCard) open += more;
  }

  function close(): void {
    if (open !== null && !passing) take(open, openAt);
    open = null;
  }
}
