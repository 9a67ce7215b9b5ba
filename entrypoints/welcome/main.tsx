import { effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { stepInWords } from '../../components/welcome/progress.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { watchStored } from '../../utils/extension/read.ts';
import { introduce } from '../today/introduce.ts';
import { welcomeState } from './welcome-state.tsx';

const state = welcomeState();

const Page = () => (
  <WelcomePage
    at={state.at.value}
    notice={state.notice.value}
    names={state.names.value}
    sitesOn={state.sitesOn.value}
    choices={state.choices.value}
    refused={state.refused.value}
    somebody={state.somebody.value}
    bringAddress="/options.html#bring"
    evidenceAddress="/options.html#evidence"
    practiceAddress="/practice.html"
    todayAddress="/today.html"
    onGo={state.go}
    onOut={state.leave}
    onAdd={state.add}
    onPick={state.pick}
  />
);

await state.open();
effect(() => introduce(i18n.t('welcome.title', { step: stepInWords(state.at.value) })));
render(<Page />, document.body);
addEventListener('hashchange', state.arrive);
watchStored(state.look, new AbortController().signal);
