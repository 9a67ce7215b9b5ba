import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { By } from '../../utils/domain/contact.ts';
import type { Timeline as Shown, Strip } from '../../utils/domain/timeline.ts';
import { channelInWords } from '../words/channel-in-words.ts';
import { dayNumberInWords, monthsInWords } from '../words/year-day-in-words.ts';
import { TimelineTable } from './timeline-table.tsx';

const directions = ['me', 'them', 'both'] as const;

/**
 * When two people were in touch: a strip for each channel, a mark for a day or for months. Who wrote last is told by the shape of a mark. Silence is just
 * paper. The same is there as a table, for people who hear the page and for anybody who asks.
 */
export const Timeline = ({ timeline }: { timeline: Shown }) => {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { strips, span } = timeline;
  if (span === null) return null;
  const used = directions.filter((by) => strips.some(({ marks }) => marks.some((mark) => mark.by === by)));
  return (
    <section class="stack timeline" aria-labelledby={id}>
      <div>
        <h2 class="plain" id={id}>
          {i18n.t('person.times')}
        </h2>
        <p class="soft small">{sentence(timeline)}</p>
        {timeline.aside > 0 && <p class="soft small">{i18n.t('person.notDrawn', timeline.aside)}</p>}
      </div>
      <div class="strips" aria-hidden="true">
        {strips.map((strip) => (
          <StripLine key={strip.channel} strip={strip} timeline={timeline} />
        ))}
        <Years timeline={timeline} />
        <p class="row soft small legend">
          {used.map((by) => (
            <span key={by} class="row">
              <svg width="12" height="12" aria-hidden="true">
                <Dot by={by} x="6" y="6" />
              </svg>
              {i18n.t(`person.by.${by}`)}
            </span>
          ))}
        </p>
      </div>
      <div class={asTable ? 'as-table' : 'unseen'}>
        <TimelineTable timeline={timeline} />
      </div>
      <div>
        <button type="button" class="quiet small" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {i18n.t(asTable ? 'person.hideTable' : 'person.showTable')}
        </button>
      </div>
    </section>
  );
};

const sentence = ({ span, strips }: Shown): string => {
  if (span === null) return '';
  const ways = new Intl.ListFormat(i18n.t('words.locale')).format(strips.map(({ channel }) => channelInWords(channel)));
  return span.first === span.last
    ? i18n.t('person.once', { day: dayNumberInWords(span.first), channels: ways })
    : i18n.t('person.over', { months: monthsInWords(span.first, span.last), channels: ways });
};

/** How far along the strips a day is, in percent. */
const along = (day: number, { from, until }: Shown): string => `${(((day - from) / (until - from)) * 100).toFixed(2)}%`;

const StripLine = ({ strip, timeline }: { strip: Strip; timeline: Shown }) => (
  <div class="strip">
    <span class="small sentence">{channelInWords(strip.channel)}</span>
    <svg height="20" width="100%" aria-hidden="true">
      <line class="paper-line" x1="0" x2="100%" y1="10" y2="10" />
      {timeline.years.map((day) => (
        <line key={day} class="paper-line" x1={along(day, timeline)} x2={along(day, timeline)} y1="4" y2="16" />
      ))}
      {strip.marks.map(({ at, by }) => (
        <Dot key={at} by={by} x={along(at, timeline)} y="10" />
      ))}
    </svg>
  </div>
);

/** Filled: you wrote last. Open: they did. Half: both of you were there. */
const Dot = ({ by, x, y }: { by: By; x: string; y: string }) => (
  <svg x={x} y={y} overflow="visible" aria-hidden="true">
    <circle class={by === 'me' ? 'dot full' : 'dot'} r="4" />
    {by === 'both' && <path class="dot full" d="M0-4a4 4 0 0 0 0 8z" />}
  </svg>
);

/** A year stands where it begins, or, where the end is too near for its four digits, at the end. */
const Years = ({ timeline }: { timeline: Shown }) => {
  const { years, from, until } = timeline;
  return (
    <div class="strip soft small">
      <span />
      <div class="years">
        {years.map((day) => (
          <span key={day} style={(day - from) / (until - from) < 0.88 ? { insetInlineStart: along(day, timeline) } : { insetInlineEnd: 0 }}>
            {new Date(day * 86_400_000).getUTCFullYear()}
          </span>
        ))}
      </div>
    </div>
  );
};
