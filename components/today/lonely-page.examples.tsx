import type { ComponentProps } from 'preact';
import { ines, laila, longest } from '../circle/example-people.ts';
import { places } from './example-places.ts';
import { LonelyPage } from './lonely-page.tsx';

const nothing = () => {};

const values: ComponentProps<typeof LonelyPage> = {
  people: [ines, laila],
  discreet: false,
  withoutAddress: null,
  notice: null,
  places: { ...places, lonely: null },
  onWrite: nothing,
  onRest: nothing,
};

const shown = (change: Partial<typeof values>) => () => <LonelyPage {...values} {...change} />;

export const examples = {
  two: shown({}),
  nobody: shown({ people: [] }),
  'long-name': shown({ people: [longest], withoutAddress: longest }),
  discreet: shown({ discreet: true }),
};
