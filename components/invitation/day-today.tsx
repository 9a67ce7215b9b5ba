import { i18n } from '#i18n';
import type { Invitation } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { InvitationCard, type InvitationCardProps } from './invitation-card.tsx';
import { SomeoneElse } from './someone-else.tsx';
import { WaysRow } from './ways-row.tsx';

export type TodayProps = Omit<InvitationCardProps, 'invitation' | 'children'> & {
  /** Whom the page is about: the day's invitation, or somebody who was chosen here. */
  invitation: Invitation | null;
  /** Whether that is not known yet. */
  waiting: boolean;
  /** Whether the circle is empty. */
  nobodyHere: boolean;
  /** Whether an answer was just given, and the day has room for one more hello. */
  oneMore: boolean;
  others: readonly Invitation[];
  /** All ways to write to the one it is about. */
  ways: readonly Way[];
  /** Where the first steps ask for one person. */
  firstStepsAddress: string;
  onChoose: (person: PersonId) => void;
  onWriteBy: (way: Way) => void;
  onOneMore: () => void;
};

/** What there is today: somebody, or quiet. */
export const Today = ({
  invitation,
  waiting,
  nobodyHere,
  oneMore,
  others,
  ways,
  firstStepsAddress,
  onChoose,
  onWriteBy,
  onOneMore,
  ...rest
}: TodayProps) =>
  invitation ? (
    <>
      <InvitationCard key={invitation.person.id} invitation={invitation} {...rest}>
        {invitation.reachable && <WaysRow ways={ways} onWriteBy={onWriteBy} onLines={() => rest.onWords(invitation.person.id)} />}
      </InvitationCard>
      <SomeoneElse others={others} onChoose={onChoose} />
    </>
  ) : waiting ? (
    <p class="soft waiting">{i18n.t('popup.oneMoment')}</p>
  ) : nobodyHere ? (
    <article>
      <h1 tabIndex={-1}>{i18n.t('popup.nobodyHere')}</h1>
      <p class="soft">{i18n.t('popup.aNameIsEnough')}</p>
      <p>
        <a class="quiet warm" href={firstStepsAddress} target="_blank" rel="noreferrer">
          {i18n.t('welcome.again')}
        </a>
      </p>
    </article>
  ) : (
    <article>
      <h1 tabIndex={-1}>{i18n.t(oneMore ? 'popup.enough' : 'popup.nothingToday')}</h1>
      <p class="soft">{i18n.t('popup.enjoyTheQuiet')}</p>
      {oneMore && (
        <button type="button" class="quiet warm" onClick={onOneMore}>
          {i18n.t('popup.oneMore')}
        </button>
      )}
    </article>
  );
