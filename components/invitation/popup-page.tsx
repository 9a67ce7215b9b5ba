import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FeelingTap, Later } from '../../utils/domain/feared.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Little, SmallStep } from '../../utils/domain/small-steps.ts';
import { Paused } from '../settings/pause.tsx';
import { type SiteHere, SiteHereSwitch } from '../settings/site-here.tsx';
import { AfterCall, type AfterCallProps } from './after-call.tsx';
import { AskedAfter } from './asked-after.tsx';
import { Today, type TodayProps } from './day-today.tsx';
import { FindPerson, type Found } from './find-person.tsx';
import { type LinesActions, type LinesShown, LinesView } from './lines-view.tsx';
import { NextStep, type NextStepChoice } from './next-step.tsx';
import { type FootProps, PopupFoot } from './popup-foot.tsx';
import { LittleChips, type LittleChoice, SmallSteps } from './small-steps.tsx';

type LinesWanted = { readonly person: PersonId } | { readonly name: string };

type Props = TodayProps &
  FootProps &
  AfterCallProps & {
    /** What fits when there is little time or energy, as it can be done with them. */
    steps: Readonly<Record<Little, readonly SmallStep[]>>;
    /** Lines for somebody who came to mind, in the place of everything else. */
    lines: LinesShown | null;
    /** What can be told of somebody's answer that was just noted, in one tap; null for nothing. */
    asked: Later | null;
    /** Whether somebody's answer was just noted, and a next small step may follow. */
    answerNoted: boolean;
    site: SiteHere;
    found: Found;
    /** What was just done, or why not; one sentence. */
    notice: ComponentChildren;
    linesActions: LinesActions;
    onFind: (text: string) => void;
    onLines: (who: LinesWanted) => void;
    onAdd: (name: string) => void;
    /** A small step for the one it is about; for nobody, it waits for a name. */
    onStep: (step: 'shortLine' | 'thanks' | 'later') => void;
    /** Where an answer was noted; null for none. */
    /** Null: it is passed over. */
    onFelt: (tap: FeelingTap | null) => void;
    onNext: (choice: NextStepChoice | null) => void;
    onSwitch: (on: boolean) => void;
    /** Takes the lamp away here: in this tab until it is loaded anew, or from this account. */
    onRestHere: (where: 'page' | 'account') => void;
    onWakeAccount: () => void;
    onResume: () => void;
  };

export const PopupPage = (props: Props) => {
  const { notice, paused, lines, linesActions, invitation } = props;
  const page = useRef<HTMLElement>(null);
  const shown = lines ? 'lines' : `card ${invitation?.person.id}`;
  const before = useRef(shown);
  // Who was chosen, or where one comes back to, is where the next key belongs.
  useLayoutEffect(() => {
    if (before.current !== shown && document.activeElement === document.body) page.current?.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <main class="popup" ref={page}>
      <p class="notice" role="status">
        {notice}
      </p>
      {lines ? (
        <LinesView key={lines.name} {...lines} {...linesActions} />
      ) : paused !== null && invitation === null ? (
        <>
          <Paused paused={paused} onResume={props.onResume} />
          <section class="part">
            <SomebodyInMind {...props} focused={false} />
          </section>
        </>
      ) : (
        <Awake {...props} />
      )}
      {!lines && (
        <section class="part">
          <SiteHereSwitch site={props.site} onSwitch={props.onSwitch} onRest={props.onRestHere} onWake={props.onWakeAccount} />
        </section>
      )}
      <PopupFoot {...props} />
    </main>
  );
};

const Awake = (props: Props) => {
  const [little, setLittle] = useState<LittleChoice | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const met = useRef(false);
  const { invitation, onStep } = props;
  met.current ||= invitation !== null;
  const step = (chosen: 'shortLine' | 'thanks' | 'later') => {
    onStep(chosen);
    if (invitation) setLittle(null);
    else field.current?.focus();
  };
  return (
    <>
      {props.asked ? (
        <AskedAfter key={props.asked.person} asked={props.asked} onTap={props.onFelt} />
      ) : props.answerNoted ? (
        <NextStep onNext={props.onNext} onBack={() => props.onNext(null)} />
      ) : little === 'afterCall' ? (
        <AfterCall lineAfterCall={props.lineAfterCall} onCopyText={props.onCopyText} />
      ) : little ? (
        <SmallSteps
          name={invitation?.person.name ?? null}
          little={little}
          steps={props.steps[little]}
          way={props.ways[0] ?? null}
          onStep={step}
          onOpen={() => invitation && props.onWrite(invitation.person.id)}
        />
      ) : (
        <Today {...props} />
      )}
      <section class="part stack">
        <SomebodyInMind {...props} focused={!met.current && !props.answerNoted && !props.asked && !props.waiting && !props.oneMore} field={field} />
        {!props.nobodyHere && props.paused === null && <LittleChips chosen={little} onChoose={setLittle} />}
      </section>
    </>
  );
};

type InMindProps = Pick<Props, 'found' | 'onFind' | 'onLines' | 'onAdd'> & { focused: boolean; field?: RefObject<HTMLInputElement | null> };

/** Whoever comes to mind; it is there in every pause, too. */
const SomebodyInMind = ({ found, onFind, onLines, onAdd, focused, field }: InMindProps) => (
  <FindPerson
    {...found}
    focused={focused}
    {...(field && { field })}
    onFind={onFind}
    onChoose={(person) => onLines({ person })}
    onName={(name) => onLines({ name })}
    onAdd={onAdd}
  />
);
