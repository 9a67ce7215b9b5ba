import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import { DateField } from '../controls/date-field.tsx';

type Props = { today: Day; onWait: (until: Day | null) => void; onBack: () => void };

/** Waiting, in the person's own rhythm or until a day. */
export const NotNow = ({ today, onWait, onBack }: Props) => {
  const tomorrow = dayAfter(today);
  const [choosing, setChoosing] = useState(false);
  const [day, setDay] = useState<Day | ''>(tomorrow);
  const late = day >= tomorrow;
  return (
    <div class="stack">
      <p class="soft">{i18n.t('popup.notNowHint')}</p>
      <div class="row">
        <button type="button" onClick={() => onWait(null)}>
          {i18n.t('popup.inItsTime')}
        </button>
        <button type="button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {i18n.t('popup.fromDay')}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {i18n.t('popup.back')}
        </button>
      </div>
      {choosing && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (late) onWait(day);
          }}
        >
          <DateField label={i18n.t('popup.when')} day={day} min={tomorrow} problem={late ? null : i18n.t('popup.dayTooSoon')} onDay={setDay} />
          <div>
            <button type="submit" class="main">
              {i18n.t('popup.fromThisDay')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
};

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
