import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Thread } from '../../utils/domain/person.ts';
import { DateField } from '../controls/date-field.tsx';

type Props = {
  /** The one that is changed; without it, a new one. */
  thread?: Thread;
  /** How many there are: once there is one more, the empty line is ready for the next. */
  count: number;
  onKeep: (text: string, day: Day | '') => void;
  onCancel?: () => void;
};

/** One line about what to come back to. It asks for a day only once there are words. */
export const ThreadForm = ({ thread, count, onKeep, onCancel }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const known = useRef(count);
  const [text, setText] = useState(thread?.text ?? '');
  const [day, setDay] = useState<Day | ''>(thread?.day ?? '');
  useLayoutEffect(() => {
    if (thread) input.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (count > known.current) {
      setText('');
      setDay('');
      input.current?.focus();
    }
    known.current = count;
  }, [count]);
  const keep = (event: Event) => {
    event.preventDefault();
    const written = input.current?.value.trim() ?? '';
    if (written !== '') onKeep(written, day);
  };
  const label = i18n.t(thread ? 'person.threadText' : 'options.addThread');
  return (
    <form class="stack thread-form" onSubmit={keep} noValidate>
      <div class="adding">
        <input
          ref={input}
          dir="auto"
          maxLength={300}
          autocomplete="off"
          aria-label={label}
          placeholder={label}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{i18n.t(thread ? 'person.keepIt' : 'options.addIt')}</button>
      </div>
      {(thread || text.trim() !== '') && (
        <div class="row">
          <DateField label={i18n.t('person.threadDay')} day={day} onDay={setDay} />
          {onCancel && (
            <button type="button" class="quiet" onClick={onCancel}>
              {i18n.t('options.cancel')}
            </button>
          )}
        </div>
      )}
    </form>
  );
};
