import type { ComponentProps } from 'preact';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import { ines, laila, longest } from '../circle/example-people.ts';
import { places } from './example-places.ts';
import { LonelyPage } from './lonely-page.tsx';

const nothing = () => {};
const reached = ({ id, name }: NamedPerson) => ({ id, name, reachable: true });

const values: ComponentProps<typeof LonelyPage> = {
  people: [reached(ines), reached(laila)],
  discreet: false,
  notice: null,
  places: { ...places, lonely: null },
  onWrite: nothing,
  onWords: nothing,
  onRest: nothing,
};

const shown = (change: Partial<typeof values>) => () => <LonelyPage {...values} {...change} />;

export const examples = {
  two: shown({}),
  nobody: shown({ people: [] }),
  'long-name': shown({ people: [reached(longest)] }),
  'no-address': shown({ people: [{ ...reached(ines), reachable: false }, reached(laila)] }),
  discreet: shown({ discreet: true }),
};
