import { i18n } from '#i18n';
import type { Contact } from '../../utils/domain/contact.ts';
import { channelInWords } from '../words/channel-in-words.ts';
import { dayInWords } from '../words/day-in-words.ts';

type Props = {
  /** Newest first. */
  contacts: readonly Contact[];
  onRemove: (contact: Contact['id']) => void;
};

/** The dates with one person; never a word. */
export const Ledger = ({ contacts, onRemove }: Props) => (
  <section class="stack ledger" aria-labelledby="ledger-title">
    <div>
      <h2 class="plain" id="ledger-title" tabIndex={-1}>
        {i18n.t('options.dates')}
      </h2>
      <p class="soft small">{i18n.t('options.datesHint')}</p>
    </div>
    {contacts.length === 0 ? (
      <p>{i18n.t('options.noDates')}</p>
    ) : (
      <ul>
        {contacts.map(({ id, at, by, channel }) => {
          const day = dayInWords(at);
          return (
            <li key={id} class="row apart">
              <span>
                <time dateTime={new Date(at).toISOString()}>{day}</time>
                <span class="soft small"> {i18n.t(`words.by.${by}`, { channel: channelInWords(channel) })}</span>
              </span>
              <button type="button" class="quiet small" aria-label={i18n.t('options.remove', { text: day })} onClick={() => onRemove(id)}>
                {i18n.t('options.removeShort')}
              </button>
            </li>
          );
        })}
      </ul>
    )}
  </section>
);
