import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Slot } from '../../utils/domain/openers/line-parts.ts';
import type { Intent } from '../../utils/domain/openers/opener.ts';
import type { OwnTextCheck } from '../../utils/domain/openers/own-openers.ts';
import { Pick } from '../controls/pick.tsx';
import { intentInWords, intentsToWrite } from '../words/intent-in-words.ts';
import { slotInWords } from './line-words.tsx';

type Props = {
  label: string;
  hint: string;
  text: string;
  /** Null where the line keeps what it is for. */
  intent: Intent | null;
  /** What may stand in braces, and how that is written. */
  slots: readonly { readonly slot: Slot; readonly braces: string }[];
  /** The most characters a line may have. */
  most: number;
  check: (text: string) => OwnTextCheck;
  /** Resolves to whether it was kept; where it was not, the words stay here. */
  onSave: (text: string, intent: Intent | null) => Promise<boolean>;
  onClose: () => void;
  children?: ComponentChildren;
};

/** A line as somebody writes it: what may stand in braces, and in kind words what does not fit yet. */
export const LineForm = ({ label, hint, text: before, intent: first, slots, most, check, onSave, onClose, children }: Props) => {
  const id = useId();
  const [text, setText] = useState(before);
  const [intent, setIntent] = useState(first);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const found = check(text);
  const problem = found === 'empty' && !tried ? null : problemInWords(found, most);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (found !== 'ok') field.current?.focus();
    else if (await onSave(text, intent)) onClose();
  };
  const putIn = (braces: string) => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(braces, area.selectionStart, area.selectionEnd, 'end');
    setText(area.value);
    area.focus();
  };
  return (
    <form
      class="stack sheet line-form"
      onSubmit={save}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          class="letter"
          dir="auto"
          rows={3}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span id={`${id}-problem`} class="problem" aria-live="polite">
          {problem}
        </span>
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      </div>
      <div>
        <p class="soft small">{i18n.t('openers.slots')}</p>
        <ul class="slots">
          {slots.map(({ slot, braces }) => (
            <li key={braces} class="row">
              <button type="button" class="chip" aria-label={i18n.t('openers.putIn', { slot: braces })} onClick={() => putIn(braces)}>
                {braces}
              </button>
              <span class="soft small">{slotInWords(slot)}</span>
            </li>
          ))}
        </ul>
      </div>
      {intent !== null && (
        <Pick
          label={i18n.t('openers.what')}
          options={[...new Set([intent, ...intentsToWrite])].map((value) => ({ value, label: intentInWords(value) }))}
          value={intent}
          onPick={setIntent}
        />
      )}
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('openers.save')}
        </button>
        <button type="button" onClick={onClose}>
          {i18n.t('openers.cancel')}
        </button>
        {children}
      </div>
    </form>
  );
};

const problemInWords = (found: OwnTextCheck, most: number): string | null => {
  if (found === 'ok') return null;
  if (found === 'empty') return i18n.t('openers.empty');
  if (found === 'too-long') return i18n.t('openers.tooLong', { most });
  if (found.unknown.length === 0) return i18n.t('openers.braces');
  return i18n.t('openers.unknown', { slots: found.unknown.map((slot) => `{${slot}}`).join(', ') });
};
