import { folded } from './find-people.ts';
import { givenNamesOf } from './given-names.ts';
import { type Handle, handleKey, numberOf } from './handle.ts';
import { isAddress, type NameWords, nameWords, plainWord } from './name-words.ts';
import type { Person } from './person.ts';

/** What is known of somebody before they are anybody in particular. */
export type Identity = Pick<Person, 'name' | 'nicknames' | 'handles'>;

/** An identity, taken apart once for all comparisons. */
export type Known = {
  readonly name: NameWords;
  /** Each nickname, and each with the rest of the name behind it. */
  readonly nicknames: readonly NameWords[];
  /** Handle keys, with the handle as it was written. */
  readonly handles: ReadonlyMap<string, Handle>;
  readonly numbers: ReadonlySet<string>;
  /** Mail addresses without a plus part. */
  readonly mailboxes: ReadonlySet<string>;
  /** User names that somebody may have chosen in several places. */
  readonly userNames: ReadonlySet<string>;
  /** The letters before the @ of mail addresses, where they may spell a name. */
  readonly spelled: ReadonlySet<string>;
  /** The ways the name may be spelled before an @. */
  readonly spellings: ReadonlySet<string>;
};

const chosenNames: readonly string[] = ['discord', 'instagram', 'linkedin', 'telegram', 'x'];

export function known({ name, nicknames, handles }: Identity): Known {
  const words = nameWords(name);
  const mail = handles.filter(({ channel }) => channel === 'email').map(({ id }) => id);
  const called = nicknames.map(nameWords).filter((nickname) => nickname.words.length > 0);
  const [first, rest] = [words.words.slice(0, 1), words.words.slice(1)];
  const withRest = called.filter((nickname) => nickname.words.length === 1 && rest.length > 0);
  return {
    name: words,
    nicknames: [...called, ...withRest.map((nickname) => ({ words: [...nickname.words, ...rest], suffix: words.suffix }))],
    handles: new Map(handles.map((handle) => [handleKey(handle), handle])),
    numbers: new Set(handles.flatMap((handle) => numberOf(handle) ?? [])),
    mailboxes: new Set(mail.map((address) => address.replace(/(?<=[^+])\+[^@]*(?=@)/, ''))),
    userNames: new Set(handles.flatMap(({ channel, id }) => (chosenNames.includes(channel) && isChosen(id) ? [id.replace(/[._-]/g, '')] : []))),
    spelled: new Set(mail.map(lettersOf).filter((letters) => letters.length >= 4)),
    spellings: new Set(isAddress(name) ? spellingOf(name) : [...spellingsOf(words.words), ...spellingsOf([...first, ...rest.slice(-1)])]),
  };
}

/** Not a number, and not so short that many have it. */
const isChosen = (id: string): boolean => /\p{L}/u.test(id) && id.length >= 6;

function lettersOf(address: string): string {
  return plainWord(folded(address.replace(/[+@].*$/s, '')).replace(/[^\p{L}\p{M}]/gu, ''));
}

/** An address that stands for a name, where it looks like one: two words before the @. */
function spellingOf(address: string): readonly string[] {
  return /^\p{L}+[._-]\p{L}+/u.test(address) ? [lettersOf(address)] : [];
}

function spellingsOf(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined || first.length < 2 || last.length < 2) return [];
  const all = [first + others.join(''), others.join('') + first, first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)];
  return all.filter((letters) => letters.length >= 4);
}

/** Everything somebody can be found by; whoever could be the same shares at least one. */
export function tracesOf({ name, nicknames, handles, numbers, mailboxes, userNames, spelled, spellings }: Known): ReadonlySet<string> {
  const marked = (mark: string, all: Iterable<string>) => [...all].map((one) => `${mark}:${one}`);
  return new Set([
    ...marked('handle', handles.keys()),
    ...marked('number', numbers),
    ...marked('mailbox', mailboxes),
    ...marked('user', userNames),
    ...marked('letters', spelled),
    ...marked('letters', spellings),
    ...[name, ...nicknames].flatMap(({ words }) => marked('name', namesIn(words))),
  ]);
}

/** The given name with each other word: whole, as any name it may be short for, and each of the two as its first letter. */
function namesIn(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (others.length === 0) return words;
  return others.flatMap((word) => [
    [first, word].toSorted().join(' '),
    ...[...givenNamesOf(first)].map((given) => `${given} ${word}`),
    [first.charAt(0), word].toSorted().join(' '),
    [first, word.charAt(0)].toSorted().join(' '),
  ]);
}
