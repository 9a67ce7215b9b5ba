import type { Invitation } from '../../utils/domain/invitation.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Silence } from '../../utils/domain/silence.ts';

/** Noon in UTC on a day of the year of the examples. */
export const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

export const longName = 'Wolfeschlegelsteinhausenbergerdorff-Mackenzie Alexandrina Theodora';
export const arabicName = 'ليلى الحداد';
export const markedName = '<img src=x> & “Mo”';

export const person = (id: string, name: string, details: Partial<Person> = {}): Person => ({
  id,
  name,
  nicknames: [],
  relation: 'friend',
  ring: 2,
  handles: [],
  rhythm: 'by-ring',
  threads: [],
  notes: [],
  knownFrom: '',
  dates: [],
  preferred: null,
  language: null,
  register: null,
  state: { kind: 'open' },
  addedAt: at('2026-01-10'),
  last: {},
  notNow: { times: 0, until: 0 },
  ...details,
});

export const ines = person('ines', 'Ines', {
  ring: 1,
  relation: 'close_friend',
  rhythm: 'monthly',
  knownFrom: 'the flat in Graz',
  threads: [{ id: 'bakery', text: 'the first week at the bakery' }],
  notes: ['afraid of geese', 'makes the good plum cake'],
  handles: [{ channel: 'email', id: 'ines@bakery.example' }],
});
export const theo = person('theo', 'Theo', { ring: 1, rhythm: 'monthly', threads: [{ id: 'exam', text: 'exam on the 21st' }] });
export const marta = person('marta', 'Marta Kowalska', { rhythm: 'seasonal', notes: ['sings in the new choir'] });
export const lena = person('lena', 'aunt Lena', {
  relation: 'family',
  notes: ['likes to be called'],
  state: { kind: 'resting', until: at('2027-05-01') },
});
export const laila = person('laila', arabicName, { ring: 3, threads: [{ id: 'house', text: 'البيت الجديد' }] });
export const longest = person('longest', longName, {
  ring: 3,
  notes: ['a very long fact, such as people write when they have much to remember about someone dear to them'],
});
export const marked = person('marked', markedName, { ring: 4, state: { kind: 'protected' } });
export const grandfather = person('grandfather', 'Grandfather Aurel', { ring: 4, relation: 'family', state: { kind: 'in-memory' } });

export const lastWeek: Silence = { band: 'weeks', days: 9, lastBy: 'me', since: { unit: 'week', count: 1 } };
export const earlySpring: Silence = {
  band: 'months',
  days: 240,
  lastBy: 'me',
  since: { unit: 'season', season: 'spring', part: 'early', yearsAgo: 0 },
};
export const twoYears: Silence = { band: 'years', days: 800, lastBy: 'them', since: { unit: 'year', count: 2 } };
export const never: Silence = { band: 'never' };

export const invitationTo = ({ id, name, threads }: Person, silence: Silence = earlySpring): Invitation => ({
  person: { id, name, threads },
  silence,
  why: silence.band === 'never' ? 'first' : threads.length > 0 ? 'thread' : 'rhythm',
  slot: null,
  occasion: null,
  offersLonger: null,
  reachable: true,
});
