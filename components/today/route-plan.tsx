import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings, Weekday } from '../../utils/domain/settings.ts';
import { Pick } from '../controls/pick.tsx';
import { weekdayName } from './dates-in-words.ts';
import { planInWords } from './plan-in-words.ts';

/** Monday first. */
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Weekday[];

const halfLength = 120;

type Props = {
  route: Settings['route'];
  onPlan: (route: Settings['route']) => void;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
};

/** When the route comes up, and an if-then plan in the user's words, which may stay away. */
export const RoutePlan = ({ route, onPlan, onBack }: Props) => {
  const id = useId();
  const [weekday, setWeekday] = useState<Weekday>(route?.weekday ?? 5);
  const [cue, setCue] = useState('');
  const [act, setAct] = useState('');
  const worded = planInWords(cue, act);
  const keep = (event: Event) => {
    event.preventDefault();
    onPlan({ weekday, plan: worded || (route?.plan ?? '') });
  };
  return (
    <article class="stack">
      <h1 tabIndex={-1}>{i18n.t('route.plan')}</h1>
      <p class="soft">{i18n.t('route.planHint')}</p>
      <form class="stack" onSubmit={keep}>
        <Pick
          label={i18n.t('route.weekday')}
          options={weekdays.map((day) => ({ value: String(day), label: weekdayName(day) }))}
          value={String(weekday)}
          onPick={(picked) => setWeekday(Number(picked) as Weekday)}
        />
        <div class="field">
          <label for={`${id}-cue`}>{i18n.t('route.cue')}</label>
          <input
            id={`${id}-cue`}
            dir="auto"
            maxLength={halfLength}
            autocomplete="off"
            placeholder={i18n.t('route.cueExample')}
            value={cue}
            onInput={(event) => setCue(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-act`}>{i18n.t('route.act')}</label>
          <input
            id={`${id}-act`}
            dir="auto"
            maxLength={halfLength}
            autocomplete="off"
            placeholder={i18n.t('route.actExample')}
            value={act}
            onInput={(event) => setAct(event.currentTarget.value)}
          />
        </div>
        {worded !== '' ? (
          <p class="letter" aria-live="polite" dir="auto">
            {worded}
          </p>
        ) : (
          route && route.plan !== '' && <p class="soft">{i18n.t('route.planNow', { plan: route.plan })}</p>
        )}
        <div class="row">
          <button type="submit" class="main">
            {i18n.t('route.keepPlan')}
          </button>
          {onBack && (
            <button type="button" onClick={onBack}>
              {i18n.t('popup.back')}
            </button>
          )}
          {route && (
            <button type="button" class="quiet" onClick={() => onPlan(null)}>
              {i18n.t('route.noRoute')}
            </button>
          )}
        </div>
      </form>
    </article>
  );
};
