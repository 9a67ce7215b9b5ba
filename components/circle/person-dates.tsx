import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonDate, YearDay } from '../../utils/domain/person.ts';
import { yearDayInWords } from '../words/year-day-in-words.ts';
import { DateForm, type DateGiven } from './date-form.tsx';
import { PersonSection } from './person-section.tsx';

type Props = {
  dates: readonly PersonDate[];
  isDay: (day: YearDay) => boolean;
  onAddDate: (date: DateGiven) => void;
  onDates: (dates: readonly PersonDate[]) => void;
};

/** Birthdays and days of one's own, as the year goes. */
export const PersonDates = ({ dates, isDay, onAddDate, onDates }: Props) => {
  const [changing, setChanging] = useState<PersonDate['id'] | 'new' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const changed = useRef(false);
  useLayoutEffect(() => {
    if (changing === null && changed.current) add.current?.focus();
    changed.current = changing !== null;
  }, [changing]);
  const inYear = dates.toSorted((one, other) => one.month - other.month || one.day - other.day);
  const begin: DateGiven = { kind: dates.some(({ kind }) => kind === 'birthday') ? 'own' : 'birthday', text: '', month: 1, day: 0, year: null };
  return (
    <PersonSection title={i18n.t('person.days')} holds={inYear.map((date) => `${named(date)}, ${yearDayInWords(date)}`)}>
      {inYear.length > 0 && (
        <ul class="text-list">
          {inYear.map((date) => (
            <li key={date.id}>
              {changing === date.id ? (
                <DateForm
                  date={date}
                  isDay={isDay}
                  onKeep={(given) => {
                    setChanging(null);
                    onDates(dates.map((other) => (other === date ? { ...given, id: date.id } : other)));
                  }}
                  onCancel={() => setChanging(null)}
                />
              ) : (
                <DateLine
                  date={date}
                  onChange={() => setChanging(date.id)}
                  onRemove={() => {
                    onDates(dates.filter((other) => other !== date));
                    add.current?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {changing === 'new' ? (
        <DateForm
          date={begin}
          isDay={isDay}
          onKeep={(given) => {
            setChanging(null);
            onAddDate(given);
          }}
          onCancel={() => setChanging(null)}
        />
      ) : (
        <div>
          <button ref={add} type="button" onClick={() => setChanging('new')}>
            {i18n.t('person.addDate')}
          </button>
        </div>
      )}
    </PersonSection>
  );
};

const named = ({ kind, text }: PersonDate): string => (kind === 'birthday' ? i18n.t('person.date.birthday') : text);

const DateLine = ({ date, onChange, onRemove }: { date: PersonDate; onChange: () => void; onRemove: () => void }) => {
  const text = named(date);
  return (
    <div class="row apart">
      <span>
        <bdi>{text}</bdi>
        <span class="soft small"> · {yearDayInWords(date)}</span>
      </span>
      <span class="row">
        <button type="button" class="quiet small" aria-label={i18n.t('person.changeThis', { text })} onClick={onChange}>
          {i18n.t('person.change')}
        </button>
        <button type="button" class="quiet small" aria-label={i18n.t('options.remove', { text })} onClick={onRemove}>
          {i18n.t('options.removeShort')}
        </button>
      </span>
    </div>
  );
};
