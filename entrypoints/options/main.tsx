import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OptionsFrame } from '../../components/settings/options-frame.tsx';
import { watchStored } from '../../utils/extension/read.ts';
import { introduce } from '../today/introduce.ts';
import { Here } from './here.tsx';
import { optionsState } from './options-state.ts';
import { addressOf } from './place.ts';
import { undoByKey } from './undo-by-key.ts';

const state = optionsState();

const Page = () => {
  const { at } = state.place.value;
  const address = addressOf(state.place.value);
  const arrived = useRef(false);
  useEffect(() => {
    // Something in the new page may have taken the focus already.
    if (arrived.current && !document.querySelector('main')?.contains(document.activeElement)) document.querySelector<HTMLElement>('main h1')?.focus();
    arrived.current = true;
  }, [address]);
  return (
    <OptionsFrame
      here={at === 'add' || at === 'person' || at === 'same' || at === 'bring' ? 'circle' : at}
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
watchStored(state.takeIn, new AbortController().signal);
addEventListener('hashchange', state.arrive);
addEventListener('keydown', undoByKey(state));
