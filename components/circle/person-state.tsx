import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { PersonState } from '../../utils/domain/person.ts';
import { Choice } from '../controls/choice.tsx';
import { DateField } from '../controls/date-field.tsx';
import { calendarDayInWords } from '../words/year-day-in-words.ts';
import { PersonSection } from './person-section.tsx';

type Kind = PersonState['kind'];

type Props = {
  kind: Kind;
  /** The day a rest ends; empty for "until I say". */
  restUntil: Day | '';
  tomorrow: Day;
  onState: (kind: Kind, restUntil: Day | '') => void;
};

const kinds = [
  ['open', 'stateOpen'],
  ['resting', 'stateResting'],
  ['protected', 'stateProtected'],
  ['in-memory', 'stateInMemory'],
] as const;

/** Whether somebody is suggested at all. */
export const PersonStateChoice = ({ kind, restUntil, tomorrow, onState }: Props) => {
  const text = kinds.find(([known]) => known === kind)?.[1] ?? 'stateOpen';
  const now =
    kind === 'resting' && restUntil !== '' ? i18n.t('options.restingUntil', { day: calendarDayInWords(restUntil) }) : i18n.t(`options.${text}`);
  return (
    <PersonSection title={i18n.t('options.state')} holds={[now]}>
      <Choice
        legend={i18n.t('person.stateAsk')}
        hint={i18n.t(`options.${text}Hint`)}
        options={kinds.map(([value, label]) => ({ value, label: i18n.t(`options.${label}`) }))}
        value={kind}
        onChoose={(chosen) => onState(chosen, '')}
      />
      {kind === 'resting' && (
        <DateField
          label={i18n.t('options.restUntil')}
          day={restUntil}
          min={tomorrow}
          onDay={(day) => (day === '' || day >= tomorrow) && onState('resting', day)}
        />
      )}
    </PersonSection>
  );
};
