import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day, Invitation } from '../../utils/domain/invitation.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';
import { Named } from '../words/named.tsx';
import { OccasionLine } from '../words/occasion-line.tsx';
import { lastInWords } from '../words/since-in-words.ts';
import { AddAddress } from './add-address.tsx';
import type { Answers } from './answers.ts';
import { InTouchForm } from './in-touch-form.tsx';
import { NotNow } from './not-now.tsx';

export type InvitationCardProps = Answers & {
  invitation: Invitation;
  today: Day;
  /** Where a person's addresses are kept, with the id to come after it. */
  peopleAddress: string;
  /** "Not now" by another name. */
  notNowLabel?: string;
  /** What stands below the first two choices, where there is more to choose. */
  children?: ComponentChildren;
};

type Step = 'asking' | 'in-touch' | 'not-now';

/** One person, why now, and the smallest step. */
export const InvitationCard = ({
  invitation,
  today,
  peopleAddress,
  notNowLabel = i18n.t('popup.notNow'),
  onWrite,
  onWords,
  onInTouch,
  onNotNow,
  onRest,
  onLessOften,
  children,
}: InvitationCardProps) => {
  const { id, name } = invitation.person;
  const [step, setStep] = useState<Step>('asking');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  const goTo = (next: Step) => {
    moved.current = true;
    setStep(next);
  };
  return (
    <article class="invitation stack">
      <h1 ref={heading} tabIndex={-1}>
        <Named name={name} say={(name) => i18n.t('popup.helloTo', { name })} />
      </h1>
      {step === 'asking' && (
        <>
          <Why invitation={invitation} />
          <div class="row choices">
            {invitation.reachable ? (
              <button type="button" class="main" onClick={() => onWrite(id)}>
                <span>
                  <Named name={name} say={(name) => i18n.t('popup.write', { name })} />
                </span>
              </button>
            ) : (
              <button type="button" class="main" onClick={() => onWords(id)}>
                {i18n.t('mind.ways')}
              </button>
            )}
            <button type="button" onClick={() => goTo('in-touch')}>
              {i18n.t('popup.inTouch')}
            </button>
          </div>
          {children}
          {!invitation.reachable && (
            <div class="row choices ways">
              <AddAddress address={`${peopleAddress}${id}/address`} />
            </div>
          )}
          <div class="row choices">
            <button type="button" class="quiet" onClick={() => goTo('not-now')}>
              {notNowLabel}
            </button>
            <button type="button" class="quiet" onClick={() => onRest(id)}>
              <span>
                <Named name={name} say={(name) => i18n.t('popup.rest', { name })} />
              </span>
            </button>
          </div>
          {invitation.offersLonger && <LessOften rhythm={invitation.offersLonger} onTake={() => onLessOften(id)} />}
        </>
      )}
      {step === 'in-touch' && <InTouchForm today={today} onNote={(inTouch) => onInTouch(id, inTouch)} onBack={() => goTo('asking')} />}
      {step === 'not-now' && <NotNow today={today} onWait={(until) => onNotNow(id, until)} onBack={() => goTo('asking')} />}
    </article>
  );
};

/** After "not now" was said several times; nothing is counted aloud. */
const LessOften = ({ rhythm, onTake }: { rhythm: Rhythm; onTake: () => void }) => (
  <div class="row choices">
    <p class="soft">{i18n.t('lessOften.hint')}</p>
    <button type="button" class="quiet" onClick={onTake}>
      {i18n.t('lessOften.take', { rhythm: i18n.t(`words.rhythm.${rhythm}`) })}
    </button>
  </div>
);

const Why = ({ invitation: { person, occasion, silence } }: { invitation: Invitation }): ComponentChildren => {
  const thread = occasion?.kind === 'thread' ? occasion.text : person.threads[0]?.text;
  const day = occasion && occasion.kind !== 'thread' ? <OccasionLine occasion={occasion} /> : null;
  return (
    <div class="why">
      {(day || thread !== undefined) && (
        <p class="letter">{day ?? <Named name={thread ?? ''} say={(thread) => i18n.t('popup.askAbout', { thread })} />}</p>
      )}
      <p class="soft sentence">{silence.band === 'never' ? i18n.t('popup.whyFirst') : i18n.t('popup.whyNow', { last: lastInWords(silence) })}</p>
    </div>
  );
};
