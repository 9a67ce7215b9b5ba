import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { LookBack, PastDays } from '../../utils/domain/look-back.ts';
import { isolated } from '../words/isolated.ts';
import { lastMonthInWords, weekdayInWords } from './dates-in-words.ts';
import { EaseLine } from './ease-line.tsx';
import { type Places, TodayFrame } from './frame.tsx';
import { WeekLine } from './week-line.tsx';

type Props = {
  today: Day;
  past: PastDays;
  /** People are told as words like "three people" until asked for by name. */
  discreet: boolean;
  notice: ComponentChildren;
  places: Places;
  /** What else there is to look back on. */
  children?: ComponentChildren;
};

/** A week and a month, in words before numbers (T4): what went well, and what is neither. */
export const BackPage = ({ today, past, discreet, notice, places, children }: Props) => {
  const [veiled, setVeiled] = useState(discreet);
  const { week, month, moments, hasMonthsMoments, eased, aim } = past;
  const weeks = sentencesOf(week, veiled);
  const months = [...sentencesOf(month, true), ...(hasMonthsMoments ? [i18n.t('back.noted')] : [])];
  return (
    <TodayFrame notice={notice} places={places}>
      <div class="page stack">
        <h1 tabIndex={-1}>{i18n.t('back.title')}</h1>
        {aim !== '' && (
          <section>
            <h2 class="soft small">{i18n.t('back.aim')}</h2>
            <p class="letter" dir="auto">
              {aim}
            </p>
          </section>
        )}
        <section class="stack">
          <h2>{i18n.t('back.week')}</h2>
          <Sentences sentences={weeks} none={i18n.t('back.quietWeek')} />
          {week.marks.length > 0 && <WeekLine week={week} />}
          {veiled && weeks.length > 0 && (
            <div>
              <button type="button" class="quiet" onClick={() => setVeiled(false)}>
                {i18n.t('today.showNames')}
              </button>
            </div>
          )}
        </section>
        {moments.length > 0 && (
          <section class="stack">
            <h2>{i18n.t('back.smallThings')}</h2>
            <ul class="small-things">
              {moments.map(({ id, text }) => (
                <li key={id} class="letter" dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
        {eased.length > 0 && (
          <section class="stack">
            <h2>{i18n.t('back.ease')}</h2>
            <p>{i18n.t('back.easeLighter')}</p>
            <EaseLine eased={eased} />
          </section>
        )}
        <section class="stack">
          <h2>{i18n.t('back.month', { month: lastMonthInWords(today) })}</h2>
          <Sentences sentences={months} none={i18n.t('back.quietMonth')} />
        </section>
        {children}
      </div>
    </TodayFrame>
  );
};

const Sentences = ({ sentences, none }: { sentences: readonly string[]; none: string }) =>
  sentences.length === 0 ? (
    <p class="soft">{none}</p>
  ) : (
    <ul class="sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );

/** What was, one sentence each; what was not is not said. Without names, in words such as "three people". */
function sentencesOf({ wrote, heard, together, again, marks }: LookBack, nameless: boolean): string[] {
  const who = (people: readonly NamedPerson[]) =>
    nameless || people.length > mostNames ? peopleInWords(people.length) : list(people.map(({ name }) => isolated(name)));
  const days = [...new Set(marks.map(({ day }) => day))];
  return [
    ...(wrote.length > 0 ? [i18n.t('back.wrote', { who: who(wrote) })] : []),
    ...(heard.length > 0 ? [i18n.t('back.heard', { who: who(heard) })] : []),
    ...(together.length > 0 ? [i18n.t('back.together', { who: who(together) })] : []),
    ...(again.length > 0 ? [i18n.t('back.again', { who: who(again) })] : []),
    ...(days.length > 0 && days.length < 7 && !nameless ? [i18n.t('back.days', { days: list(days.map(weekdayInWords)) })] : []),
  ];
}

/** More names than these are no sentence. */
const mostNames = 4;

const named = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const peopleInWords = (count: number): string => i18n.t(`back.people.${named[count - 1] ?? 'many'}`);

const list = (words: readonly string[]): string => new Intl.ListFormat(i18n.t('words.locale')).format(words);
