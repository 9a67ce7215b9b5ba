import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Occasion } from '../../utils/domain/occasions.ts';
import type { Person, PersonDetails, PersonState, YearDay } from '../../utils/domain/person.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import type { Timeline as TimelineShown } from '../../utils/domain/timeline.ts';
import { TwoSteps } from '../controls/two-steps.tsx';
import type { InTouch } from '../invitation/answers.ts';
import { Named } from '../words/named.tsx';
import type { DateGiven } from './date-form.tsx';
import { Ledger } from './ledger.tsx';
import { PersonAbout } from './person-about.tsx';
import type { PersonAddresses } from './person-addresses.tsx';
import { PersonDates } from './person-dates.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonOpening } from './person-opening.tsx';
import { PersonReach } from './person-reach.tsx';
import { PersonStateChoice } from './person-state.tsx';
import { PersonThreads } from './person-threads.tsx';
import { Timeline } from './timeline.tsx';

export type PersonPageProps = {
  person: Person;
  silence: Silence;
  /** The days that are near, nearest first. */
  occasions: readonly Occasion[];
  /** Newest first. */
  contacts: readonly Contact[];
  timeline: TimelineShown;
  /** What the person's ring suggests. */
  ringRhythm: Rhythm;
  today: Day;
  tomorrow: Day;
  restUntil: Day | '';
  /** Whether their language tells a familiar you from a formal one. */
  tellsRegisters: boolean;
  /** Why the address that was typed last is not kept. */
  addressProblem: ComponentProps<typeof PersonAddresses>['problem'];
  /** Asks for the country of numbers. */
  country: ComponentProps<typeof PersonAddresses>['country'];
  noAddress: boolean;
  /** Whether somebody comes to add an address. */
  addsAddress: boolean;
  /** How a note may be said a little softer; null where it need not. */
  softer: (note: string) => string | null;
  /** Whether there is such a day. */
  isDay: (day: YearDay) => boolean;
  circleAddress: string;
  /** Where they are invited to ten minutes; null where nothing is to be suggested. */
  coffeeAddress: string | null;
  onEdit: (change: Partial<PersonDetails>) => void;
  onState: (kind: PersonState['kind'], restUntil: Day | '') => void;
  onAddAddress: ComponentProps<typeof PersonAddresses>['onAdd'];
  onAddThread: (text: string, day: Day | '') => void;
  onAddDate: (date: DateGiven) => void;
  /** No note is to be softened any more. */
  onNoSofter: () => void;
  onWrite: () => void;
  onInTouch: (inTouch: InTouch) => void;
  onRemoveContact: (contact: Contact['id']) => void;
  /** `none`: so that it can’t be undone, and nothing of them is kept for it. */
  onDelete: (trace?: 'none') => void;
};

/** One person: who they are, what to come back to, and the dates. */
export const PersonPage = (props: PersonPageProps) => {
  const { person, contacts, onEdit } = props;
  return (
    <div class="person-page stack">
      <PersonOpening {...props} />
      <PersonAbout person={person} ringRhythm={props.ringRhythm} begins={isNew(props) && !props.addsAddress} onEdit={onEdit} />
      <PersonThreads person={person} onAddThread={props.onAddThread} onThreads={(threads) => onEdit({ threads })} />
      <PersonNotes person={person} softer={props.softer} onEdit={onEdit} onNoSofter={props.onNoSofter} />
      <Timeline timeline={props.timeline} />
      <div>
        <Ledger contacts={contacts} onRemove={props.onRemoveContact} />
        <PersonDates dates={person.dates} isDay={props.isDay} onAddDate={props.onAddDate} onDates={(dates) => onEdit({ dates })} />
        <PersonReach
          person={person}
          tellsRegisters={props.tellsRegisters}
          problem={props.addressProblem}
          country={props.country}
          begins={props.addsAddress}
          onAdd={props.onAddAddress}
          onEdit={onEdit}
        />
        <PersonStateChoice kind={person.state.kind} restUntil={props.restUntil} tomorrow={props.tomorrow} onState={props.onState} />
      </div>
      <TwoSteps
        first={<Named name={person.name} say={(name) => i18n.t('options.delete', { name })} />}
        question={<Named name={person.name} say={(name) => i18n.t('options.deleteAsk', { name })} />}
        yes={i18n.t('options.deleteYes')}
        no={i18n.t('options.deleteNo')}
        onYes={() => props.onDelete()}
      >
        <button type="button" onClick={() => props.onDelete('none')}>
          {i18n.t('options.deleteNoTrace')}
        </button>
      </TwoSteps>
    </div>
  );
};

/** Nothing but a name is known yet: then who they are comes unfolded. */
const isNew = ({ person, contacts }: PersonPageProps): boolean =>
  contacts.length + person.handles.length + person.threads.length + person.notes.length + person.dates.length + person.nicknames.length === 0;
