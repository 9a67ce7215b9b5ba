import { signal } from '@preact/signals';
import { render } from 'preact';
import { TodayPage } from '../../components/invitation/today-page.tsx';
import type { WarmUp } from '../../utils/domain/answer.ts';
import type { Invitation } from '../../utils/domain/invitation.ts';
import { askInvitation, askWarmUp } from '../../utils/extension/ask.ts';
import { watchStored } from '../../utils/extension/read.ts';
import { tell } from '../../utils/extension/tell.ts';
import { answersTo, type Outcome } from './answers-to.ts';
import { introduce } from './introduce.ts';
import { localDay } from './local-days.ts';

/** The page of the day, which the new tab shows too. It takes no focus. */
export async function showToday(title: string): Promise<void> {
  introduce(title);
  const invitation = signal<Invitation | null>(null);
  const outcome = signal<Outcome>({ answered: false, noAddress: false, notice: null });
  const warmUp = signal<WarmUp | null>(null);
  const look = async () => {
    warmUp.value = await askWarmUp();
    invitation.value = await askInvitation().then(
      (answer) => answer.invitation,
      () => null,
    );
  };
  const answers = answersTo((came) => {
    outcome.value = came;
    if (came.answered) invitation.value = null;
  });
  await look();
  watchStored(look, new AbortController().signal);
  const Page = () => (
    <TodayPage
      {...answers}
      today={localDay(Date.now())}
      invitation={outcome.value.answered ? null : invitation.value}
      warmUp={warmUp.value}
      onWarm={() => {
        if (warmUp.value) void tell({ do: 'take-warm-up', person: warmUp.value.harder.id, go: false });
      }}
      noAddress={outcome.value.noAddress}
      notice={outcome.value.notice}
      circleAddress="/options.html"
    />
  );
  render(<Page />, document.body);
}
