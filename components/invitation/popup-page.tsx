import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day, Invitation } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Little, SmallStep } from '../../utils/domain/small-steps.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { Paused } from '../settings/pause.tsx';
import { type SiteHere, SiteHereSwitch } from '../settings/site-here.tsx';
import { AfterCall, type AfterCallProps } from './after-call.tsx';
import type { Answers } from './answers.ts';
import { FindPerson, type Found } from './find-person.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { type LinesActions, type LinesShown, LinesView } from './lines-view.tsx';
import { NextStep, type NextStepChoice } from './next-step.tsx';
import { type FootProps, PopupFoot } from './popup-foot.tsx';
import { LittleChips, type LittleChoice, SmallSteps } from './small-steps.tsx';
import { SomeoneElse } from './someone-else.tsx';
import { WaysRow } from './ways-row.tsx';

type LinesWanted = { readonly person: PersonId } | { readonly name: string };

type Props = Answers &
  FootProps &
  AfterCallProps & {
    today: Day;
    /** Whom the page is about: the day's invitation, or somebody who was chosen here. */
    invitation: Invitation | null;
    /** Whether that is not known yet. */
    waiting: boolean;
    /** Whether the circle is empty. */
    nobodyHere: boolean;
    others: readonly Invitation[];
    /** All ways to write to the one it is about. */
    ways: readonly Way[];
    /** What fits when there is little time or energy, as it can be done with them. */
    steps: Readonly<Record<Little, readonly SmallStep[]>>;
    /** Lines for somebody who came to mind, in the place of everything else. */
    lines: LinesShown | null;
    /** Whether somebody's answer was just noted, and a next small step may follow. */
    answerNoted: boolean;
    site: SiteHere;
    found: Found;
    noAddress: boolean;
    /** What was just done, or why not; one sentence. */
    notice: ComponentChildren;
    linesActions: LinesActions;
    onFind: (text: string) => void;
    onLines: (who: LinesWanted) => void;
    onChoose: (person: PersonId) => void;
    onAdd: (name: string) => void;
    onWriteBy: (way: Way) => void;
    /** A small step for the one it is about; for nobody, it waits for a name. */
    onStep: (step: 'shortLine' | 'thanks' | 'later') => void;
    /** Where an answer was noted; null for none. */
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
      {paused !== null ? (
        <Paused paused={paused} onResume={props.onResume} />
      ) : lines ? (
        <LinesView key={lines.name} {...lines} {...linesActions} />
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
  const { invitation, found, onFind, onLines, onAdd, onStep } = props;
  met.current ||= invitation !== null;
  const step = (chosen: 'shortLine' | 'thanks' | 'later') => {
    onStep(chosen);
    if (invitation) setLittle(null);
    else field.current?.focus();
  };
  return (
    <>
      {props.answerNoted ? (
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
        <FindPerson
          {...found}
          focused={!met.current && !props.answerNoted && !props.waiting}
          field={field}
          onFind={onFind}
          onChoose={(person) => onLines({ person })}
          onName={(name) => onLines({ name })}
          onAdd={onAdd}
        />
        {!props.nobodyHere && <LittleChips chosen={little} onChoose={setLittle} />}
      </section>
    </>
  );
};

const Today = ({ invitation, waiting, nobodyHere, others, ways, onChoose, onWriteBy, onLines, ...rest }: Props) =>
  invitation ? (
    <>
      <InvitationCard key={invitation.person.id} invitation={invitation} {...rest}>
        <WaysRow ways={ways} onWriteBy={onWriteBy} onLines={() => onLines({ person: invitation.person.id })} />
      </InvitationCard>
      <SomeoneElse others={others} onChoose={onChoose} />
    </>
  ) : waiting ? (
    <p class="soft waiting">{i18n.t('popup.oneMoment')}</p>
  ) : (
    <article>
      <h1 tabIndex={-1}>{i18n.t(nobodyHere ? 'popup.nobodyHere' : 'popup.nothingToday')}</h1>
      <p class="soft">{i18n.t(nobodyHere ? 'popup.aNameIsEnough' : 'popup.enjoyTheQuiet')}</p>
    </article>
  );
