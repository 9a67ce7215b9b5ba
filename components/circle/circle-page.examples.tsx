import type { ComponentProps } from 'preact';
import { CirclePage } from './circle-page.tsx';
import { earlySpring, grandfather, ines, laila, lastWeek, lena, longest, marked, marta, never, theo, twoYears } from './example-people.ts';

const nothing = () => {};

const silences = new Map([
  [ines, lastWeek],
  [theo, earlySpring],
  [lena, twoYears],
  [marta, earlySpring],
  [longest, lastWeek],
  [laila, never],
  [grandfather, twoYears],
  [marked, lastWeek],
]);

const values: ComponentProps<typeof CirclePage> = {
  people: [...silences.keys()],
  show: (person) => ({ person, initials: person.name.slice(0, 2).toUpperCase(), silence: silences.get(person) ?? never }),
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
