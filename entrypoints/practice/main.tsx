import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import lampStyle from '../../assets/lamp.css?inline';
import type { Audience } from '../../components/practice/composer.tsx';
import type { SentMessage } from '../../components/practice/outbox.tsx';
import { PracticePage } from '../../components/practice/practice-page.tsx';
import { watch } from '../../utils/composing/watch.ts';
import { isAlive, text, textDirection, whenSwitchedOff } from '../../utils/extension/from-page.ts';
import { bringOwnScript } from '../../utils/extension/own-script.ts';
import { preparePractice } from '../../utils/extension/practice.ts';
import { practice } from '../../utils/hosts/practice.ts';
import { introduce } from '../today/introduce.ts';
import { Where } from './where.tsx';

const audience = signal<Audience>('robin');
const sent = signal<readonly SentMessage[]>([]);
const conversation = signal(crypto.randomUUID());

const Page = () => (
  <PracticePage
    first={location.hash === '#first'}
    audience={audience.value}
    conversation={conversation.value}
    sent={sent.value}
    sites={<Where />}
    onAudience={(chosen) => {
      audience.value = chosen;
    }}
    onSend={(names, message) => {
      sent.value = [{ id: crypto.randomUUID(), names, text: message }, ...sent.value];
      conversation.value = crypto.randomUUID();
    }}
  />
);

introduce(i18n.t('practice.title'));
await preparePractice();
render(<Page />, document.body);
watch([practice], {
  look: { style: lampStyle, lampLabel: text('panel_lamp'), direction: textDirection() },
  bringPanel: async () => ((await bringOwnScript('/panel.js')) ? 'panel' : 'gone'),
  isAlive,
  whenSwitchedOff,
  whenAsked: () => {},
});
