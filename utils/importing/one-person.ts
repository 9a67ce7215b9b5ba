import { handleKey, numberOf } from '../domain/handle.ts';
import { nameFit } from '../domain/name-fit.ts';
import { nameWords } from '../domain/name-words.ts';
import { joinWho } from './join-who.ts';
import type { Key, Who } from './reader.ts';

/** People as several files know them together: `of` names them by one key, whichever of theirs is given. */
export type Joined = { readonly all: ReadonlyMap<Key, Who>; readonly of: (key: Key) => Key };

/** More who have one address are a place, not people. */
const mostHolders = 8;

/**
 * Joins those whom the files know several times: a card and the addresses on it, and cards that share an address or a number where their names fit. An
 * address on the cards of people with names that do not fit, as couples have, joins nobody. Of names, that of a card goes before that of an address.
 */
export function joinPeople(people: ReadonlyMap<Key, Who>): Joined {
  const sets = disjointSets();
  for (const [account, keys] of holdersOf(people)) {
    const whos = keys.flatMap((key) => people.get(key) ?? []);
    const [addresses, cards] = [whos.filter(isAddress), whos.filter((who) => !isAddress(who))];
    const named = cards.filter(({ name }) => name !== null);
    const holders = [named, cards, addresses].find(({ length }) => length > 0) ?? [];
    const [first] = holders;
    if (!first || !areOne(holders)) continue;
    for (const { key } of [...holders, ...addresses]) sets.join(first.key, key);
    sets.join(first.key, account);
  }
  const all = new Map<Key, Who>();
  const inOrder = [...people].sort(([, one], [, other]) => Number(isAddress(one)) - Number(isAddress(other)));
  const keys = new Map<Key, Key>();
  for (const [key, who] of inOrder) {
    const set = sets.of(key);
    const into = keys.get(set) ?? key;
    keys.set(set, into);
    all.set(into, joinWho(all.get(into), key === into ? who : { ...who, key: into }));
  }
  return { all, of: (key) => keys.get(sets.of(key)) ?? key };
}

/** Whether there is nothing but the address that the key names. */
const isAddress = ({ key, handles = [] }: Who): boolean => handles.length <= 1 && handles.every((handle) => handleKey(handle) === key);

/** By account, all keys of people who have it; a number is the same account wherever it is written to. */
function holdersOf(people: ReadonlyMap<Key, Who>): ReadonlyMap<Key, readonly Key[]> {
  const holders = new Map<Key, Key[]>();
  const hold = (account: Key, key: Key) => {
    const known = holders.get(account);
    if (!known) holders.set(account, [key]);
    else if (!known.includes(key) && known.length <= mostHolders) known.push(key);
  };
  for (const [key, { handles = [] }] of people) {
    for (const handle of handles) {
      hold(handleKey(handle), key);
      const number = numberOf(handle);
      if (number !== null) hold(number, key);
    }
  }
  return holders;
}

function areOne(whos: readonly Who[]): boolean {
  if (whos.length > mostHolders) return false;
  const names = whos.map(({ name }) => nameWords(name ?? ''));
  return names.every((one, at) => names.slice(at + 1).every((other) => nameFit(one, other).how !== 'other'));
}

/** Sets of keys that can be joined; each is named by one of its keys. */
function disjointSets(): { of(key: Key): Key; join(one: Key, other: Key): void } {
  const above = new Map<Key, Key>();
  const of = (key: Key): Key => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== key) above.set(key, top);
    return top;
  };
  return {
    of,
    join(one, other) {
      const [first, second] = [of(one), of(other)];
      if (first !== second) above.set(second, first);
    },
  };
}
