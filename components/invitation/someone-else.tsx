import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Invitation } from '../../utils/domain/invitation.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { namesInWords } from '../words/names-in-words.ts';

type Props = {
  others: readonly Invitation[];
  onChoose: (person: PersonId) => void;
  /** A way to anybody else. */
  children: ComponentChildren;
};

/** At most two more, folded away; nothing is counted. */
export const SomeoneElse = ({ others, onChoose, children }: Props) => {
  const two = others.slice(0, 2).map(({ person }) => person);
  return (
    <details class="fold">
      <summary>
        {two.length === 0 ? i18n.t('popup.someoneElse') : i18n.t('popup.orSomeoneElse', { names: namesInWords(two.map(({ name }) => name)) })}
      </summary>
      <div class="stack">
        {two.length > 0 && (
          <ul class="row">
            {two.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose(id)}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </details>
  );
};
