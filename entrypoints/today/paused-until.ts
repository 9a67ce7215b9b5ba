import type { PauseLength } from '../../components/settings/pause.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import { beginOf, dayLater } from './local-days.ts';

/** Until when it rests: to the end of the day or of a week, or until the user says. */
export function pausedUntil(length: PauseLength, now: number): Settings['paused'] {
  if (length === 'untilISay') return 'until-i-say';
  return beginOf(dayLater(now, length === 'today' ? 1 : 7));
}
