import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { SentenceField } from '../controls/sentence-field.tsx';
import { planInWords } from '../today/plan-in-words.ts';
import { PauseSection } from './pause-section.tsx';
import { QuietTimes } from './quiet-times.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { RouteChoice } from './route-choice.tsx';

export type RhythmShown = {
  readonly [member in
    | 'perDay'
    | 'perWeek'
    | 'quietHours'
    | 'quietDays'
    | 'reminderAt'
    | 'badge'
    | 'discreet'
    | 'route'
    | 'aim'
    | 'paused']: Settings[member];
};

type Props = {
  settings: RhythmShown;
  /** Where somebody is added to an empty circle; null where there is somebody. */
  firstSteps: string | null;
  onChange: (change: Partial<RhythmShown>) => void;
} & Omit<ComponentProps<typeof ReminderChoice>, 'settings' | 'onChange'> &
  Omit<ComponentProps<typeof PauseSection>, 'paused'>;

const perDay = ['one', 'two', 'three'] as const;

/** How often Small Hello comes up by itself, and when it does not: all of it on one page. */
export const RhythmPage = ({ settings, firstSteps, onChange, comesAt, allowed, onReminder, onPause, onResume }: Props) => (
  <div class="stack rhythm">
    <div class="stack">
      <h1 tabIndex={-1}>{i18n.t('rhythm.title')}</h1>
      <p class="soft">{i18n.t('rhythm.intro')}</p>
    </div>
    <section class="stack">
      <h2>{i18n.t('rhythm.howMuch')}</h2>
      <Choice
        legend={i18n.t('rhythm.perDay')}
        options={perDay.map((word, at) => ({ value: at + 1, label: i18n.t(`rhythm.${word}`) }))}
        value={settings.perDay}
        onChoose={(chosen) => onChange({ perDay: chosen as Settings['perDay'] })}
      />
      <Pick
        label={i18n.t('rhythm.perWeek')}
        options={weeklyOptions(settings).map((value) => ({ value, label: value === any ? i18n.t('rhythm.asItComes') : value }))}
        value={settings.perWeek === null ? any : String(settings.perWeek)}
        onPick={(picked) => onChange({ perWeek: picked === any ? null : Number(picked) })}
      />
    </section>
    <QuietTimes settings={settings} onChange={onChange} />
    <ReminderChoice settings={settings} comesAt={comesAt} allowed={allowed} onReminder={onReminder} onChange={onChange} />
    <RouteChoice
      route={settings.route}
      isQuiet={settings.route !== null && settings.quietDays.includes(settings.route.weekday)}
      firstSteps={firstSteps}
      example={planInWords(i18n.t('route.cueExample'), i18n.t('route.actExample'))}
      onRoute={(route) => onChange({ route })}
    />
    <section class="stack">
      <h2>{i18n.t('small.wish.title')}</h2>
      <SentenceField label={i18n.t('small.wish.label')} text={settings.aim} hint={i18n.t('small.wish.hint')} onText={(aim) => onChange({ aim })} />
    </section>
    <PauseSection paused={settings.paused} onPause={onPause} onResume={onResume} />
  </div>
);

const any = 'any';

/** Fewer than the days have room for anyway, and whatever was chosen before. */
function weeklyOptions({ perDay, perWeek }: RhythmShown): readonly string[] {
  const fewer = Array.from({ length: perDay * 7 - 1 }, (_, at) => at + 1);
  const all = perWeek === null || fewer.includes(perWeek) ? fewer : [...fewer, perWeek];
  return [any, ...all.map(String)];
}
