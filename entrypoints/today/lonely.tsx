import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { LonelyPage } from '../../components/today/lonely-page.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import { askRoute } from '../../utils/extension/ask.ts';
import { readPerson, readSettings } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { waysTo, writeTo } from '../../utils/extension/write-to.ts';
import { introduce } from './introduce.ts';
import { beginOf, dayLater } from './local-days.ts';
import { goToWords, placesFrom } from './places.ts';

/** A lonely hour. */
const notice = signal<ComponentChildren>(null);

introduce(i18n.t('lonely.page'));
const [route, { discreet }] = await Promise.all([askRoute(), readSettings()]);
const people = await Promise.all(
  (route?.three ?? []).slice(0, 2).map(async ({ id, name }) => {
    const person = await readPerson(id);
    return { id, name, reachable: person !== null && (await waysTo(person)).length > 0 };
  }),
);

const Page = () => (
  <LonelyPage
    people={people}
    discreet={discreet}
    notice={notice.value}
    places={placesFrom('lonely')}
    onWrite={async (id) => {
      if ((await writeTo(id)) !== 'opened') goToWords(id);
    }}
    onWords={goToWords}
    onRest={async () => {
      const told = await tell({ do: 'change-settings', change: { paused: beginOf(dayLater(Date.now(), 1)) } });
      notice.value = told.ok ? i18n.t('lonely.rested') : refusalInWords(told.why);
    }}
  />
);
render(<Page />, document.body);
