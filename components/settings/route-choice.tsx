import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings, Weekday } from '../../utils/domain/settings.ts';
import { Pick } from '../controls/pick.tsx';
import { SentenceField } from '../controls/sentence-field.tsx';
import { weekdayName } from '../today/dates-in-words.ts';
import { weekdays } from './quiet-times.tsx';
import { Setting } from './setting.tsx';

type Props = {
  route: Settings['route'];
  /** Whether no reminder comes on the route's own day, because it is a quiet one. */
  isQuiet: boolean;
  /** Where somebody is added to an empty circle; null where there is somebody. */
  firstSteps: string | null;
  /** A plan of a moment and a deed, to show how one may sound. */
  example: string;
  onRoute: (route: Settings['route']) => void;
};

/** The weekly route: its day, and the user's own if-then plan. */
export const RouteChoice = ({ route, isQuiet, firstSteps, example, onRoute }: Props) => {
  /** Whoever switches it off and on again finds their words. */
  const last = useRef<NonNullable<Settings['route']>>(route ?? { weekday: 5, plan: '' });
  if (route) last.current = route;
  return (
    <section class="stack">
      <h2>{i18n.t('route.title')}</h2>
      {firstSteps !== null && route === null ? (
        <>
          <p class="soft">{i18n.t('route.nobodyYet')}</p>
          <p>
            <a href={firstSteps}>{i18n.t('today.addSomebody')}</a>
          </p>
        </>
      ) : (
        <Setting
          title={i18n.t('rhythm.routeOn')}
          hint={i18n.t('route.hint')}
          on={route !== null}
          onSwitch={(on) => onRoute(on ? last.current : null)}
        >
          {route && (
            <div class="stack">
              <Pick
                label={i18n.t('route.weekday')}
                options={weekdays.map((day) => ({ value: String(day), label: weekdayName(day) }))}
                value={String(route.weekday)}
                onPick={(day) => onRoute({ ...route, weekday: Number(day) as Weekday })}
              />
              {isQuiet && (
                <p class="small" role="status">
                  {i18n.t('rhythm.routeQuiet')}
                </p>
              )}
              <SentenceField
                label={i18n.t('rhythm.plan')}
                text={route.plan}
                example={example}
                hint={i18n.t('rhythm.planHint', { example })}
                onText={(plan) => onRoute({ ...route, plan })}
              />
            </div>
          )}
        </Setting>
      )}
    </section>
  );
};
