import { render } from 'preact';
import { i18n } from '#i18n';
import { PopupPage } from '../../components/invitation/popup-page.tsx';
import type { SiteHere } from '../../components/settings/site-here.tsx';
import { watchStored } from '../../utils/extension/read.ts';
import { websites } from '../../utils/hosts/all-hosts.ts';
import { originsOf } from '../options/known-sites.ts';
import { introduce } from '../today/introduce.ts';
import { localDay } from '../today/local-days.ts';
import { popupDeeds } from './popup-deeds.tsx';
import { popupState } from './popup-state.ts';

const state = popupState();
const deeds = popupDeeds(state, () => close());

const siteHere = (): SiteHere => {
  const { state: here, name, origin, account, rests } = state.site.value;
  if (here === 'not-possible' || here === 'practice') return { state: here };
  if (here === 'on') return { state: here, name, account, rests };
  return { state: state.siteRefused.value ? 'refused' : here, name, known: websites.some((host) => originsOf(host).includes(origin)) };
};

const Page = () => (
  <PopupPage
    {...deeds}
    today={localDay(Date.now())}
    invitation={state.invitation.value}
    others={state.answer.value.others}
    paused={state.paused.value}
    site={siteHere()}
    found={state.found.value}
    noAddress={state.noAddress.value}
    notice={state.notice.value}
    circleAddress="/options.html"
    practiceAddress="/practice.html"
  />
);

introduce(i18n.t('popup.title'));
await state.look();
render(<Page />, document.body);
watchStored(state.look, new AbortController().signal);
