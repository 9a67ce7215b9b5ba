import type { Contact } from '../../utils/domain/contact.ts';
import { arabicName, at, earlySpring, ines, lastWeek, longest, marked, never, person, twoYears } from './example-people.ts';
import { manyContacts, manyYears, noYears, threeDays } from './example-timelines.ts';
import { PersonPage, type PersonPageProps } from './person-page.tsx';

const nothing = () => {};

const contacts: readonly Contact[] = [
  { id: '1', at: at('2026-11-13'), by: 'me', channel: 'email', source: 'sent' },
  { id: '2', at: at('2026-10-02'), by: 'both', channel: 'call', source: 'logged' },
  { id: '3', at: at('2026-08-19'), by: 'them', channel: 'elsewhere', source: 'logged' },
];

export const values: PersonPageProps = {
  person: ines,
  silence: lastWeek,
  occasions: [],
  contacts,
  timeline: threeDays,
  ringRhythm: 'fortnightly',
  today: '2026-11-22',
  tomorrow: '2026-11-23',
  restUntil: '',
  tellsRegisters: false,
  addressProblem: null,
  country: null,
  noAddress: false,
  softer: () => null,
  isDay: () => true,
  circleAddress: '#circle',
  coffeeAddress: '#coffee/ines',
  addsAddress: false,
  onEdit: nothing,
  onState: nothing,
  onAddAddress: nothing,
  onAddThread: nothing,
  onAddDate: nothing,
  onNoSofter: nothing,
  onWrite: nothing,
  onInTouch: nothing,
  onRemoveContact: nothing,
  onDelete: nothing,
};

const much = person('much', 'Ines Altendorfer', {
  ...ines,
  nicknames: ['Nessi', 'In\u00e8s'],
  threads: [
    { id: 'bakery', text: 'the first week at the bakery' },
    { id: 'exam', text: 'the master\u2019s exam', day: '2026-12-12' },
  ],
  dates: [
    { id: 'birth', kind: 'birthday', text: '', month: 2, day: 29, year: null },
    { id: 'move', kind: 'own', text: 'the move to Graz', month: 9, day: 4, year: 2011 },
  ],
  handles: [
    { channel: 'email', id: 'ines@bakery.example' },
    { channel: 'phone', id: '+436641234567' },
    { channel: 'whatsapp', id: '436641234567@c.us' },
  ],
  preferred: 'call',
  language: 'de',
  register: 'familiar',
});

const shown = (change: Partial<PersonPageProps>) => () => <PersonPage {...values} {...change} />;
const grown: Partial<PersonPageProps> = { person: much, timeline: manyYears, contacts: manyContacts, tellsRegisters: true };

const unfold = (root: HTMLElement | null) => {
  for (const part of root?.querySelectorAll('details') ?? []) part.open = true;
};

/** Everything unfolded, as somebody may have it. */
const unfolded = (change: Partial<PersonPageProps>) => () => (
  <div ref={unfold}>
    <PersonPage {...values} {...change} />
  </div>
);

export const examples = {
  known: shown({}),
  new: shown({ person: person('new', 'Ana'), silence: never, contacts: [], timeline: noYears }),
  'much-noted': shown(grown),
  unfolded: unfolded(grown),
  resting: shown({ person: { ...ines, state: { kind: 'resting', until: at('2027-05-01') } }, restUntil: '2027-05-01' }),
  protected: shown({ person: { ...ines, state: { kind: 'protected' } } }),
  'in-memory': shown({ ...grown, person: { ...much, state: { kind: 'in-memory' } }, silence: twoYears }),
  'days-near': shown({
    person: much,
    occasions: [
      { kind: 'birthday', text: '', day: '2026-11-22', inDays: 0, years: 40 },
      { kind: 'own', text: 'the move to Graz', day: '2026-11-23', inDays: 1, years: 15 },
      { kind: 'thread', text: 'البيت الجديد', day: '2026-11-20', inDays: -2, years: null },
    ],
  }),
  'days-of-remembering': shown({
    person: { ...much, state: { kind: 'in-memory' } },
    silence: twoYears,
    occasions: [{ kind: 'remembering', text: '', day: '2026-11-24', inDays: 2, years: 76 }],
    coffeeAddress: null,
  }),
  'long-name': shown({ person: longest, silence: earlySpring }),
  'right-to-left-name': shown({ person: { ...ines, name: arabicName } }),
  'markup-in-name': shown({ person: marked }),
  'softer-note': shown({
    person: { ...ines, notes: ['plays the cello', 'I always forget to ask about it'] },
    softer: (note) => (note.includes('always') ? note.replace('always', 'often') : null),
  }),
  'address-taken': unfolded({ addressProblem: { why: 'taken', name: 'Theo', theTwo: <p>Ines, Theo</p> }, noAddress: true }),
  'number-wrong': unfolded({ addressProblem: { why: 'wrong', channel: 'phone', countryKnown: false } }),
};
