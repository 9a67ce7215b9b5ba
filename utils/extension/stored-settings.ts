import * as v from 'valibot';
import { hintKinds } from '../domain/drafts/draft-hint.ts';
import { tones } from '../domain/openers/opener.ts';
import { type Settings, weekdays } from '../domain/settings.ts';
import { moment, text } from './stored.ts';

/** After midnight. */
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));
const weekday = v.picklist(weekdays);

const settingsEntries = {
  paused: v.union([moment, v.literal('until-i-say'), v.null()]),
  tone: v.picklist([...tones, 'any']),
  draftHints: v.boolean(),
  hintsAway: v.array(v.picklist(hintKinds)),
  hesitation: v.boolean(),
  perDay: v.picklist([1, 2, 3]),
  perWeek: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21))),
  quietHours: v.nullable(v.object({ from: minutes, to: minutes })),
  quietDays: v.array(weekday),
  reminderAt: v.nullable(minutes),
  badge: v.boolean(),
  discreet: v.boolean(),
  route: v.nullable(v.object({ weekday, plan: text })),
  aim: text,
  feared: v.boolean(),
  afterwards: v.boolean(),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
} satisfies { [setting in keyof Settings]: v.GenericSchema<unknown, Settings[setting]> };

export const settings: v.GenericSchema<unknown, Settings> = v.object(settingsEntries);
export const settingsChange = v.object({
  paused: v.exactOptional(settingsEntries.paused),
  tone: v.exactOptional(settingsEntries.tone),
  draftHints: v.exactOptional(settingsEntries.draftHints),
  hintsAway: v.exactOptional(settingsEntries.hintsAway),
  hesitation: v.exactOptional(settingsEntries.hesitation),
  perDay: v.exactOptional(settingsEntries.perDay),
  perWeek: v.exactOptional(settingsEntries.perWeek),
  quietHours: v.exactOptional(settingsEntries.quietHours),
  quietDays: v.exactOptional(settingsEntries.quietDays),
  reminderAt: v.exactOptional(settingsEntries.reminderAt),
  badge: v.exactOptional(settingsEntries.badge),
  discreet: v.exactOptional(settingsEntries.discreet),
  route: v.exactOptional(settingsEntries.route),
  aim: v.exactOptional(settingsEntries.aim),
  feared: v.exactOptional(settingsEntries.feared),
  afterwards: v.exactOptional(settingsEntries.afterwards),
  country: v.exactOptional(settingsEntries.country),
});
