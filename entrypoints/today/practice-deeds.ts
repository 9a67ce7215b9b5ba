import { i18n } from '#i18n';
import type { PracticeDeeds } from '../../components/today/practice-card.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command } from '../../utils/domain/command.ts';
import type { Face } from '../../utils/domain/face.ts';
import { tell } from '../../utils/extension/tell.ts';
import type { Outcome } from './answers-to.tsx';
import { localDay } from './local-days.ts';

/** What can be done with a small practice and on the route's day; `after` hears what came of it. */
export function practiceDeeds(
  face: () => Face | null,
  after: (outcome: Outcome) => void,
): Omit<PracticeDeeds, 'onWrite'> & { readonly onSkipRoute: () => void } {
  /** Each in turn, as long as nothing is refused. */
  const carryOut = async (commands: readonly Command[], notice: string | null) => {
    for (const command of commands) {
      const told = await tell(command);
      if (!told.ok) return after({ was: 'refused', notice: refusalInWords(told.why) });
    }
    after({ was: 'answered', notice });
  };
  return {
    onPractice(practice, answer, said) {
      void carryOut([{ do: 'answer-practice', practice, answer }], said ?? null);
    },
    onMoment(text) {
      const moment = { id: crypto.randomUUID(), day: localDay(Date.now()), text };
      const commands: Command[] = [
        { do: 'keep-moments', moments: [moment] },
        { do: 'answer-practice', practice: 'moment', answer: 'done' },
      ];
      void carryOut(commands, i18n.t('moments.kept'));
    },
    onAim(aim) {
      const one = face()?.one;
      const practice = one?.kind === 'practice' ? one.practice : 'wish';
      const commands: Command[] = [
        { do: 'change-settings', change: { aim } },
        { do: 'answer-practice', practice, answer: 'done' },
      ];
      void carryOut(commands, i18n.t(aim === '' ? 'small.aim.removed' : 'small.wish.kept'));
    },
    onSkipRoute() {
      void carryOut([{ do: 'walk-route', step: { to: 'skip' } }], i18n.t('route.skipped'));
    },
  };
}
