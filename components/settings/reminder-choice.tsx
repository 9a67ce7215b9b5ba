import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { asTime, TimeField } from '../controls/time-field.tsx';
import { timeInWords } from '../words/clock-in-words.ts';
import { Setting } from './setting.tsx';

/** A time of day when most have a minute: half past five in the afternoon. */
const usual = 17 * 60 + 30;

type Props = {
  settings: Pick<Settings, 'reminderAt' | 'badge' | 'discreet'>;
  /** When it comes, in minutes after midnight: later than chosen where that hour is quiet; null where it can't come at all. */
  comesAt: number | null;
  /** Whether the browser shows notifications; null as long as nobody knows. */
  allowed: boolean | null;
  /** Called within the click, so that the browser may be asked straight away. */
  onReminder: (at: number | null) => void;
  onChange: (change: Partial<Pick<Settings, 'badge' | 'discreet'>>) => void;
};

/** What Small Hello may say of itself: one reminder a day, a dot, and neither with a name where that is wished for. */
export const ReminderChoice = ({ settings: { reminderAt, badge, discreet }, comesAt, allowed, onReminder, onChange }: Props) => (
  <section class="stack">
    <h2>{i18n.t('rhythm.reminders')}</h2>
    <Setting
      title={i18n.t('quick.reminder')}
      hint={i18n.t('rhythm.reminderHint')}
      on={reminderAt !== null}
      onSwitch={(on) => onReminder(on ? usual : null)}
    >
      {reminderAt !== null && (
        <div class="stack">
          <TimeField label={i18n.t('quick.reminderAt')} minutes={reminderAt} onMinutes={onReminder} />
          <div class="stack" role="status">
            {comesAt === null && <p class="small">{i18n.t('rhythm.noHour')}</p>}
            {comesAt !== null && comesAt !== reminderAt && <p class="small">{i18n.t('rhythm.laterHour', { time: timeInWords(asTime(comesAt)) })}</p>}
            {allowed === false && (
              <div class="row notice">
                <p class="small">{i18n.t('rhythm.notAllowed')}</p>
                <button type="button" onClick={() => onReminder(reminderAt)}>
                  {i18n.t('rhythm.allow')}
                </button>
              </div>
            )}
          </div>
        </div>
      )}
    </Setting>
    <Setting title={i18n.t('rhythm.dot')} hint={i18n.t('rhythm.dotHint')} on={badge} onSwitch={(on) => onChange({ badge: on })} />
    <Setting title={i18n.t('quick.discreet')} hint={i18n.t('quick.discreetHint')} on={discreet} onSwitch={(on) => onChange({ discreet: on })} />
  </section>
);
