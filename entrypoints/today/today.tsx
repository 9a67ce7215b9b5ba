import { signal } from '@preact/signals';
import { render } from 'preact';
import { TodayPage } from '../../components/today/today-page.tsx';
import type { Face } from '../../utils/domain/face.ts';
import { type Moment, momentAgain } from '../../utils/domain/moments.ts';
import { askFace } from '../../utils/extension/ask.ts';
import { readMoments } from '../../utils/extension/moments.ts';
import { watchStored } from '../../utils/extension/read.ts';
import { readFace } from '../../utils/extension/stored-face.ts';
import { tell } from '../../utils/extension/tell.ts';
import { answersTo, type Outcome } from './answers-to.ts';
import { introduce } from './introduce.ts';
import { localDay, today } from './local-days.ts';
import { placesOfToday } from './places.ts';
import { practiceDeeds } from './practice-deeds.ts';

/** The page of the day, which the new tab shows too. It is drawn from what was worked out before, then asks; and it takes no focus. */
export async function showToday(title: string): Promise<void> {
  introduce(title);
  const face = signal<Face | null>(null);
  const moment = signal<Moment | null>(null);
  const outcome = signal<Outcome>({ answered: false, noAddress: false, notice: null });

  const take = (next: Face | null) => {
    if (next?.day !== today()) return;
    face.value = next;
    const { one } = next;
    if (one.kind === 'practice' && one.practice === 'again') {
      void readMoments().then((moments) => {
        moment.value = momentAgain(moments, localDay(Date.now()));
      });
    }
  };
  const look = async () => take(await askFace());
  const after = (came: Outcome) => {
    outcome.value = came;
    if (came.answered && face.value) face.value = { ...face.value, one: { kind: 'plain' } };
  };

  const answers = answersTo(after);
  const deeds = practiceDeeds(() => face.value, after);
  const Page = () => (
    <TodayPage
      {...answers}
      {...deeds}
      today={localDay(Date.now())}
      one={face.value?.one ?? null}
      discreet={face.value?.discreet ?? false}
      aim={face.value?.aim ?? ''}
      moment={moment.value}
      onWarm={() => {
        const one = face.value?.one;
        if (one?.kind === 'warm-up') void tell({ do: 'take-warm-up', person: one.warmUp.harder.id, go: false });
      }}
      noAddress={outcome.value.noAddress}
      notice={outcome.value.notice}
      places={placesOfToday}
    />
  );
  take(await readFace());
  render(<Page />, document.body);
  await look();
  watchStored((stored) => {
    if ('face' in stored) void readFace().then(take);
  }, new AbortController().signal);
  // A tab that was left open comes back on another day.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}
