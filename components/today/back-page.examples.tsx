import type { ComponentProps } from 'preact';
import type { LookBack } from '../../utils/domain/look-back.ts';
import type { Eased, Weight } from '../../utils/domain/route.ts';
import { ines, laila, longest, marta, theo } from '../circle/example-people.ts';
import { BackPage } from './back-page.tsx';
import { places } from './example-places.ts';

/** 22 November 2026. */
const today = Date.parse('2026-11-22') / 86_400_000;

const quiet: LookBack = { span: { from: today - 6, until: today }, wrote: [], heard: [], together: [], again: [], marks: [] };
const week: LookBack = {
  ...quiet,
  wrote: [ines, marta],
  heard: [ines],
  together: [theo],
  again: [marta],
  marks: [
    { day: today - 5, by: 'me' },
    { day: today - 3, by: 'both' },
    { day: today - 3, by: 'me' },
    { day: today - 1, by: 'them' },
  ],
};
const month: LookBack = {
  ...quiet,
  span: { from: today - 52, until: today - 22 },
  wrote: [ines, marta, theo, laila, longest],
  heard: [ines, laila],
  again: [laila],
};
const pair = (before: Weight, after: Weight, place: number): Eased => ({ day: today - 7 * place, before, after });

const values: ComponentProps<typeof BackPage> = {
  today: '2026-11-22',
  past: {
    week,
    month,
    moments: [
      { id: 'a', day: '2026-11-22', text: 'The neighbour kept a fig for me.' },
      { id: 'b', day: '2026-11-20', text: 'The tram driver waited.' },
    ],
    hasMonthsMoments: true,
    eased: [pair('heavy', 'light', 5), pair('some', 'some', 4), pair('heavy', 'some', 3), pair('some', 'light', 2), pair('light', 'light', 1)],
    aim: 'Somebody who writes first.',
  },
  discreet: false,
  notice: null,
  places: { ...places, back: null },
};

const shown = (change: Partial<typeof values>) => () => <BackPage {...values} {...change} />;

export const examples = {
  week: shown({}),
  discreet: shown({ discreet: true }),
  quiet: shown({ past: { week: quiet, month: quiet, moments: [], hasMonthsMoments: false, eased: [], aim: '' } }),
  'arabic-words': shown({
    past: { ...values.past, moments: [{ id: 'a', day: '2026-11-22', text: 'ابتسم لي بائع الخبز هذا الصباح.' }], aim: 'من يكتب أولا.' },
  }),
  'long-names': shown({
    past: { ...values.past, week: { ...week, wrote: [longest, laila, marta], together: [], again: [laila] }, moments: [], eased: [] },
  }),
};
