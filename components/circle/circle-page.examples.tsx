import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { CirclePage } from './circle-page.tsx';
import { aFew, everybody, many, shownAs } from './example-circle.ts';
import { ines } from './example-people.ts';

const nothing = () => {};

const values: ComponentProps<typeof CirclePage> = {
  people: aFew,
  rings: { grown: [] },
  show: shownAs,
  empty: false,
  view: everybody,
  filter: null,
  channels: ['email', 'slack', 'met'],
  chosen: new Set(),
  adding: false,
  start: null,
  addressOf: ({ id }) => `#person/${id}`,
  onView: nothing,
  onEverybody: nothing,
  onChosen: nothing,
  onChange: nothing,
  onDelete: nothing,
  onAdding: nothing,
  onAdd: nothing,
};

/** Choosing works in it, so that keys and the bar can be tried. */
const Example = (change: Partial<typeof values>) => {
  const [chosen, setChosen] = useState(change.chosen ?? values.chosen);
  return <CirclePage {...values} {...change} chosen={chosen} onChosen={setChosen} />;
};

const shown = (change: Partial<typeof values>) => () => <Example {...change} />;

const only = { ...everybody, ring: 1, relation: 'family', never: true } as const;

export const examples = {
  people: shown({}),
  one: shown({ people: [ines] }),
  thousands: shown({ people: many(5_000), rings: { grown: [1, 4] } }),
  adding: shown({ adding: true }),
  empty: shown({ people: [], empty: true }),
  found: shown({ people: aFew.slice(0, 2), rings: null, view: { ...everybody, text: 'e' } }),
  'nobody-found': shown({ people: [], view: { ...everybody, text: 'Barnaby' } }),
  filtered: shown({ people: aFew.slice(2, 4), view: only, filter: only }),
  'all-filtered-away': shown({ people: [], view: only, filter: only }),
  'some-chosen': shown({ chosen: new Set(['ines', 'lena']) }),
  'in-another-order': shown({ rings: null, view: { ...everybody, order: 'name' } }),
};
