import type { ComponentChildren } from 'preact';
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
      <SiteHereSwitch site={props.site} onSwitch={props.onSwitch} />
    </section>
    <footer class="part">
      {props.paused === null && <PauseChoice onPause={props.onPause} />}
      <nav class="row">
        <a class="quiet" href={props.circleAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.yourCircle')}
        </a>
        <a class="quiet" href={props.practiceAddress} target="_blank" rel="noreferrer">
          {i18n.t('popup.practise')}
        </a>
      </nav>
    </footer>
  </main>
);

const Awake = ({ invitation, others, found, onFind, onChoose, onAdd, ...rest }: Props) => (
  <>
    {invitation ? <InvitationCard key={invitation.person.id} invitation={invitation} {...rest} /> : <Nothing />}
    <section class="part stack">
      <SomeoneElse others={others} onChoose={onChoose} />
      <FindPerson {...found} onFind={onFind} onChoose={onChoose} onAdd={onAdd} />
    </section>
  </>
);

const Nothing = () => (
  <article>
    <h1>{i18n.t('popup.nothingToday')}</h1>
    <p class="soft">{i18n.t('popup.enjoyTheQuiet')}</p>
  </article>
);
