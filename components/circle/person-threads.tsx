import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Person, Thread } from '../../utils/domain/person.ts';
import { calendarDayInWords } from '../words/year-day-in-words.ts';
import { ThreadForm } from './thread-form.tsx';

type Props = {
  person: Person;
  /** An empty day is none. */
  onAddThread: (text: string, day: Day | '') => void;
  onThreads: (threads: readonly Thread[]) => void;
};

/** What to come back to, each with its day where it has one. For somebody in memory only what was still open is shown. */
export const PersonThreads = ({ person, onAddThread, onThreads }: Props) => {
  const id = useId();
  const { threads } = person;
  const remembered = person.state.kind === 'in-memory';
  const [changing, setChanging] = useState<Thread['id'] | null>(null);
  if (remembered && threads.length === 0) return null;
  return (
    <section class="stack text-list" aria-labelledby={id}>
      <div>
        <h2 class="plain" id={id} tabIndex={-1}>
          {i18n.t(remembered ? 'person.threadsInMemory' : 'options.threads')}
        </h2>
        {!remembered && <p class="soft small">{i18n.t('options.threadsHint')}</p>}
      </div>
      {threads.length > 0 && (
        <ul>
          {threads.map((thread) => (
            <li key={thread.id}>
              {changing === thread.id ? (
                <ThreadForm
                  thread={thread}
                  count={0}
                  onKeep={(text, day) => {
                    setChanging(null);
                    onThreads(threads.map((other) => (other === thread ? { id: thread.id, text, ...(day !== '' && { day }) } : other)));
                  }}
                  onCancel={() => setChanging(null)}
                />
              ) : (
                <ThreadLine
                  thread={thread}
                  onChange={remembered ? null : () => setChanging(thread.id)}
                  onRemove={() => {
                    onThreads(threads.filter((other) => other !== thread));
                    document.getElementById(id)?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!remembered && <ThreadForm count={threads.length} onKeep={onAddThread} />}
    </section>
  );
};

const ThreadLine = ({ thread, onChange, onRemove }: { thread: Thread; onChange: (() => void) | null; onRemove: () => void }) => {
  const { text, day } = thread;
  return (
    <div class="row apart">
      <span>
        <bdi>{text}</bdi>
        {day !== undefined && <span class="soft small"> · {calendarDayInWords(day)}</span>}
      </span>
      <span class="row">
        {onChange && (
          <button type="button" class="quiet small" aria-label={i18n.t('person.changeThis', { text })} onClick={onChange}>
            {i18n.t('person.change')}
          </button>
        )}
        <button type="button" class="quiet small" aria-label={i18n.t('options.remove', { text })} onClick={onRemove}>
          {i18n.t('options.removeShort')}
        </button>
      </span>
    </div>
  );
};
