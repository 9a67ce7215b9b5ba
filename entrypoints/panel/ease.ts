import type { InTheWayActions } from '../../components/panel/in-the-way.tsx';
import type { WarmUpActions } from '../../components/panel/warm-up.tsx';
import type { WritingSession } from '../../utils/composing/companion.ts';
import type { ComposerBackground } from '../../utils/composing/composer-background.ts';
import { plainMessage, worries } from '../../utils/domain/worries.ts';

const restDays = { day: 1, week: 7, rhythm: null } as const;

/** Whatever eases the way to a message, for one session; `onWords` puts words of the user's into it. */
export function easeOf(session: WritingSession, background: ComposerBackground): InTheWayActions & WarmUpActions & { onWords(words: string): void } {
  const onWords = (words: string) => void session.use({ id: 'own-words', text: words, intent: 'check_in', reason: '' });
  return {
    onWords,
    onEase(worry) {
      const { step } = worries[worry];
      if (typeof step !== 'string') void session.ask(step);
    },
    onFindings: (worry) => background.askEvidence(worries[worry].evidence),
    onPieces(pieces) {
      const words = plainMessage(pieces);
      void session.calm.hear(words, () => onWords(words));
    },
    async onRestPerson(how) {
      const person = session.person.value;
      if (!person) return false;
      const told = await background.tell({ do: 'rest-person', person: person.id, days: restDays[how] });
      if (!told.ok) session.notice.value = { kind: 'refused', why: told.why };
      return told.ok;
    },
    onWarmUpAsked: (person) => background.askWarmUpOffer(person),
    async onWarmUp(person, go) {
      const told = await background.tell({ do: 'take-warm-up', person, go });
      if (!told.ok) session.notice.value = { kind: 'refused', why: told.why };
    },
  };
}
