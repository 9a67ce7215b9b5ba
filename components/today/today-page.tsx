import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { WarmUp } from '../../utils/domain/answer.ts';
import type { Day, Invitation } from '../../utils/domain/invitation.ts';
import type { Answers } from './answers.ts';
import { InvitationCard } from './invitation-card.tsx';
import { WarmUpCard } from './warm-up-card.tsx';

type Props = Answers & {
  today: Day;
  /** Null once it was answered, and on days without one. */
  invitation: Invitation | null;
  /** Stands in the place of the invitation, where somebody wished for it. */
  warmUp: WarmUp | null;
  onWarm: () => void;
  noAddress: boolean;
  /** What was just done, or why not; one sentence. */
  notice: ComponentChildren;
  circleAddress: string;
};

/** One invitation, or a plain calm page. It never takes the focus. */
export const TodayPage = ({ invitation, warmUp, onWarm, notice, circleAddress, ...rest }: Props) => (
  <main class="today">
    <p class="said soft" role="status">
      {notice}
    </p>
    {warmUp ? (
      <WarmUpCard key={warmUp.harder.id} warmUp={warmUp} onDone={onWarm} {...rest} />
    ) : invitation ? (
      <InvitationCard key={invitation.person.id} invitation={invitation} notNowLabel={i18n.t('today.anotherDay')} {...rest} />
    ) : (
      <article>
        <h1>{i18n.t('today.quiet')}</h1>
        <p class="soft">{i18n.t('today.quietHint')}</p>
      </article>
    )}
    <footer>
      <a class="quiet" href={circleAddress}>
        {i18n.t('today.yourCircle')}
      </a>
    </footer>
  </main>
);
