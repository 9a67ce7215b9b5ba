import { i18n } from '#i18n';
import type { LastContacts } from '../../utils/domain/contact.ts';
import { channelInWords } from '../words/channel-in-words.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { Words } from './words.tsx';

/** The exact dates, for those who want them. */
export const Dates = ({ last }: { readonly last: LastContacts }) => {
  const rows = [
    [i18n.t('panel.datesYou'), last.me],
    [i18n.t('panel.datesThem'), last.them],
    [i18n.t('panel.datesBoth'), last.both],
  ] as const;
  const known = rows.flatMap(([label, contact]) => (contact ? [[label, contact] as const] : []));
  if (known.length === 0) return <p class="dates">{i18n.t('panel.datesNone')}</p>;
  return (
    <dl class="dates">
      {known.map(([label, { at, channel }]) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} on`}>
          <Words say={`${dayInWords(at)}, ${channelInWords(channel)}`} />
        </dd>,
      ])}
    </dl>
  );
};
