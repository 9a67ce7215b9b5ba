import { i18n } from '#i18n';
import type { Invitation } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { namesInWords } from '../words/names-in-words.ts';

type Props = {
  others: readonly Invitation[];
  onChoose: (person: PersonId) => void;
};

/** At most two more, folded away; nothing is counted. */
export const SomeoneElse = ({ others, onChoose }: Props) => {
  const two = others.slice(0, 2).map(({ person }) => person);
  if (two.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('popup.orSomeoneElse', { names: namesInWords(two.map(({ name }) => name)) })}</summary>
      <ul class="row">
        {two.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
