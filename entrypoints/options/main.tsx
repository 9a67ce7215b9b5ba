import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OptionsFrame } from '../../components/settings/options-frame.tsx';
import { watchStored } from '../../utils/extension/read.ts';
import { introduce } from '../today/introduce.ts';
import { Circle } from './circle.tsx';
import { EvidenceSection } from './evidence.tsx';
import { OnePerson } from './one-person.tsx';
import { type OptionsState, optionsState } from './options-state.ts';
import { addressOf } from './place.ts';
import { Sites } from './sites.tsx';
import { Writing } from './writing.tsx';
import { YourData } from './your-data.tsx';
import { YourOpeners } from './your-openers.tsx';

const state = optionsState();

const Here = ({ state }: { state: OptionsState }) => {
  switch (state.place.value.at) {
    case 'openers':
      return <YourOpeners state={state} />;
    case 'sites':
      return <Sites state={state} />;
    case 'writing':
      return <Writing state={state} />;
    case 'data':
      return <YourData state={state} />;
    case 'evidence':
      return <EvidenceSection />;
    default:
      return state.person.value ? <OnePerson key={state.person.value.id} state={state} person={state.person.value} /> : <Circle state={state} />;
  }
};

const Page = () => {
  const { at } = state.place.value;
  const address = addressOf(state.place.value);
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current && at !== 'add') document.querySelector<HTMLElement>('main h1')?.focus();
    arrived.current = true;
  }, [address]);
  return (
    <OptionsFrame
      here={at === 'add' || at === 'person' ? 'circle' : at}
      notice={state.notice.value}
      addressOf={(section) => addressOf({ at: section })}
    >
      <Here state={state} />
    </OptionsFrame>
  );
};

introduce(i18n.t('options.title'));
await state.look();
render(<Page />, document.body);
watchStored(state.look, new AbortController().signal);
addEventListener('hashchange', state.look);
