import type { ComponentProps } from 'preact';
import { CirclePage } from './circle-page.tsx';
import { earlySpring, grandfather, ines, laila, lastWeek, lena, longest, marked, marta, never, theo, twoYears } from './example-people.ts';

const nothing = () => {};

const people = [
  { person: ines, initials: 'I', silence: lastWeek },
  { person: theo, initials: 'T', silence: earlySpring },
  { person: lena, initials: 'AL', silence: twoYears },
  { person: marta, initials: 'MK', silence: earlySpring },
  { person: longest, initials: 'WT', silence: lastWeek },
  { person: laila, initials: 'لا', silence: never },
  { person: grandfather, initials: 'GA', silence: twoYears },
  { person: marked, initials: 'M', silence: lastWeek },
];

const values: ComponentProps<typeof CirclePage> = {
  people,
  empty: false,
  text: '',
  adding: false,
  addressOf: ({ id }) => `#person/${id}`,
  onFind: nothing,
  onAdding: nothing,
  onAdd: nothing,
};

const shown = (change: Partial<typeof values>) => () => <CirclePage {...values} {...change} />;

export const examples = {
  people: shown({}),
  adding: shown({ adding: true }),
  empty: shown({ people: [], empty: true }),
  'nobody-found': shown({ people: [], text: 'Barnaby' }),
};
