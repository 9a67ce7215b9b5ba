import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { LonelyPage } from '../../components/today/lonely-page.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import { askRoute } from '../../utils/extension/ask.ts';
import { readSettings } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { introduce } from './introduce.ts';
import { beginOf, dayLater } from './local-days.ts';
import { placesFrom } from './places.ts';

/** A lonely hour. */
const notice = signal<ComponentChildren>(null);
const withoutAddress = signal<NamedPerson | null>(null);

introduce(i18n.t('lonely.page'));
const [route, { discreet }] = await Promise.all([askRoute(), readSettings()]);
const people = (route?.three ?? []).slice(0, 2);

const Page = () => (
  <LonelyPage
    people={people}
    discreet={discreet}
    withoutAddress={withoutAddress.value}
    notice={notice.value}
    places={placesFrom('lonely')}
    onWrite={async (id) => {
      const opened = (await writeTo(id)) === 'opened';
      withoutAddress.value = opened ? null : (people.find((person) => person.id === id) ?? null);
    }}
    onRest={async () => {
      const told = await tell({ do: 'change-settings', change: { paused: beginOf(dayLater(Date.now(), 1)) } });
      notice.value = told.ok ? i18n.t('lonely.rested') : refusalInWords(told.why);
    }}
  />
);
render(<Page />, document.body);
