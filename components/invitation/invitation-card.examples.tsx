import type { Invitation } from '../../utils/domain/invitation.ts';
import { ines, invitationTo, laila, longest, longName } from '../circle/example-people.ts';
import { InTouchForm } from './in-touch-form.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { NotNow } from './not-now.tsx';

const nothing = () => {};

const shown = (invitation: Invitation) => () => (
  <InvitationCard
    invitation={invitation}
    today="2026-11-22"
    peopleAddress="#person/"
    onWrite={nothing}
    onWords={nothing}
    onInTouch={nothing}
    onNotNow={nothing}
    onRest={nothing}
    onLessOften={nothing}
  />
);

export const examples = {
  asking: shown(invitationTo(ines)),
  'no-address': shown({ ...invitationTo(laila), reachable: false }),
  'no-address-long-name': shown({ ...invitationTo(longest), reachable: false }),
  birthday: shown({ ...invitationTo(ines), why: 'date', occasion: { kind: 'birthday', text: '', day: '2026-11-24', inDays: 2, years: 40 } }),
  'own-day': shown({ ...invitationTo(laila), why: 'date', occasion: { kind: 'own', text: longName, day: '2026-11-22', inDays: 0, years: null } }),
  'less-often': shown({ ...invitationTo(laila), offersLonger: 'seasonal' }),
  'less-often-long-name': shown({ ...invitationTo(longest), offersLonger: 'yearly' }),
  'in-touch': () => <InTouchForm today="2026-11-22" onNote={nothing} onBack={nothing} />,
  'not-now': () => <NotNow today="2026-11-22" onWait={nothing} onBack={nothing} />,
};
