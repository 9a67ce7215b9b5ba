import type { ComponentProps } from 'preact';
import type { One } from '../../utils/domain/face.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { PracticeName } from '../../utils/domain/small-practice.ts';
import { ines, invitationTo, laila, longest, marta } from '../circle/example-people.ts';
import { places } from './example-places.ts';
import { TodayPage } from './today-page.tsx';

const nothing = () => {};

const invited = (person: Person): One => ({ kind: 'invitation', invitation: invitationTo(person) });
const unreachable = (person: Person): One => ({ kind: 'invitation', invitation: { ...invitationTo(person), reachable: false } });
const practice = (name: PracticeName, person: Person | null = null): One => ({ kind: 'practice', practice: name, person });
const warmUp = (easy: readonly Person[]): One => ({ kind: 'warm-up', warmUp: { harder: marta, easy } });

const values: ComponentProps<typeof TodayPage> = {
  today: '2026-11-22',
  one: invited(ines),
  discreet: false,
  aim: '',
  moment: null,
  peopleAddress: '#person/',
  oneMore: false,
  notice: null,
  places: { ...places, today: null },
  onWarm: nothing,
  onSkipRoute: nothing,
  onOneMore: nothing,
  onWrite: nothing,
  onWords: nothing,
  onInTouch: nothing,
  onNotNow: nothing,
  onRest: nothing,
  onLessOften: nothing,
  onPractice: nothing,
  onMoment: nothing,
  onAim: nothing,
};

const longMoment =
  'On the train somebody I did not know held my coffee for two stops, because the bag had torn and the oranges were everywhere; when they got off they said that it was the nicest thing about the day so far.';
const longAim = 'Somebody who writes first, who remembers what was said the last time, and who lets a friend take as long as it takes to answer.';

const shown = (change: Partial<typeof values>) => () => <TodayPage {...values} {...change} />;

export const examples = {
  thread: shown({}),
  rhythm: shown({ one: invited(marta), aim: 'somebody who writes' }),
  'long-name': shown({ one: invited(longest) }),
  'right-to-left-name': shown({ one: invited(laila) }),
  discreet: shown({ discreet: true }),
  'no-address': shown({ one: unreachable(ines) }),
  'no-address-long-name': shown({ one: unreachable(longest) }),
  nobody: shown({ one: { kind: 'nobody' } }),
  'one-more': shown({ one: { kind: 'plain' }, notice: 'Noted.', oneMore: true }),
  'warm-up': shown({ one: warmUp([ines, laila]) }),
  'warm-up-discreet': shown({ one: warmUp([ines, laila]), discreet: true }),
  'warm-up-long-name': shown({ one: warmUp([longest]) }),
  'warm-up-harder': shown({ one: warmUp([]) }),
  quiet: shown({ one: { kind: 'plain' } }),
  noted: shown({ one: { kind: 'plain' }, notice: 'Noted.' }),
  unknown: shown({ one: null }),
  'route-day': shown({ one: { kind: 'route', plan: 'When I have my Friday coffee, I write to one person.' } }),
  'route-day-without-words': shown({ one: { kind: 'route', plan: '' } }),
  'route-day-arabic': shown({ one: { kind: 'route', plan: 'عندما أشرب قهوة الجمعة، أكتب إلى شخص واحد.' } }),
  question: shown({ one: practice('question') }),
  family: shown({ one: practice('family') }),
  thanks: shown({ one: practice('thanks', longest) }),
  'thanks-discreet': shown({ one: practice('thanks', ines), discreet: true }),
  lesson: shown({ one: practice('lesson') }),
  moment: shown({ one: practice('moment') }),
  again: shown({ one: practice('again'), moment: { id: 'm', day: '2026-05-04', text: 'The neighbour kept a fig for me.' } }),
  'again-arabic': shown({ one: practice('again'), moment: { id: 'm', day: '2026-05-04', text: 'ابتسم لي بائع الخبز هذا الصباح.' } }),
  'again-long': shown({ one: practice('again'), moment: { id: 'm', day: '2026-05-04', text: longMoment } }),
  aim: shown({ one: practice('aim'), aim: 'Somebody who writes first.' }),
  'aim-arabic': shown({ one: practice('aim'), aim: 'من يكتب أولا.' }),
  'aim-long': shown({ one: practice('aim'), aim: longAim }),
  wish: shown({ one: practice('wish') }),
  recap: shown({ one: practice('recap') }),
};
