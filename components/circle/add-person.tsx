import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { onAdd: (name: string) => void; onCancel: () => void };

/** Somebody new, with a name alone. */
export const AddPerson = ({ onAdd, onCancel }: Props) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Before the next key: whoever types at once loses nothing.
  useLayoutEffect(() => input.current?.focus(), []);
  const add = (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '') input.current?.focus();
    else onAdd(name);
  };
  return (
    <form class="stack sheet" onSubmit={add} noValidate>
      <div class="field">
        <label for={id}>{i18n.t('options.addName')}</label>
        <input id={id} ref={input} dir="auto" maxLength={200} autocomplete="off" aria-describedby={`${id}-hint`} />
        <span id={`${id}-hint`} class="soft small">
          {i18n.t('options.addHint')}
        </span>
      </div>
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('options.addDone')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </form>
  );
};
