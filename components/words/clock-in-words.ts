import { i18n } from '#i18n';
import type { WallClock } from '../../utils/domain/wall-clock.ts';

/** How the device of the user shows hours, whatever language the texts are in. */
export const hourCycle = (): 'h11' | 'h12' | 'h23' | 'h24' =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hourCycle ?? 'h23';

const written = ({ day, time }: WallClock, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(i18n.t('words.locale'), { ...parts, timeZone: 'UTC' }).format(Date.parse(`${day}T${time}Z`));

/** "16:00" or "4:00 PM", as the user's clock has it. */
export const timeInWords = (time: WallClock['time']): string =>
  written({ day: '2000-01-01', time }, { hour: 'numeric', minute: '2-digit', hourCycle: hourCycle() });

/** "Thursday, December 3" */
export const weekdayInWords = (day: WallClock['day']): string => written({ day, time: '12:00' }, { weekday: 'long', month: 'long', day: 'numeric' });

/** "Thu, Dec 3" */
export const shortDayInWords = (day: WallClock['day']): string =>
  written({ day, time: '12:00' }, { weekday: 'short', month: 'short', day: 'numeric' });
