import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { One } from '../../utils/domain/face.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Moment } from '../../utils/domain/moments.ts';
import type { Answers } from '../invitation/answers.ts';
import { InvitationCard } from '../invitation/invitation-card.tsx';
import { WarmUpCard } from '../invitation/warm-up-card.tsx';
import { Named } from '../words/named.tsx';
import { type Places, TodayFrame } from './frame.tsx';
import { PracticeCard, type PracticeDeeds } from './practice-card.tsx';
import { RouteCard } from './route-card.tsx';
import { Veil } from './veil.tsx';

type Props = Answers &
  PracticeDeeds & {
    today: Day;
    /** Null as long as nobody has said: just paper. */
    one: One | null;
    /** No name before a click, and nothing in the user's words that may hold one. */
    discreet: boolean;
    /** The user's own sentence, where it is to be shown; else empty. */
    aim: string;
    moment: Moment | null;
    /** Where a person's addresses are kept, with the id to come after it. */
    peopleAddress: string;
    /** Whether an answer was just given, and the day has room for one more hello. */
    oneMore: boolean;
    /** What was just done, or why not; one sentence. */
    notice: ComponentChildren;
    places: Places;
    onWarm: () => void;
    onOneMore: () => void;
    onSkipRoute: () => void;
  };

/** One thing, or a plain calm page. It never takes the focus by itself. */
export const TodayPage = ({ one, notice, places, ...rest }: Props) => (
  <TodayFrame notice={notice} places={places}>
    {one ? <TheOne one={one} places={places} {...rest} /> : <div />}
  </TodayFrame>
);

const TheOne = ({ one, discreet, aim, places, oneMore, onWarm, onSkipRoute, onOneMore, ...rest }: Omit<Props, 'one' | 'notice'> & { one: One }) => {
  switch (one.kind) {
    case 'warm-up':
      return (
        <Veil discreet={discreet} title={i18n.t('today.somebodyEasy')}>
          <WarmUpCard key={one.warmUp.harder.id} warmUp={one.warmUp} onDone={onWarm} {...rest} />
        </Veil>
      );
    case 'invitation':
      return (
        <div class="one">
          <Veil key={one.invitation.person.id} discreet={discreet} title={i18n.t('today.somebody')}>
            <InvitationCard invitation={one.invitation} notNowLabel={i18n.t('today.anotherDay')} {...rest} />
          </Veil>
          {aim !== '' && !discreet && (
            <p class="soft aim">
              <Named name={aim} say={(aim) => i18n.t('today.aim', { aim })} />
            </p>
          )}
          <WhyHard />
        </div>
      );
    case 'route':
      return <RouteCard plan={discreet ? '' : one.plan} address={places.route ?? ''} onSkip={onSkipRoute} />;
    case 'practice':
      return <PracticeCard practice={one.practice} person={one.person} discreet={discreet} aim={aim} backAddress={places.back ?? ''} {...rest} />;
    case 'nobody':
      return (
        <article class="stack">
          <h1>{i18n.t('popup.nobodyHere')}</h1>
          <p class="soft">{i18n.t('popup.aNameIsEnough')}</p>
          <div class="row choices">
            <a class="button main" href={places.firstSteps}>
              {i18n.t('today.addSomebody')}
            </a>
          </div>
        </article>
      );
    case 'plain':
      return (
        <article>
          <h1>{i18n.t(oneMore ? 'popup.enough' : 'today.quiet')}</h1>
          <p class="soft">{i18n.t(oneMore ? 'popup.enjoyTheQuiet' : 'today.quietHint')}</p>
          {oneMore && (
            <button type="button" class="quiet warm" onClick={onOneMore}>
              {i18n.t('popup.oneMore')}
            </button>
          )}
        </article>
      );
  }
};

/** Names the two wishes that pull, for whoever asks. */
const WhyHard = () => (
  <details class="why-hard">
    <summary>{i18n.t('today.whyHard')}</summary>
    <p>{i18n.t('today.whyHardPull')}</p>
    <p>{i18n.t('today.whyHardCare')}</p>
  </details>
);
