import { render } from 'preact';
import { i18n } from '#i18n';
import { PopupPage } from '../../components/invitation/popup-page.tsx';
import { lineAfterCall } from '../../utils/domain/after-call.ts';
import { watchStored } from '../../utils/extension/read.ts';
import { copyText } from '../../utils/page/copy-text.ts';
import { introduce } from '../today/introduce.ts';
import { localDay } from '../today/local-days.ts';
import { addresses } from './addresses.ts';
import { popupDeeds } from './popup-deeds.tsx';
import { popupLines } from './popup-lines.tsx';
import { popupState } from './popup-state.ts';
import { siteHere } from './site-here.ts';

const state = popupState();
const lines = popupLines(state, () => close());
const deeds = popupDeeds(state, lines, () => close());

const Page = () => (
  <PopupPage
    {...deeds}
    {...addresses}
    linesActions={lines.actions}
    lineAfterCall={lineAfterCall}
    onCopyText={copyText}
    today={localDay(Date.now())}
    invitation={state.invitation.value}
    waiting={state.answer.value === null || state.isEmpty.value === null}
    nobodyHere={state.isEmpty.value === true}
    others={state.answer.value?.others ?? []}
    ways={state.about.value.ways}
    steps={state.steps.value}
    lines={lines.lines.value}
    oneMore={state.oneMore.value}
    asked={state.asked.value}
    answerNoted={state.hasAnswered.value !== null && state.answered.value}
    paused={state.paused.value}
    quick={state.settings.value}
    reminderRefused={state.reminderRefused.value}
    site={siteHere(state.site.value, state.siteRefused.value)}
    found={state.found.value}
    notice={state.notice.value}
  />
);

introduce(i18n.t('popup.title'));
const looked = state.look();
await state.glance();
// Where all of it comes in a moment, nothing comes before; longer than that, in milliseconds, nobody waits to see anything.
if (state.answer.value === null) await Promise.race([looked, new Promise((passed) => setTimeout(passed, 80))]);
render(<Page />, document.body);
await looked;
// Everybody is only needed once a name is typed.
await state.readPeople();
watchStored((changed) => {
  // What came for somebody is no news.
  if (Object.keys(changed).every((key) => key.startsWith('openers:'))) return;
  void state.look().then(state.readPeople);
}, new AbortController().signal);
