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

type Findable = Pick<Person, 'name' | 'nicknames' | 'handles'>;

/** People made ready to be searched again and again. */
export type PreparedPeople<P> = {
  /** At most `limit` of them, everybody where it is not told. See `findPeople` for who is found, and in which order. */
  find(query: string, limit?: number): P[];
};

/**
 * Folds every text once, so that a search at each letter stays far below a frame's 16 ms with 5,000 people; making ready takes some frames, and is to be
 * done again when people change, not when the query does.
 */
export function preparePeople<P extends Findable>(people: readonly P[]): PreparedPeople<P> {
  const prepared = people.map((person) => ({ person, texts: textsOf(person) }));
  return {
    find(query, limit = Number.POSITIVE_INFINITY) {
      const words = wordsOf(query);
      const found: [P[], P[], P[]] = [[], [], []];
      for (const { person, texts } of prepared) {
        const place = placeOf(texts, words);
        if (place < places.nowhere) found[place as 0 | 1 | 2].push(person);
      }
      return found.flat().slice(0, Math.max(0, limit));
    },
  };
}

/**
 * At most `limit` people for what was typed; all words of it have to be found in the name, the nicknames or the handles, accents and capitals aside. First
 * those where every word begins a word of a name, then beginnings of handles, then the rest; otherwise in the order given. Nothing typed finds everybody. A
 * phone number is found as it is dialled at home, too.
 */
export function findPeople<P extends Findable>(people: readonly P[], query: string, limit: number): P[] {
  return preparePeople(people).find(query, limit);
}

const places = { name: 0, handle: 1, within: 2, nowhere: 3 };

/** All of somebody, folded: what they are called, what they are written to by, and both in one for a first look. */
type Texts = { readonly names: readonly string[]; readonly handles: readonly string[]; readonly all: string };

function textsOf({ name, nicknames, handles }: Findable): Texts {
  const [called, written] = [[name, ...nicknames].map(folded), handles.map(({ id }) => folded(id))];
  return { names: called, handles: written, all: [...called, ...written].join('\n') };
}

function wordsOf(query: string): readonly string[] {
  const text = folded(query).trim();
  const digits = /^\+?[\d\s()./-]{3,}$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  return digits.length > 1 ? [digits] : text.split(/\s+/).filter((word) => word !== '');
}

function placeOf({ names, handles, all }: Texts, words: readonly string[]): number {
  if (!words.every((word) => all.includes(word))) return places.nowhere;
  const placeOfWord = (word: string) => {
    if (names.some((name) => beginsWord(name, word))) return places.name;
    return handles.some((handle) => beginsWord(handle, word)) ? places.handle : places.within;
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
  const small = text.toLowerCase();
  // Most texts have nothing to take off, and looking costs less.
  if (/^[ -~]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(UNTYPED, '')
    .replace(/[ßæœøđðłıþς’]/g, (letter) => plainLetters[letter] ?? letter);
}
