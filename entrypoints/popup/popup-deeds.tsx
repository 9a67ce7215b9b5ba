import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PauseLength } from '../../components/settings/pause.tsx';
import { Named } from '../../components/words/named.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { Command } from '../../utils/domain/command.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { requestSites, restOnPage } from '../../utils/extension/current-site.ts';
import { tell } from '../../utils/extension/tell.ts';
import { answersTo } from '../today/answers-to.ts';
import { beginOf, dayLater } from '../today/local-days.ts';
import type { PopupState } from './popup-state.ts';

/** Everything that can be done in the popup. */
export function popupDeeds(state: PopupState, close: () => void) {
  const answers = answersTo(async ({ answered, noAddress, notice }) => {
    state.notice.value = notice;
    state.noAddress.value = noAddress;
    if (answered) {
      state.chosen.value = null;
      state.answered.value = true;
      await state.look();
    } else if (!noAddress && notice === null) close();
  });

  const carryOut = async (command: Command, notice: ComponentChildren) => {
    const told = await tell(command);
    state.notice.value = told.ok ? notice : refusalInWords(told.why);
    await state.look();
    return told;
  };

  return {
    ...answers,
    onFind(text: string) {
      state.text.value = text;
    },
    onChoose(person: string) {
      state.chosen.value = person;
      state.text.value = '';
      state.noAddress.value = false;
      state.notice.value = null;
    },
    async onAdd(name: string) {
      const told = await carryOut({ do: 'add-person', details: { name } }, <Named name={name} say={(name) => i18n.t('popup.added', { name })} />);
      if (!told.ok) return;
      state.text.value = '';
      state.chosen.value = told.people[0]?.id ?? null;
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
    onPause(length: PauseLength) {
      void carryOut({ do: 'change-settings', change: { paused: pausedUntil(length, Date.now()) } }, null);
    },
    onResume() {
      void carryOut({ do: 'change-settings', change: { paused: null } }, null);
    },
  };
}

function pausedUntil(length: PauseLength, now: number): Settings['paused'] {
  if (length === 'untilISay') return 'until-i-say';
  return beginOf(dayLater(now, length === 'today' ? 1 : 7));
}
