import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { Words } from './words.tsx';

export type FindInCircleProps = {
  readonly onFind: (query: string) => Promise<readonly NamedPerson[]>;
  readonly onChoose: (person: PersonId) => void;
};

/** Somebody of the circle, found by typing. */
export const FindInCircle = ({ onFind, onChoose }: FindInCircleProps) => {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly NamedPerson[]>([]);
  const find = async (typed: string) => {
    setQuery(typed);
    setFound(typed.trim() ? await onFind(typed) : []);
  };
  return (
    <>
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
            <button type="button" aria-label={name} onClick={() => onChoose(id)}>
              <Words say={name} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
