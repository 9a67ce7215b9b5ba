import type { Tone } from './opener.ts';
import type { Place } from './opener-files.ts';
import type { Situation } from './situation.ts';

/** Whether a text may be said to this person after this silence. */
export const standsHere = (place: Place, at: Situation): boolean =>
  (place.close === undefined || (at.closeness >= place.close[0] && at.closeness <= place.close[1])) &&
  (place.relations?.includes(at.relation) ?? true) &&
  (place.bands?.includes(at.band) ?? true);

/** Whether a text sounds as asked; where nothing was asked, playful lines need some closeness and formal ones an email to somebody less close. */
export const toneFits = ({ tones }: Place, at: Situation): boolean => {
  if (tones === undefined) return true;
  if (at.tone !== null) return tones.includes(at.tone);
  if (tones.some((tone) => tone === 'warm' || tone === 'calm' || tone === 'brief')) return true;
  return tones.includes('playful') ? !at.grave && at.closeness > 1 && at.occasion !== 'they_wrote' : at.closeness <= 1 && at.channel === 'email';
};

const usual: readonly Tone[] = ['warm', 'calm', 'brief'];

/** Where no tone was asked for, what comes before or after a line sounds like it. */
export const soundsLike = (place: Place, line: Place, asked: Tone | null): boolean =>
  asked !== null || place.tones === undefined || place.tones.some((tone) => (line.tones ?? usual).includes(tone));
