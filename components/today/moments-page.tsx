import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Moment } from '../../utils/domain/moments.ts';
import { calendarDayInWords } from '../words/year-day-in-words.ts';
import { type Places, TodayFrame } from './frame.tsx';
import { LineForm } from './line-form.tsx';

type Props = {
  today: Day;
  /** Newest first; null where they can't be read. */
  moments: readonly Moment[] | null;
  /** One of long ago that comes up again. */
  again: Moment | null;
  notice: ComponentChildren;
  places: Places;
  onKeep: (text: string) => void;
  onDelete: (moment: Moment) => void;
};

/** The moments jar (T3): today's line, one from before, and all of them. */
export const MomentsPage = ({ today, moments, again, notice, places, onKeep, onDelete }: Props) => {
  const own = moments?.find(({ day }) => day === today) ?? null;
  const [changing, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const amount = useRef(moments?.length ?? 0);
  useLayoutEffect(() => {
    // What had the focus is gone with its line.
    if ((moments?.length ?? 0) < amount.current && document.activeElement === document.body) heading.current?.focus();
    amount.current = moments?.length ?? 0;
  }, [moments?.length]);
  const keep = (text: string) => {
    setChanging(false);
    onKeep(text);
  };
  return (
    <TodayFrame notice={notice} places={places}>
      <div class="page stack">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t('moments.title')}
          </h1>
          <p class="soft">{i18n.t('moments.hint')}</p>
        </div>
        {moments === null ? (
          <p class="notice">{i18n.t('moments.away')}</p>
        ) : own && !changing ? (
          <div class="own-line">
            <p class="letter" dir="auto">
              {own.text}
            </p>
            <button type="button" class="quiet" onClick={() => setChanging(true)}>
              {i18n.t('moments.change')}
            </button>
          </div>
        ) : (
          <LineForm
            key={own?.id ?? ''}
            label={i18n.t('moments.label')}
            text={own?.text ?? ''}
            example={i18n.t('moments.example')}
            button={i18n.t('moments.keep')}
            longest={280}
            onText={keep}
          />
        )}
        {again && (
          <figure class="again">
            <figcaption class="soft small">{i18n.t('moments.from', { day: calendarDayInWords(again.day) })}</figcaption>
            <p class="letter" dir="auto">
              {again.text}
            </p>
          </figure>
        )}
        {moments && moments.length > 0 && (
          <section class="stack" aria-labelledby="all-moments">
            <h2 class="soft small" id="all-moments">
              {i18n.t('moments.all')}
            </h2>
            <ul class="moments">
              {moments.map((moment) => (
                <Line key={moment.id} moment={moment} onDelete={onDelete} />
              ))}
            </ul>
          </section>
        )}
        {moments?.length === 0 && <p class="soft">{i18n.t('moments.empty')}</p>}
      </div>
    </TodayFrame>
  );
};

const Line = ({ moment, onDelete }: { moment: Moment; onDelete: (moment: Moment) => void }) => {
  const day = calendarDayInWords(moment.day);
  return (
    <li>
      <div>
        <p class="letter" dir="auto">
          {moment.text}
        </p>
        <p class="soft small">{day}</p>
      </div>
      <button type="button" class="quiet" aria-label={i18n.t('moments.deleteOf', { day })} onClick={() => onDelete(moment)}>
        {i18n.t('moments.delete')}
      </button>
    </li>
  );
};
