import type { ComponentProps } from 'preact';
import type { WarmUp } from '../../utils/domain/answer.ts';
import type { Person } from '../../utils/domain/person.ts';
import { ines, invitationTo, laila, longest, marta } from '../circle/example-people.ts';
import { TodayPage } from './today-page.tsx';

const nothing = () => {};

const values: ComponentProps<typeof TodayPage> = {
  today: '2026-11-22',
  invitation: invitationTo(ines),
  warmUp: null,
  onWarm: nothing,
  noAddress: false,
  notice: null,
  circleAddress: '#circle',
  onWrite: nothing,
  onInTouch: nothing,
  onNotNow: nothing,
  onRest: nothing,
};

const warmUp = (easy: readonly Person[]): WarmUp => ({ harder: marta, easy });

const shown = (change: Partial<typeof values>) => () => <TodayPage {...values} {...change} />;

export const examples = {
  thread: shown({}),
  rhythm: shown({ invitation: invitationTo(marta) }),
  'long-name': shown({ invitation: invitationTo(longest) }),
  'right-to-left-name': shown({ invitation: invitationTo(laila) }),
  'no-address': shown({ noAddress: true }),
  'warm-up': shown({ warmUp: warmUp([ines, laila]) }),
  'warm-up-long-name': shown({ warmUp: warmUp([longest]) }),
  'warm-up-harder': shown({ warmUp: warmUp([]) }),
  quiet: shown({ invitation: null }),
  noted: shown({ invitation: null, notice: 'Noted.' }),
};
