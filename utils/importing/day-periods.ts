/** Languages whose words for the halves of the day phones write (ISO 639); the words themselves the browser knows. */
const languages = (
  'af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne ' +
  'nl or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh zh-TW zu en-CA en-AU en-GB es-MX es-US ar-EG fr-CA pt-PT'
).split(' ');

let hoursByWord: ReadonlyMap<string, ReadonlySet<number>> | null = null;

/**
 * The hour of the day, 0 to 23, that a clock of twelve means by this word ("pm", "下午", "nachm"), given in small letters and nothing but letters. Where the
 * word says nothing, or is not known, it is the hour as written.
 */
export function hourOf(written: number, word: string): number {
  const hour = written % 24;
  if (word === '' || hour > 12) return hour;
  const [early, late] = [hour % 12, (hour % 12) + 12];
  if (word === 'am') return early;
  if (word === 'pm') return late;
  hoursByWord ??= readWords();
  const hours = hoursByWord.get(word);
  if (!hours) return hour;
  if (hours.has(early) === hours.has(late)) return hour;
  return hours.has(late) ? late : early;
}

function readWords(): ReadonlyMap<string, ReadonlySet<number>> {
  const words = new Map<string, Set<number>>();
  const forms: readonly Intl.DateTimeFormatOptions[] = [{}, { dayPeriod: 'short' }, { dayPeriod: 'long' }];
  for (const language of languages) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC', ...form });
      for (let hour = 0; hour < 24; hour += 1) {
        const written = format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod')?.value;
        const word = written?.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase();
        if (word) words.set(word, (words.get(word) ?? new Set()).add(hour));
      }
    }
  }
  return words;
}
