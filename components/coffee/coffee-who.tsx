import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { PersonId } from '../../utils/domain/person.ts';

export type CoffeeWhoProps = {
  /** What was typed, and whom it finds. */
  text: string;
  people: readonly NamedPerson[];
  onFind: (text: string) => void;
  onChoose: (person: PersonId) => void;
};

/** Somebody of the circle, by name; Enter takes the first. */
export const CoffeeWho = ({ text, people, onFind, onChoose }: CoffeeWhoProps) => {
  const id = useId();
  const takeFirst = (event: Event) => {
    event.preventDefault();
    const [first] = people;
    if (first) onChoose(first.id);
  };
  return (
    <search class="sheet">
      <form class="field" onSubmit={takeFirst}>
        <label for={id}>{i18n.t('coffee.who')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget: { value } }) => onFind(value)}
        />
        <div aria-live="polite">
          {people.length > 0 && (
            <ul class="found">
              {people.map((person) => (
                <li key={person.id}>
                  <button type="button" onClick={() => onChoose(person.id)}>
                    <bdi>{person.name}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {text.trim() !== '' && people.length === 0 && <p class="soft small">{i18n.t('coffee.notInCircle')}</p>}
        </div>
      </form>
    </search>
  );
};
