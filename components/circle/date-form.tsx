import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonDate, YearDay } from '../../utils/domain/person.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { monthNames } from '../words/year-day-in-words.ts';

/** A day to remember that is not kept yet. */
export type DateGiven = Omit<PersonDate, 'id'>;

type Props = {
  /** What it begins with. */
  date: DateGiven;
  /** Whether there is such a day. */
  isDay: (day: YearDay) => boolean;
  onKeep: (date: DateGiven) => void;
  onCancel: () => void;
};

type Problem = 'noWords' | 'noDay' | 'noSuchDay';

/** A birthday or a day of one's own, with or without its year. */
export const DateForm = ({ date, isDay, onKeep, onCancel }: Props) => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState(date.kind);
  const [text, setText] = useState(date.text);
  const [month, setMonth] = useState(`${date.month}`);
  const [day, setDay] = useState(date.day === 0 ? '' : `${date.day}`);
  const [year, setYear] = useState(date.year === null ? '' : `${date.year}`);
  const [problem, setProblem] = useState<Problem | null>(null);
  // Before the next key: whoever types at once loses nothing.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const given = { month: Number(month), day: numberIn(day), year: year.trim() === '' ? null : numberIn(year) };
    const found = kind === 'own' && text.trim() === '' ? 'noWords' : day.trim() === '' ? 'noDay' : isDay(given) ? null : 'noSuchDay';
    setProblem(found);
    if (found === null) onKeep({ kind, text: kind === 'own' ? text.trim() : '', ...given });
  };
  const number = (label: string, value: string, length: number, set: (value: string) => void, hint?: string) => (
    <NumberField
      label={label}
      value={value}
      length={length}
      hint={hint}
      wrong={problem === 'noDay' || problem === 'noSuchDay'}
      problem={`${id}-problem`}
      onValue={set}
    />
  );
  return (
    <form ref={form} class="stack sheet" onSubmit={keep} noValidate>
      <Choice
        legend={i18n.t('person.dateKind')}
        options={(['birthday', 'own'] as const).map((value) => ({ value, label: i18n.t(`person.date.${value}`) }))}
        value={kind}
        onChoose={setKind}
      />
      {kind === 'own' && (
        <div class="field">
          <label for={id}>{i18n.t('person.dateText')}</label>
          <input
            id={id}
            dir="auto"
            maxLength={300}
            autocomplete="off"
            value={text}
            aria-invalid={problem === 'noWords'}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="year-day">
        {number(i18n.t('person.dayOfMonth'), day, 2, setDay)}
        <Pick
          label={i18n.t('person.month')}
          options={monthNames().map((label, index) => ({ value: `${index + 1}`, label }))}
          value={month}
          onPick={setMonth}
        />
        {number(i18n.t('person.year'), year, 4, setYear, i18n.t('person.yearHint'))}
      </div>
      <span id={`${id}-problem`} class="problem" aria-live="polite">
        {problem && i18n.t(`person.${problem}`)}
      </span>
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('person.keepIt')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </form>
  );
};

/** 0 is no day and no year. */
const numberIn = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : 0);

type NumberProps = {
  label: string;
  value: string;
  length: number;
  hint?: string | undefined;
  wrong: boolean;
  /** The id of what says why. */
  problem: string;
  onValue: (value: string) => void;
};

const NumberField = ({ label, value, length, hint, wrong, problem, onValue }: NumberProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        maxLength={length}
        autocomplete="off"
        placeholder={hint}
        value={value}
        aria-invalid={wrong}
        aria-describedby={problem}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
};
