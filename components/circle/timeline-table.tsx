import { i18n } from '#i18n';
import type { Timeline } from '../../utils/domain/timeline.ts';
import { channelInWords } from '../words/channel-in-words.ts';
import { dayNumberInWords } from '../words/year-day-in-words.ts';

/** Year by year and channel by channel: how often, and the newest day. */
export const TimelineTable = ({ timeline }: { timeline: Timeline }) => (
  <table class="small">
    <caption class="unseen">{i18n.t('person.times')}</caption>
    <thead>
      <tr>
        <th scope="col">{i18n.t('person.year')}</th>
        <th scope="col">{i18n.t('person.tableHow')}</th>
        <th scope="col">{i18n.t('options.dates')}</th>
        <th scope="col">{i18n.t('person.tableNewest')}</th>
      </tr>
    </thead>
    <tbody>
      {timeline.lines.map(({ year, channel, count, last, by }) => (
        <tr key={`${year} ${channel}`}>
          <th scope="row">{year}</th>
          <td class="sentence">{channelInWords(channel)}</td>
          <td>{count}</td>
          <td>
            {dayNumberInWords(last)}, {i18n.t(`person.by.${by}`)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
