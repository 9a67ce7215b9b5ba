import { hash } from '../hash.ts';
import type { Intent, Tone } from './opener.ts';
import type { PreparedClosing, PreparedLine } from './opener-corpus.ts';
import type { Situation } from './situation.ts';
import { soundsLike, standsHere, toneFits } from './stands-here.ts';

/** What weighs something for the one who reads it always leaves an easy way out; practices.md P010. */
const weighty: ReadonlySet<Intent> = new Set(['ask_help', 'ask_advice', 'offer_help', 'invite_short', 'apology', 'condolence']);
export const weighs = (intent: Intent): boolean => weighty.has(intent);

const solemn: ReadonlySet<Intent> = new Set(['condolence', 'apology', 'reply_listening']);

/** The closings that stand in one situation. */
export const closingsHere = (closings: readonly PreparedClosing[], at: Situation): readonly PreparedClosing[] =>
  closings.filter((closing) => standsHere(closing, at) && toneFits(closing, at));

/** A question that no yes and no no answers. */
const openQuestion = /(?:^|[.:;,–] ?)(?:and |so |but )?(?:what|which|how|when|where|who|why)\b[^.?]*\?|, or\b[^.?]*\?/i;

const generous: ReadonlySet<Intent> = new Set(['gratitude', 'congratulate', 'condolence']);
const ofMine = /^I(?:['’]\w+)?\b/;

/** Whether the one who writes stands more in it than the one it is for: more than half of its sentences begin with "I"; practices.md B15. */
export const isAboutMe = (text: string, intent: Intent): boolean => {
  if (!generous.has(intent)) return false;
  const sentences = text.split(/(?<=[.?])\s+/);
  return sentences.length > 2 && sentences.filter((sentence) => ofMine.test(sentence)).length * 2 > sentences.length + 1;
};

/**
 * The closing that follows a line: which one depends on the seed. `rooms` are the most words it may have, the first that any closing fits counts;
 * `least` is the fewest. Null where the line leaves a way out already, or none fits.
 */
export const closingFor = (
  closings: readonly PreparedClosing[],
  line: PreparedLine,
  text: string,
  intent: Intent,
  tone: Tone | null,
  seed: string,
  rooms: readonly number[],
  least: number,
): PreparedClosing | null => {
  if (line.out === true) return null;
  const after = line.approach === 'question' ? 'question' : 'rest';
  const open = openQuestion.test(text);
  for (const room of rooms) {
    const fitting = closings.filter(
      (closing) =>
        closing.after === after &&
        soundsLike(closing, line, tone) &&
        (closing.yesNo !== true || !open) &&
        !(generous.has(intent) && ofMine.test(closing.text)) &&
        (closing.intents === undefined ? !solemn.has(intent) : closing.intents.includes(intent)) &&
        fits(closing.words, least, room),
    );
    const chosen = fitting[hash(`${seed}${line.id}closing`) % Math.max(1, fitting.length)];
    if (chosen !== undefined) return chosen;
  }
  return null;
};

const fits = (words: number, least: number, most: number): boolean => words >= least && words <= most;
