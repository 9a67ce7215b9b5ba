import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { PersonId } from '../../utils/domain/person.ts';

export type WhoIsItProps = {
  readonly onFind: (query: string) => Promise<readonly NamedPerson[]>;
  readonly onLink: (person: PersonId) => void;
};

/** "Who is this for?", where the page does not say: pick somebody from the circle. */
export const WhoIsIt = ({ onFind, onLink }: WhoIsItProps) => {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly NamedPerson[]>([]);
  const find = async (typed: string) => {
    setQuery(typed);
    setFound(typed.trim() ? await onFind(typed) : []);
  };
  return (
    <>
      <p class="question">{i18n.t('panel.unclearTitle')}</p>
      <p class="hint">{i18n.t('panel.unclearHint')}</p>
      <input
        type="text"
        value={query}
        aria-label={i18n.t('panel.unclearField')}
        placeholder={i18n.t('panel.unclearField')}
        onInput={(event) => find(event.currentTarget.value)}
      />
      {query.trim() && found.length === 0 && <p class="hint">{i18n.t('panel.unclearNobody')}</p>}
      <ul>
        {found.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onLink(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
