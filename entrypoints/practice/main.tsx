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

introduce(i18n.t('practice.title'));
/** The address names somebody of the circle to practise with. */
const own = await preparePractice(/^#with\/(.+)$/.exec(location.hash)?.[1] ?? null);

const audience = signal<Audience>(own ? 'own' : 'robin');
const sent = signal<readonly SentMessage[]>([]);
const conversation = signal(crypto.randomUUID());

const Page = () => (
  <PracticePage
    audience={audience.value}
    own={own}
    conversation={conversation.value}
    sent={sent.value}
    circleAddress="/options.html"
    onAudience={(chosen) => {
      audience.value = chosen;
    }}
    onSend={(names, message) => {
      sent.value = [{ id: crypto.randomUUID(), names, text: message }, ...sent.value];
      conversation.value = crypto.randomUUID();
    }}
  />
);

render(<Page />, document.body);
watch([practice], {
  look: { style: lampStyle, lampLabel: text('panel_lamp'), direction: textDirection() },
  bringPanel: async () => ((await bringOwnScript('/panel.js')) ? 'panel' : 'gone'),
  isAlive,
  whenSwitchedOff,
  whenAsked: () => {},
});
