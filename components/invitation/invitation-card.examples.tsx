import { ines, invitationTo } from '../circle/example-people.ts';
import { InTouchForm } from './in-touch-form.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { NotNow } from './not-now.tsx';

const nothing = () => {};

export const examples = {
  asking: () => (
    <InvitationCard
      invitation={invitationTo(ines)}
      today="2026-11-22"
      noAddress={false}
      onWrite={nothing}
      onInTouch={nothing}
      onNotNow={nothing}
      onRest={nothing}
    />
  ),
  birthday: () => (
    <InvitationCard
      invitation={{ ...invitationTo(ines), why: 'date', occasion: { kind: 'birthday', text: '', day: '2026-11-24', inDays: 2, years: 40 } }}
      today="2026-11-22"
      noAddress={false}
      onWrite={nothing}
      onInTouch={nothing}
      onNotNow={nothing}
      onRest={nothing}
    />
  ),
  'in-touch': () => <InTouchForm today="2026-11-22" onNote={nothing} onBack={nothing} />,
  'not-now': () => <NotNow today="2026-11-22" onWait={nothing} onBack={nothing} />,
};
