import type { ComponentProps } from 'preact';
import type { Moment } from '../../utils/domain/moments.ts';
import { places } from './example-places.ts';
import { MomentsPage } from './moments-page.tsx';

const nothing = () => {};

const fig: Moment = { id: 'a', day: '2026-11-22', text: 'The neighbour kept a fig for me.' };
const tram: Moment = { id: 'b', day: '2026-11-20', text: 'The tram driver waited.' };
const baker: Moment = { id: 'c', day: '2026-09-03', text: 'ابتسم لي بائع الخبز هذا الصباح.' };
const long: Moment = {
  id: 'd',
  day: '2026-08-14',
  text: 'On the train somebody I did not know held my coffee for two stops, because the bag had torn and the oranges were everywhere; when they got off they said that it was the nicest thing about the day so far.',
};

const values: ComponentProps<typeof MomentsPage> = {
  today: '2026-11-22',
  moments: [fig, tram, baker, long],
  again: baker,
  notice: null,
  places: { ...places, moments: null },
  onKeep: nothing,
  onDelete: nothing,
};

const shown = (change: Partial<typeof values>) => () => <MomentsPage {...values} {...change} />;

export const examples = {
  many: shown({}),
  one: shown({ moments: [tram], again: null }),
  empty: shown({ moments: [], again: null }),
  away: shown({ moments: null, again: null }),
};
