import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Undoable } from '../../components/controls/undoable.tsx';
import type { Answers } from '../../components/invitation/answers.ts';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command, Told } from '../../utils/domain/command.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { tell } from '../../utils/extension/tell.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { beginOf, momentOn } from './local-days.ts';

/** What came of an answer: one sentence to say, and whether the invitation is answered with it, was written to, or has its answer taken back. */
export type Outcome = { readonly was: 'answered' | 'written' | 'taken-back' | 'refused'; readonly notice: ComponentChildren };

/** Carries out what was answered to an invitation; `after` hears what came of it, and `words` is where lines to begin with are. */
export function answersTo(after: (outcome: Outcome) => void, words: (person: PersonId) => void): Answers {
  const hear = (told: Told, was: Outcome['was'], notice: ComponentChildren) =>
    after(told.ok ? { was, notice } : { was: 'refused', notice: refusalInWords(told.why) });
  const carryOut = async (command: Command, said: string) => hear(await tell(command), 'answered', said);
  /** The sentence has the word with it that takes the answer back. */
  const carryOutUndoable = async (command: Command, said: string) => {
    const step = crypto.randomUUID();
    const undo = async () => hear(await tell({ do: 'undo', step }), 'taken-back', i18n.t('circle.undone'));
    const notice = (
      <Undoable key={step} onUndo={() => void undo()} onHold={() => {}} onGone={() => document.querySelector<HTMLElement>('h1')?.focus()}>
        {said}
      </Undoable>
    );
    hear(await tell(command, step), 'answered', notice);
  };
  return {
    /** Where nothing opens there are words to be taken along. */
    async onWrite(person) {
      if ((await writeTo(person)) === 'opened') after({ was: 'written', notice: null });
      else words(person);
    },
    onWords: words,
    onInTouch(person, { by, channel, day, thread }) {
      const at = momentOn(day, Date.now());
      void carryOutUndoable({ do: 'log-contact', person, by, channel, at, ...(thread !== '' && { thread }) }, i18n.t('popup.noted'));
    },
    onNotNow(person, until) {
      void carryOut({ do: 'not-now', person, until: until === null ? null : beginOf(until) }, i18n.t('popup.notNowDone'));
    },
    onRest(person) {
      void carryOutUndoable({ do: 'edit-person', person, change: { state: { kind: 'resting', until: null } } }, i18n.t('popup.restDone'));
    },
    onLessOften(person) {
      void carryOut({ do: 'less-often', person }, i18n.t('lessOften.taken'));
    },
  };
}
