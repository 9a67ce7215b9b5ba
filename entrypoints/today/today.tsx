import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { TodayPage } from '../../components/today/today-page.tsx';
import type { Face, One } from '../../utils/domain/face.ts';
import type { Invitation } from '../../utils/domain/invitation.ts';
import { type Moment, momentAgain } from '../../utils/domain/moments.ts';
import { askFace, askInvitation } from '../../utils/extension/ask.ts';
import { readMoments } from '../../utils/extension/moments.ts';
import { watchStored } from '../../utils/extension/read.ts';
import { readFace } from '../../utils/extension/stored-face.ts';
import { tell } from '../../utils/extension/tell.ts';
import { answersTo, type Outcome } from './answers-to.tsx';
import { introduce } from './introduce.ts';
import { localDay, today } from './local-days.ts';
import { addressOfPeople, goToWords, placesOfToday } from './places.ts';
import { practiceDeeds } from './practice-deeds.ts';

const plain: One = { kind: 'plain' };

/**
 * The page of the day, which the new tab shows too. It is drawn from what was worked out before, then asks; and it takes no focus. `goesOn`: whether somebody
 * else may come after whom the day invited to first, as in the popup, where the user wishes for several a day.
 */
export async function showToday(title: string, { goesOn }: { readonly goesOn: boolean }): Promise<void> {
  introduce(title);
  const face = signal<Face | null>(null);
  const moment = signal<Moment | null>(null);
  const notice = signal<Outcome['notice']>(null);
  /** Whom the day has room for after the first. */
  const next = signal<Invitation | null>(null);
  /** One answer is enough for one time. */
  const answered = signal(false);

  const one = computed((): One | null => {
    const shown = face.value?.one ?? null;
    if (answered.value) return plain;
    return shown?.kind === 'plain' && next.value ? { kind: 'invitation', invitation: next.value } : shown;
  });

  const seekNext = async () => {
    next.value = (await askInvitation().catch(() => null))?.invitation ?? null;
  };
  const take = (now: Face | null) => {
    if (now?.day !== today()) return;
    face.value = now;
    const { one, invited } = now;
    if (goesOn && one.kind === 'plain' && invited !== null) void seekNext();
    if (one.kind === 'practice' && one.practice === 'again') {
      void readMoments().then((moments) => {
        moment.value = momentAgain(moments, localDay(Date.now()));
      });
    }
  };
  const look = async () => take(await askFace());
  const after = (came: Outcome) => {
    notice.value = came.notice;
    if (came.was === 'written' || came.was === 'refused') return;
    answered.value = came.was === 'answered';
    next.value = null;
    void look();
  };

  const answers = answersTo(after, goToWords);
  const deeds = practiceDeeds(() => face.value, after);
  const Page = () => (
    <TodayPage
      {...answers}
      {...deeds}
      today={localDay(Date.now())}
      one={one.value}
      discreet={face.value?.discreet ?? false}
      aim={face.value?.aim ?? ''}
      moment={moment.value}
      onWarm={() => {
        const one = face.value?.one;
        if (one?.kind === 'warm-up') void tell({ do: 'take-warm-up', person: one.warmUp.harder.id, go: false });
      }}
      oneMore={answered.value && next.value !== null}
      onOneMore={() => {
        notice.value = null;
        answered.value = false;
      }}
      notice={notice.value}
      places={placesOfToday}
      peopleAddress={addressOfPeople}
    />
  );
  take(await readFace());
  render(<Page />, document.body);
  // To work out the day takes the same processor; what is known is painted first.
  await painted();
  await look();
  watchStored((stored) => {
    if ('face' in stored) void readFace().then(take);
  }, new AbortController().signal);
  // A tab that was left open comes back on another day.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}

/** The frame that shows what is there now has been handed over. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => void setTimeout(resolve)));
