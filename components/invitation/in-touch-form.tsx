import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import { Choice } from '../controls/choice.tsx';
import { DateField } from '../controls/date-field.tsx';
import type { InTouch } from './answers.ts';

type Props = { today: Day; onNote: (inTouch: InTouch) => void; onBack: () => void };

const ways = {
  iWrote: { by: 'me', channel: 'elsewhere' },
  theyWrote: { by: 'them', channel: 'elsewhere' },
  called: { by: 'both', channel: 'call' },
  met: { by: 'both', channel: 'met' },
} as const;
type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

/** Notes a contact that happened elsewhere, today or on a day before. */
export const InTouchForm = ({ today, onNote, onBack }: Props) => {
  const id = useId();
  const [way, setWay] = useState<Way>('iWrote');
  const [day, setDay] = useState<Day | ''>(today);
  const [thread, setThread] = useState('');
  const [asked, setAsked] = useState(false);
  const problem = problemOf(day, today, asked);
  const note = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (day !== '' && day <= today) onNote({ ...ways[way], day, thread: thread.trim() });
  };
  return (
    <form class="stack" onSubmit={note} noValidate>
      <Choice
        legend={i18n.t('popup.how')}
        options={wayNames.map((value) => ({ value, label: i18n.t(`popup.${value}`) }))}
        value={way}
        onChoose={setWay}
      />
      <DateField label={i18n.t('popup.when')} day={day} max={today} problem={problem} onDay={setDay} />
      <div class="field">
        <label for={id}>{i18n.t('popup.askNextTime')}</label>
        <input id={id} dir="auto" maxLength={300} autocomplete="off" value={thread} onInput={(event) => setThread(event.currentTarget.value)} />
      </div>
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('popup.note')}
        </button>
        <button type="button" onClick={onBack}>
          {i18n.t('popup.back')}
        </button>
      </div>
    </form>
  );
};

/** Days compare as their text does. An empty day is only spoken of once noting was tried. */
const problemOf = (day: Day | '', today: Day, asked: boolean): string | null => {
  if (day > today) return i18n.t('popup.stillToCome');
  return day === '' && asked ? i18n.t('popup.noDay') : null;
};
