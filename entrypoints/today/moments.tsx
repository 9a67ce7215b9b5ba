import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { Undoable } from '../../components/controls/undoable.tsx';
import { MomentsPage } from '../../components/today/moments-page.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import { calendarDayInWords } from '../../components/words/year-day-in-words.ts';
import type { Command } from '../../utils/domain/command.ts';
import { type Moment, momentAgain } from '../../utils/domain/moments.ts';
import { readMoments } from '../../utils/extension/moments.ts';
import { tell } from '../../utils/extension/tell.ts';
import { introduce } from './introduce.ts';
import { localDay } from './local-days.ts';
import { placesFrom } from './places.ts';

/** The moments jar. */
const moments = signal<readonly Moment[] | null>(null);
const notice = signal<ComponentChildren>(null);

const day = () => localDay(Date.now());

async function look(): Promise<void> {
  moments.value = await readMoments().catch(() => null);
}

async function carryOut(command: Command, said: ComponentChildren): Promise<void> {
  const told = await tell(command);
  notice.value = told.ok ? said : refusalInWords(told.why);
  await look();
}

function keep(text: string): void {
  const own = moments.value?.find((moment) => moment.day === day());
  const moment = own ? { ...own, text } : { id: crypto.randomUUID(), day: day(), text };
  void carryOut({ do: 'keep-moments', moments: [moment] }, i18n.t('moments.kept'));
}

function drop(moment: Moment): void {
  const back = () => void carryOut({ do: 'keep-moments', moments: [moment] }, i18n.t('moments.kept'));
  void carryOut(
    { do: 'drop-moments', moments: [moment.id] },
    <Undoable onUndo={back} onHold={() => {}} onGone={() => document.querySelector('h1')?.focus()}>
      {i18n.t('moments.deleted', { day: calendarDayInWords(moment.day) })}
    </Undoable>,
  );
}

const Page = () => (
  <MomentsPage
    today={day()}
    moments={moments.value}
    again={moments.value && momentAgain(moments.value, day())}
    notice={notice.value}
    places={placesFrom('moments')}
    onKeep={keep}
    onDelete={drop}
  />
);

introduce(i18n.t('moments.page'));
await look();
render(<Page />, document.body);
