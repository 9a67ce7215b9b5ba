import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonId } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';

export type Found = {
  /** What was typed. */
  readonly text: string;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** The name as it was typed; null when somebody of the circle has it already, or nothing was typed. */
  readonly addable: string | null;
};

type Props = Found & {
  /** Whether the field takes the focus where nothing else has it. */
  focused?: boolean;
  field?: RefObject<HTMLInputElement | null>;
  onFind: (text: string) => void;
  onChoose: (person: PersonId) => void;
  /** Where something can be done for a name that is not in the circle. */
  onName?: (name: string) => void;
  onAdd: (name: string) => void;
};

/** Somebody by their name, of the circle or not. Enter takes the first that is offered. */
export const FindPerson = ({ text, people, addable, focused = false, field, onFind, onChoose, onName, onAdd }: Props) => {
  const id = useId();
  useLayoutEffect(() => {
    if (focused && document.activeElement === document.body) field?.current?.focus();
  }, [focused]);
  const takeFirst = (event: Event) => {
    event.preventDefault();
    const [first] = people;
    if (first) onChoose(first.id);
    else if (addable !== null) (onName ?? onAdd)(addable);
  };
  return (
    <search>
      <form onSubmit={takeFirst}>
        <div class="field">
          <label for={id}>{i18n.t('mind.label')}</label>
          <input
            ref={field ?? null}
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
              {addable !== null && <NewName name={addable} onName={onName} onAdd={onAdd} />}
            </ul>
          )}
        </div>
      </form>
    </search>
  );
};

/** A name that nobody of the circle has: some words for them, or a place in the circle. */
const NewName = ({ name, onName, onAdd }: { name: string; onName: Props['onName'] } & Pick<Props, 'onAdd'>) => (
  <>
    {onName && (
      <li>
        <button type="button" onClick={() => onName(name)}>
          <span>
            <Named name={name} say={(name) => i18n.t('mind.forName', { name })} /> <small class="soft">{i18n.t('mind.forNameHint')}</small>
          </span>
        </button>
      </li>
    )}
    <li>
      <button type="button" class="new" onClick={() => onAdd(name)}>
        <span>
          <Named name={name} say={(name) => i18n.t('popup.add', { name })} />
        </span>
      </button>
    </li>
  </>
);
