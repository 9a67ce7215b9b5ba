import { i18n } from '#i18n';
import type { By } from '../../utils/domain/contact.ts';
import type { LookBack } from '../../utils/domain/look-back.ts';
import { weekdayInWords } from './dates-in-words.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** More on one day is still a day with much. */
const most = 6;

const directions = ['me', 'them', 'both'] as const;

/** The days of a week, with a mark for everybody there was word with; a day without is just paper. The same stands beside it in words. */
export const WeekLine = ({ week: { span, marks } }: { week: LookBack }) => (
  <div aria-hidden="true">
    <div class="week-line">
      {DAYS.map((place) => {
        const day = span.from + place;
        return (
          <div key={day}>
            <span class="marks">
              {marks
                .filter((mark) => mark.day === day)
                .slice(0, most)
                .map(({ by }, at) => (
                  <Mark key={at} by={by} />
                ))}
            </span>
            <span class="soft small">{weekdayInWords(day).slice(0, 3)}</span>
          </div>
        );
      })}
    </div>
    <p class="row soft small legend">
      {directions
        .filter((by) => marks.some((mark) => mark.by === by))
        .map((by) => (
          <span key={by} class="row">
            <Mark by={by} />
            {i18n.t(`back.by.${by}`)}
          </span>
        ))}
    </p>
  </div>
);

/** Filled: you wrote. Open: they did. Half: both of you. */
const Mark = ({ by }: { by: By }) => (
  <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle class={by === 'me' ? 'dot full' : 'dot'} r="5" />
    {by === 'both' && <path class="dot full" d="M0-5a5 5 0 0 0 0 10z" />}
  </svg>
);
