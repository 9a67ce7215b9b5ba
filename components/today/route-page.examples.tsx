import type { ComponentProps } from 'preact';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import { earlySpring, ines, laila, lastWeek, longest, marta, twoYears } from '../circle/example-people.ts';
import { places } from './example-places.ts';
import { RoutePage } from './route-page.tsx';

const nothing = () => {};

const values: ComponentProps<typeof RoutePage> = {
  stage: {
    at: 'choose',
    three: [
      { id: ines.id, name: ines.name, silence: lastWeek },
      { id: marta.id, name: marta.name, silence: earlySpring },
      { id: laila.id, name: laila.name, silence: twoYears },
    ],
  },
  route: { weekday: 5, plan: 'When I have my Friday coffee, I write to one person.' },
  found: [],
  discreet: false,
  isEmpty: false,
  notice: null,
  places: { ...places, route: null },
  onPick: nothing,
  onSkip: nothing,
  onWrite: nothing,
  onCopy: nothing,
  onWritten: nothing,
  onAnother: nothing,
  onFelt: nothing,
  onFind: nothing,
  onPlan: nothing,
};

const shown = (change: Partial<typeof values>) => () => <RoutePage {...values} {...change} />;
const write = (person: NamedPerson, lines: readonly string[]) => ({ at: 'write', person, lines, reachable: true, addAddress: '#person' }) as const;
const lines = ['The first week at the bakery: how was it?', 'A small hello, no hurry to answer.', 'I passed the bakery and thought of you.'];

export const examples = {
  plan: shown({ route: null }),
  choose: shown({}),
  'choose-discreet': shown({ discreet: true }),
  'choose-nobody': shown({ stage: { at: 'choose', three: [] } }),
  'choose-long-name': shown({ stage: { at: 'choose', three: [{ id: longest.id, name: longest.name, silence: twoYears }] } }),
  'choose-arabic': shown({ route: { weekday: 5, plan: 'عندما أشرب قهوة الجمعة، أكتب إلى شخص واحد.' } }),
  'nobody-here': shown({ route: null, isEmpty: true }),
  'nobody-here-any-more': shown({ isEmpty: true }),
  write: shown({ stage: write(ines, lines) }),
  'write-without-address': shown({ stage: { ...write(ines, lines), reachable: false } }),
  'write-without-address-long-name': shown({ stage: { ...write(longest, lines), reachable: false } }),
  'write-without-lines': shown({ stage: write(laila, []) }),
  'write-discreet': shown({ stage: write(ines, lines), discreet: true }),
  felt: shown({ stage: { at: 'felt', person: ines, hadBefore: true } }),
  'felt-untold': shown({ stage: { at: 'felt', person: ines, hadBefore: false } }),
  done: shown({ stage: { at: 'done' } }),
};
