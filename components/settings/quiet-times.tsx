import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings, Weekday } from '../../utils/domain/settings.ts';
import { TimeField } from '../controls/time-field.tsx';
import { weekdayName } from '../today/dates-in-words.ts';
import { Setting } from './setting.tsx';

/** Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Weekday[];

/** From ten in the evening to eight in the morning. */
const usual = { from: 22 * 60, to: 8 * 60 };

type Props = {
  settings: Pick<Settings, 'quietHours' | 'quietDays'>;
  onChange: (change: Partial<Pick<Settings, 'quietHours' | 'quietDays'>>) => void;
};

/** When nothing is suggested and nothing said: at some hours, and on some days. */
export const QuietTimes = ({ settings: { quietHours, quietDays }, onChange }: Props) => {
  /** Whoever switches it off and on again finds the hours they had. */
  const last = useRef(quietHours ?? usual);
  if (quietHours) last.current = quietHours;
  const choose = (day: Weekday, quiet: boolean) => onChange({ quietDays: weekdays.filter((one) => (one === day ? quiet : quietDays.includes(one))) });
  return (
    <section class="stack">
      <h2>{i18n.t('rhythm.quiet')}</h2>
      <Setting
        title={i18n.t('rhythm.quietHours')}
        hint={i18n.t('rhythm.quietHoursHint')}
        on={quietHours !== null}
        onSwitch={(on) => onChange({ quietHours: on ? last.current : null })}
      >
        {quietHours && (
          <div class="times">
            <TimeField
              label={i18n.t('rhythm.from')}
              minutes={quietHours.from}
              onMinutes={(from) => onChange({ quietHours: { ...quietHours, from } })}
            />
            <TimeField label={i18n.t('rhythm.to')} minutes={quietHours.to} onMinutes={(to) => onChange({ quietHours: { ...quietHours, to } })} />
          </div>
        )}
      </Setting>
      <fieldset>
        <legend>{i18n.t('rhythm.quietDays')}</legend>
        <div class="chips">
          {weekdays.map((day) => (
            <label key={day} class="chip">
              <input type="checkbox" checked={quietDays.includes(day)} onChange={(event) => choose(day, event.currentTarget.checked)} />
              {weekdayName(day)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
};
