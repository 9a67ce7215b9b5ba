import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { WordsPage } from '../../components/today/words-page.tsx';
import { noWish } from '../../utils/domain/openers/choices.ts';
import { askLines } from '../../utils/extension/ask.ts';
import { readPerson, readSettings } from '../../utils/extension/read.ts';
import { waysTo } from '../../utils/extension/write-to.ts';
import { copyText } from '../../utils/page/copy-text.ts';
import { answersTo } from './answers-to.tsx';
import { introduce } from './introduce.ts';
import { localDay } from './local-days.ts';
import { addressOfPeople, allPlaces, goToWords } from './places.ts';

/** Lines to begin with, for the person whose id stands after the slash. */
const lines = signal<readonly string[] | null>(null);
const notice = signal<ComponentChildren>(null);
const written = signal(false);
const addAddress = signal<string | null>(null);

introduce(i18n.t('mind.ways'));
const id = location.hash.split('/')[1] ?? '';
const [person, { discreet }] = await Promise.all([readPerson(id), readSettings()]);

const ask = async () => {
  lines.value = (await askLines({ person: id }, 'web', noWish)).map(({ text }) => text);
};
const seekWays = async () => {
  const now = await readPerson(id);
  addAddress.value = now && (await waysTo(now)).length > 0 ? null : `${addressOfPeople}${id}/address`;
};

const answers = answersTo((came) => {
  notice.value = came.notice;
  if (came.was !== 'refused') written.value = came.was === 'answered';
}, goToWords);

const Page = ({ name }: { name: string }) => (
  <WordsPage
    name={name}
    lines={lines.value}
    written={written.value}
    addAddress={addAddress.value}
    discreet={discreet}
    notice={notice.value}
    places={allPlaces}
    onCopy={async (line) => {
      notice.value = i18n.t((await copyText(line)) ? 'route.copied' : 'route.notCopied');
    }}
    onOthers={() => {
      notice.value = null;
      void ask();
    }}
    onWrite={() => answers.onWrite(id)}
    onWritten={() => answers.onInTouch(id, { by: 'me', channel: 'elsewhere', day: localDay(Date.now()), thread: '' })}
  />
);

if (person) {
  await seekWays();
  render(<Page name={person.name} />, document.body);
  await ask();
  // An address may have been added meanwhile.
  document.addEventListener('visibilitychange', () => void seekWays());
} else location.replace('/today.html#');
