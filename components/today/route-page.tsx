import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Weight } from '../../utils/domain/route.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { type Places, TodayFrame } from './frame.tsx';
import { RoutePlan } from './route-plan.tsx';
import { ChooseStep, DoneStep, FeltStep, WriteStep } from './route-steps.tsx';

/** Where on the route somebody is. */
export type RouteStage =
  | { readonly at: 'choose'; readonly three: readonly (NamedPerson & { readonly silence: Silence })[] }
  /** `addAddress`: where an address of theirs can be added. */
  | {
      readonly at: 'write';
      readonly person: NamedPerson;
      readonly lines: readonly string[];
      readonly reachable: boolean;
      readonly addAddress: string;
    }
  | { readonly at: 'felt'; readonly person: NamedPerson; readonly hadBefore: boolean }
  | { readonly at: 'done' };

export type RouteDeeds = {
  onPick: (person: PersonId) => void;
  onSkip: () => void;
  onWrite: (person: PersonId) => void;
  onCopy: (line: string) => void;
  onWritten: (before: Weight | null) => void;
  onAnother: () => void;
  onFelt: (after: Weight | null) => void;
  onFind: (text: string) => void;
  /** Null: no weekly route any more. */
  onPlan: (route: Settings['route']) => void;
};

type Props = RouteDeeds & {
  stage: RouteStage;
  route: Settings['route'];
  found: readonly NamedPerson[];
  /** No name in headings, and none to choose from before a click. */
  discreet: boolean;
  /** Whether the circle is empty. */
  isEmpty: boolean;
  notice: ComponentChildren;
  places: Places;
};

/** The weekly route: choose somebody, write one line, notice how it went (T2). Each step can be left. */
export const RoutePage = ({ stage, route, isEmpty, notice, places, onPlan, ...rest }: Props) => {
  const [planning, setPlanning] = useState(route === null);
  const page = useRef<HTMLDivElement>(null);
  const shown = planning ? 'plan' : stage.at;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) page.current?.querySelector<HTMLElement>('h1')?.focus();
    before.current = shown;
  }, [shown]);
  const plan = (chosen: Settings['route']) => {
    onPlan(chosen);
    setPlanning(chosen === null);
  };
  return (
    <TodayFrame notice={notice} places={places}>
      <div class="one" ref={page}>
        {isEmpty ? (
          <NobodyYet firstSteps={places.firstSteps} isPlanned={route !== null} onPlan={plan} />
        ) : planning ? (
          <RoutePlan route={route} onPlan={plan} onBack={route ? () => setPlanning(false) : null} />
        ) : (
          <>
            {route && route.plan !== '' && !rest.discreet && stage.at !== 'done' && (
              <p class="letter plan-said" dir="auto">
                {route.plan}
              </p>
            )}
            <Step stage={stage} {...rest} />
            <p>
              <button type="button" class="quiet small" onClick={() => setPlanning(true)}>
                {i18n.t('route.changePlan')}
              </button>
            </p>
          </>
        )}
      </div>
    </TodayFrame>
  );
};

type NobodyYetProps = Pick<RouteDeeds, 'onPlan'> & { firstSteps: string; isPlanned: boolean };

/** A weekly line needs somebody to go to: nothing is planned before, and what was planned can be left. */
const NobodyYet = ({ firstSteps, isPlanned, onPlan }: NobodyYetProps) => (
  <article class="stack">
    <h1 tabIndex={-1}>{i18n.t('popup.nobodyHere')}</h1>
    <p class="soft">{i18n.t('route.nobodyYet')}</p>
    <div class="row choices">
      <a class="button main" href={firstSteps}>
        {i18n.t('today.addSomebody')}
      </a>
    </div>
    {isPlanned && (
      <div class="row choices quiets">
        <button type="button" class="quiet" onClick={() => onPlan(null)}>
          {i18n.t('route.noRoute')}
        </button>
      </div>
    )}
  </article>
);

type StepProps = Omit<Props, 'route' | 'isEmpty' | 'notice' | 'places' | 'onPlan'>;

const Step = ({ stage, ...rest }: StepProps) => {
  switch (stage.at) {
    case 'choose':
      return <ChooseStep three={stage.three} {...rest} />;
    case 'write':
      return <WriteStep key={stage.person.id} {...stage} {...rest} />;
    case 'felt':
      return <FeltStep hadBefore={stage.hadBefore} onFelt={rest.onFelt} />;
    case 'done':
      return <DoneStep />;
  }
};
