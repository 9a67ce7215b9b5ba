import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { NextStepChoice } from '../../components/invitation/next-step.tsx';
import type { PauseLength } from '../../components/settings/pause.tsx';
import { Named } from '../../components/words/named.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command } from '../../utils/domain/command.ts';
import type { FeelingTap } from '../../utils/domain/feared.ts';
import { noWish, type Wish } from '../../utils/domain/openers/choices.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { requestSites, restOnPage } from '../../utils/extension/current-site.ts';
import { requestNotifications } from '../../utils/extension/notifications.ts';
import { tell } from '../../utils/extension/tell.ts';
import { openWay } from '../../utils/extension/write-to.ts';
import { answersTo } from '../today/answers-to.tsx';
import { dayLater } from '../today/local-days.ts';
import { pausedUntil } from '../today/paused-until.ts';
import { howItWent } from './how-it-went.ts';
import type { PopupLines } from './popup-lines.tsx';
import type { PopupState } from './popup-state.ts';

/** What the small steps wish of the lines: few words and nothing to answer, or a thank-you. */
const wishes: Readonly<Record<'shortLine' | 'thanks', Wish>> = {
  shortLine: { ...noWish, tone: 'brief', approach: 'gift' },
  thanks: { ...noWish, tone: 'brief', choice: 'thank' },
};

/** Everything that can be done in the popup. */
export function popupDeeds(state: PopupState, lines: PopupLines, close: () => void) {
  /** With whom there was word by them or by both. */
  let heard: PersonId | null = null;

  const answers = answersTo(
    async ({ was, notice }) => {
      state.notice.value = notice;
      if (was === 'answered') {
        state.chosen.value = null;
        state.answered.value = true;
        state.asked.value = heard === null ? null : await howItWent(heard);
        await state.look();
        return;
      }
      state.hasAnswered.value = null;
      if (was === 'written') close();
      if (was === 'taken-back') {
        state.answered.value = false;
        state.asked.value = null;
        await state.look();
      }
    },
    (person) => void lines.open({ person }),
  );

  const carryOut = async (command: Command, notice: ComponentChildren) => {
    const told = await tell(command);
    state.notice.value = told.ok ? notice : refusalInWords(told.why);
    await state.look();
    return told;
  };
  const change = (changed: Partial<Settings>) => void carryOut({ do: 'change-settings', change: changed }, null);

  const deeds = {
    ...answers,
    onInTouch: ((person, inTouch) => {
      state.hasAnswered.value = inTouch.by === 'them' ? person : null;
      heard = inTouch.by === 'me' ? null : person;
      answers.onInTouch(person, inTouch);
    }) satisfies typeof answers.onInTouch,
    onFind(text: string) {
      state.text.value = text;
    },
    onLines: (who: Parameters<PopupLines['open']>[0]) => void lines.open(who),
    async onChoose(person: string) {
      state.notice.value = null;
      await state.choose(person);
    },
    async onAdd(name: string) {
      const told = await carryOut({ do: 'add-person', details: { name } }, <Named name={name} say={(name) => i18n.t('popup.added', { name })} />);
      if (!told.ok) return;
      state.text.value = '';
      await state.choose(told.people[0]?.id ?? null);
    },
    async onWriteBy(way: Way) {
      if (await openWay(way)) close();
      else state.notice.value = i18n.t('mind.notOpened');
    },
    onStep(step: 'shortLine' | 'thanks' | 'later') {
      const id = state.invitation.value?.person.id;
      if (step === 'later') {
        if (id !== undefined) answers.onNotNow(id, dayLater(Date.now(), 1));
      } else if (id === undefined) state.pending.value = wishes[step];
      else void lines.open({ person: id }, wishes[step]);
    },
    onOneMore() {
      state.notice.value = null;
      state.answered.value = false;
    },
    async onFelt(tap: FeelingTap | null) {
      const person = state.asked.value?.person;
      state.asked.value = null;
      if (tap && person !== undefined) await carryOut({ do: 'note-feeling', person, tap }, i18n.t('feared.kept'));
    },
    onNext(choice: NextStepChoice | null) {
      const person = state.hasAnswered.value;
      state.hasAnswered.value = null;
      state.notice.value = null;
      if (choice && person !== null) void lines.open({ person }, { ...noWish, choice });
    },
    /** The permission is asked for first of all: a browser grants it only while it handles the click. */
    onSwitch(on: boolean) {
      const { origin } = state.site.value;
      const allowed = on ? requestSites([origin]) : Promise.resolve(true);
      void allowed.then(async (given) => {
        state.siteRefused.value = !given;
        if (given) await carryOut({ do: 'switch-site', origin, on }, null);
      });
    },
    async onRestHere(where: 'page' | 'account') {
      const { origin, account } = state.site.value;
      if (where === 'page') await restOnPage(origin);
      else if (account !== null) await carryOut({ do: 'rest-on-account', origin, account, rests: true }, null);
      await state.look();
    },
    onWakeAccount() {
      const { origin, account } = state.site.value;
      if (account !== null) void carryOut({ do: 'rest-on-account', origin, account, rests: false }, null);
    },
    onPause: (length: PauseLength) => change({ paused: pausedUntil(length, Date.now()) }),
    onResume: () => change({ paused: null }),
    /** As with a site, the browser is asked first of all. */
    onReminder(at: number | null) {
      const allowed = at === null ? Promise.resolve(true) : requestNotifications().catch(() => false);
      void allowed.then((given) => {
        state.reminderRefused.value = !given;
        if (given) change({ reminderAt: at });
      });
    },
    onDiscreet: (discreet: boolean) => change({ discreet }),
    onTone: (tone: Settings['tone']) => change({ tone }),
  };
  return deeds;
}
