import type { CircleView } from '../../utils/domain/browse-circle.ts';
import type { Person, Relation, Ring } from '../../utils/domain/person.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { earlySpring, grandfather, ines, laila, lastWeek, lena, longest, marked, marta, never, person, theo, twoYears } from './example-people.ts';

/** The circle as one comes to it: everybody, ring by ring. */
export const everybody: CircleView = {
  text: '',
  order: 'ring',
  ring: null,
  relation: null,
  state: null,
  channel: null,
  never: false,
  thread: false,
};

const silences = new Map<Person, Silence>([
  [ines, lastWeek],
  [theo, earlySpring],
  [lena, twoYears],
  [marta, earlySpring],
  [longest, lastWeek],
  [laila, never],
  [grandfather, twoYears],
  [marked, lastWeek],
]);

/** A few people, ring by ring. */
export const aFew: readonly Person[] = [...silences.keys()];

const given = ['Ana', 'Benoît', 'Chiamaka', 'Dov', 'Esra', 'Fátima', 'Gus', 'Hana', 'Ívar', 'June', 'Kofi', 'Łucja'];
const family = ['Adeyemi', 'Brandt', 'Castellanos', 'Dahl', 'Ebersbach', 'Ferreira', 'Grgić', 'Holm', 'Ishikawa'];
const told = ['the new choir', 'a boat that leaks', 'has two cats', 'moved to Graz', ''];
const relations: readonly Relation[] = ['friend', 'family', 'colleague', 'neighbour', 'acquaintance'];

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Invented people; of thousands, most are in the outermost ring, as in life. */
export const many = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, at) =>
    person(`one-${at}`, `${of(given, at)} ${of(family, Math.floor(at / given.length))}`, {
      ring: ringOf(at),
      relation: of(relations, at),
      notes: [of(told, at)].filter((note) => note !== ''),
      state: at % 31 === 5 ? { kind: 'resting', until: null } : { kind: 'open' },
    }),
  );

const ringOf = (at: number): Ring => (at < 9 ? 1 : at < 30 ? 2 : at < 130 ? 3 : 4);

const inTurn = [lastWeek, earlySpring, never, twoYears];

/** What an example tells of somebody. */
export const shownAs = (person: Person) => ({
  person,
  initials: person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase(),
  silence: silences.get(person) ?? of(inTurn, person.name.length),
});
