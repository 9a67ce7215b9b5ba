import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Answers } from '../../components/invitation/answers.ts';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command } from '../../utils/domain/command.ts';
import { tell } from '../../utils/extension/tell.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { beginOf, momentOn } from './local-days.ts';

/** What came of an answer: one sentence to say, and whether the invitation is answered with it. */
export type Outcome = { readonly answered: boolean; readonly noAddress: boolean; readonly notice: ComponentChildren };

/** Carries out what was answered to an invitation; `after` hears what came of it. */
export function answersTo(after: (outcome: Outcome) => void): Answers {
  const carryOut = async (command: Command, notice: string) => {
    const told = await tell(command);
    after({ answered: told.ok, noAddress: false, notice: told.ok ? notice : refusalInWords(told.why) });
  };
  return {
    async onWrite(person) {
      const opened = (await writeTo(person)) === 'opened';
      after({ answered: false, noAddress: !opened, notice: null });
    },
    onInTouch(person, { by, channel, day, thread }) {
      const at = momentOn(day, Date.now());
      void carryOut({ do: 'log-contact', person, by, channel, at, ...(thread !== '' && { thread }) }, i18n.t('popup.noted'));
    },
    onNotNow(person, until) {
      void carryOut({ do: 'not-now', person, until: until === null ? null : beginOf(until) }, i18n.t('popup.notNowDone'));
    },
    onRest(person) {
      void carryOut({ do: 'edit-person', person, change: { state: { kind: 'resting', until: null } } }, i18n.t('popup.restDone'));
    },
    onLessOften(person) {
      void carryOut({ do: 'less-often', person }, i18n.t('lessOften.taken'));
    },
  };
}
