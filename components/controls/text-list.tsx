import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  title: string;
  hint: string;
  items: readonly { key: string; text: string }[];
  /** What the empty line at the end is for. */
  addLabel: string;
  kind?: 'text' | 'email';
  problem?: string | null | undefined;
  /** What is to be said under one of the lines. */
  under?: (key: string) => ComponentChildren;
  onAdd: (text: string) => void;
  onRemove: (key: string) => void;
};

/** A few short lines, each of which can go; one empty line to add another. */
export const TextList = ({ title, hint, items, addLabel, kind = 'text', problem = null, under, onAdd, onRemove }: Props) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const count = useRef(items.length);
  useLayoutEffect(() => {
    if (items.length > count.current && input.current) input.current.value = '';
    count.current = items.length;
  }, [items.length]);
  const add = (event: Event) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text !== '') onAdd(text);
  };
  return (
    <section class="stack text-list" aria-labelledby={id}>
      <div>
        <h2 class="plain" id={id}>
          {title}
        </h2>
        <p class="soft small">{hint}</p>
      </div>
      {items.length > 0 && (
        <ul>
          {items.map(({ key, text }) => (
            <li key={key}>
              <div class="row apart">
                <bdi>{text}</bdi>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={i18n.t('options.remove', { text })}
                  onClick={() => {
                    onRemove(key);
                    input.current?.focus();
                  }}
                >
                  {i18n.t('options.removeShort')}
                </button>
              </div>
              {under?.(key)}
            </li>
          ))}
        </ul>
      )}
      <form class="adding" onSubmit={add} noValidate>
        <input
          ref={input}
          inputMode={kind}
          dir="auto"
          maxLength={300}
          autocomplete="off"
          aria-label={addLabel}
          placeholder={addLabel}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
        />
        <button type="submit">{i18n.t('options.addIt')}</button>
      </form>
      <span id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </span>
    </section>
  );
};
