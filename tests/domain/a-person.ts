import type { Person } from '../../utils/domain/person.ts';

/** An invented person, a friend in the third ring, as far as the test does not say otherwise. */
export function aPerson(different: Partial<Person> = {}): Person {
  return {
    id: 'ana',
    name: 'Ana Lima',
    nicknames: [],
    relation: 'friend',
    ring: 3,
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
    addedAt: Date.parse('2020-01-01T12:00:00Z'),
    last: {},
    notNow: { times: 0, until: 0 },
    ...different,
  };
}
