import type { Person } from './person.ts';

/** Accents of Latin, Greek and Cyrillic, Hebrew and Arabic points, the Arabic stretch; and marks of direction, which nobody types. */
const UNTYPED = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Characters that have no accent to take off, and what people type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  '’': "'",
};

/**
 * At most `limit` people for what was typed; all words of it have to be found in the name or the handles, accents and capitals aside. First those where
 * every word begins a word of the name, then beginnings of handles, then the rest; otherwise in the order given. Nothing typed finds everybody.
 */
export function findPeople(people: readonly Person[], query: string, limit: number): Person[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = people.map((person) => ({ person, place: placeOf(person, words) })).filter(({ place }) => place < places.nowhere);
  return found
    .toSorted((one, other) => one.place - other.place)
    .slice(0, Math.max(0, limit))
    .map(({ person }) => person);
}

const places = { name: 0, handle: 1, within: 2, nowhere: 3 };

function placeOf(person: Person, words: readonly string[]): number {
  const name = folded(person.name);
  const handles = person.handles.map(({ id }) => folded(id));
  const placeOfWord = (word: string) => {
    if (beginsWord(name, word)) return places.name;
    if (handles.some((handle) => beginsWord(handle, word))) return places.handle;
    return [name, ...handles].some((text) => text.includes(word)) ? places.within : places.nowhere;
  };
  return Math.max(places.name, ...words.map(placeOfWord));
}

/** A word begins at the start and after whatever is no letter: a space, a hyphen, a dot, a bracket. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** A text as it is searched: small letters, without accents and marks that nobody types. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(UNTYPED, '')
    .replace(/[ßæœøđðłıþς’]/g, (letter) => plainLetters[letter] ?? letter);
}
