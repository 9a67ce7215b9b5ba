import { arabicName, at, earlySpring, ines, lastWeek, longest, marked, never, person } from './example-people.ts';
import { PersonPage, type PersonPageProps } from './person-page.tsx';

const nothing = () => {};

export const values: PersonPageProps = {
  person: ines,
  silence: lastWeek,
  contacts: [
    { id: '1', at: at('2026-11-13'), by: 'me', channel: 'email', source: 'sent' },
    { id: '2', at: at('2026-10-02'), by: 'both', channel: 'call', source: 'logged' },
    { id: '3', at: at('2026-08-19'), by: 'them', channel: 'elsewhere', source: 'logged' },
  ],
  ringRhythm: 'fortnightly',
  today: '2026-11-22',
  tomorrow: '2026-11-23',
  restUntil: '',
  addressProblem: null,
  noAddress: false,
  softer: () => null,
  circleAddress: '#circle',
  onEdit: nothing,
  onState: nothing,
  onAddAddress: nothing,
  onAddThread: nothing,
  onNoSofter: nothing,
  onWrite: nothing,
  onInTouch: nothing,
  onRemoveContact: nothing,
  onDelete: nothing,
};

const shown = (change: Partial<PersonPageProps>) => () => <PersonPage {...values} {...change} />;

export const examples = {
  known: shown({}),
  new: shown({ person: person('new', 'Ana'), silence: never, contacts: [] }),
  resting: shown({ person: { ...ines, state: { kind: 'resting', until: at('2027-05-01') } }, restUntil: '2027-05-01' }),
  'long-name': shown({ person: longest, silence: earlySpring }),
  'right-to-left-name': shown({ person: { ...ines, name: arabicName } }),
  'markup-in-name': shown({ person: marked }),
  'softer-note': shown({
    person: { ...ines, notes: ['plays the cello', 'I always forget to ask about it'] },
    softer: (note) => (note.includes('always') ? note.replace('always', 'often') : null),
  }),
  'address-taken': shown({ addressProblem: 'taken', noAddress: true }),
};
