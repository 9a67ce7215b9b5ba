import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day, Invitation } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { PauseChoice, Paused, type PauseLength } from '../settings/pause.tsx';
import { type SiteHere, SiteHereSwitch } from '../settings/site-here.tsx';
import type { Answers } from './answers.ts';
import { FindPerson, type Found } from './find-person.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { SomeoneElse } from './someone-else.tsx';

type Props = Answers & {
  today: Day;
  /** Whom the page is about: the day's invitation, or somebody who was chosen here. */
  invitation: Invitation | null;
  others: readonly Invitation[];
  /** Null when it is not resting now. */
  paused: Settings['paused'];
  site: SiteHere;
  found: Found;
  noAddress: boolean;
  /** What was just done, or why not; one sentence. */
  notice: ComponentChildren;
  circleAddress: string;
  practiceAddress: string;
  onFind: (text: string) => void;
  onChoose: (person: PersonId) => void;
  onAdd: (name: string) => void;
  onSwitch: (on: boolean) => void;
  /** Takes the lamp away here: in this tab until it is loaded anew, or from this account. */
  onRestHere: (where: 'page' | 'account') => void;
  onWakeAccount: () => void;
  onPause: (length: PauseLength) => void;
  onResume: () => void;
};

export const PopupPage = (props: Props) => (
  <main class="popup">
    <p class="notice" role="status">
      {props.notice}
    </p>
    {props.paused === null ? <Awake {...props} /> : <Paused paused={props.paused} onResume={props.onResume} />}
    <section class="part">
      <SiteHereSwitch site={props.site} onSwitch={props.onSwitch} onRest={props.onRestHere} onWake={props.onWakeAccount} />
    </section>
    <Footer {...props} />
  </main>
);

const Awake = ({ invitation, others, found, onFind, onChoose, onAdd, ...rest }: Props) => {
  const find = <FindPerson {...found} onFind={onFind} onChoose={onChoose} onAdd={onAdd} />;
  if (invitation) {
    return (
      <>
        <InvitationCard key={invitation.person.id} invitation={invitation} {...rest} />
        <SomeoneElse others={others} onChoose={onChoose}>
          {find}
        </SomeoneElse>
      </>
    );
  }
  return (
    <article class="stack">
      <div>
        <h1>{i18n.t('popup.nothingToday')}</h1>
        <p class="soft">{i18n.t('popup.enjoyTheQuiet')}</p>
      </div>
      {find}
    </article>
  );
};

const Footer = ({ paused, circleAddress, practiceAddress, onPause }: Props) => {
  const [pausing, setPausing] = useState(false);
  return (
    <footer class="part stack">
      <nav class="row">
        <a class="quiet" href={circleAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.yourCircle')}
        </a>
        <a class="quiet" href={practiceAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.practise')}
        </a>
        {paused === null && (
          <button type="button" class="quiet" aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
            {i18n.t('popup.pause')}
          </button>
        )}
      </nav>
      {paused === null && pausing && <PauseChoice onPause={onPause} />}
    </footer>
  );
};
