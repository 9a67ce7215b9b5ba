import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonId } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';

export type Found = {
  /** What was typed. */
  readonly text: string;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** The name to offer for the circle; null when somebody there has it already, or nothing was typed. */
  readonly addable: string | null;
};

type Props = Found & { onFind: (text: string) => void; onChoose: (person: PersonId) => void; onAdd: (name: string) => void };

/** Somebody by their name: from the circle, or new to it. Enter takes the first that is offered. */
export const FindPerson = ({ text, people, addable, onFind, onChoose, onAdd }: Props) => {
  const id = useId();
  const takeFirst = (event: Event) => {
    event.preventDefault();
    const [first] = people;
    if (first) onChoose(first.id);
    else if (addable !== null) onAdd(addable);
  };
  return (
    <search>
      <form class="stack" onSubmit={takeFirst}>
        <div class="field">
          <label for={id} class="unseen">
            {i18n.t('popup.someoneOnYourMind')}
          </label>
          <input
            id={id}
            type="search"
            dir="auto"
            maxLength={200}
            autocomplete="off"
            placeholder={i18n.t('popup.typeAName')}
            value={text}
            onInput={(event) => onFind(event.currentTarget.value)}
          />
        </div>
        <div aria-live="polite">
          {(people.length > 0 || addable !== null) && (
            <ul class="found">
              {people.map((person) => (
                <li key={person.id}>
                  <button type="button" onClick={() => onChoose(person.id)}>
                    <bdi>{person.name}</bdi>
                  </button>
                </li>
              ))}
              {addable !== null && (
                <li>
                  <button type="button" class="new" onClick={() => onAdd(addable)}>
                    <span>
                      <Named name={addable} say={(name) => i18n.t('popup.add', { name })} />
                    </span>
                  </button>
                </li>
              )}
            </ul>
          )}
        </div>
      </form>
    </search>
  );
};
