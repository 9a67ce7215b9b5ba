import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Contact } from '../../utils/domain/contact.ts';
import { channelInWords } from '../words/channel-in-words.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { PersonSection } from './person-section.tsx';

type Props = {
  /** Newest first. */
  contacts: readonly Contact[];
  onRemove: (contact: Contact['id']) => void;
};

/** So many dates at a time. */
const some = 20;

/** The dates with one person; never a word. The newest come first, older ones when asked for. */
export const Ledger = ({ contacts, onRemove }: Props) => {
  const [count, setCount] = useState(some);
  const [newest] = contacts;
  const list = useRef<HTMLUListElement>(null);
  const hint = useRef<HTMLParagraphElement>(null);
  const seen = useRef(some);
  useLayoutEffect(() => {
    // Whoever goes by key goes on where the list goes on.
    if (count > seen.current) list.current?.children[seen.current]?.querySelector('button')?.focus();
    seen.current = count;
  }, [count]);
  return (
    <PersonSection title={i18n.t('options.dates')} holds={newest === undefined ? [] : [dayInWords(newest.at)]}>
      <p class="soft small" ref={hint} tabIndex={-1}>
        {i18n.t('options.datesHint')}
      </p>
      {contacts.length === 0 ? (
        <p>{i18n.t('options.noDates')}</p>
      ) : (
        <ul class="ledger" ref={list}>
          {contacts.slice(0, count).map(({ id, at, by, channel }) => {
            const day = dayInWords(at);
            return (
              <li key={id} class="row apart">
                <span>
                  <time dateTime={new Date(at).toISOString()}>{day}</time>
                  <span class="soft small"> {i18n.t(`words.by.${by}`, { channel: channelInWords(channel) })}</span>
                </span>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={i18n.t('options.remove', { text: day })}
                  onClick={() => {
                    onRemove(id);
                    hint.current?.focus();
                  }}
                >
                  {i18n.t('options.removeShort')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {contacts.length > count && (
        <div>
          <button type="button" class="quiet warm" onClick={() => setCount(count + some)}>
            {i18n.t('person.olderDates')}
          </button>
        </div>
      )}
    </PersonSection>
  );
};
