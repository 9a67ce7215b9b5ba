import { FileProblem } from './reader.ts';

/** Between a name and a text. A line can end behind the name. */
const END_OF_NAME = /: |:$/;
/** Nobody's name is longer; what stands before a colon in a sentence of WhatsApp's own often is. */
const LONGEST_NAME = 60;
/** So many names are a group's, whatever they are. */
const MOST = 200;

/** What is before the first end of a name, or null where the line has none, so that WhatsApp speaks itself. */
export function nameIn(rest: string): string | null {
  const end = rest.search(END_OF_NAME);
  return end > 0 && end <= LONGEST_NAME ? rest.slice(0, end) : null;
}

type Seen = {
  count: number;
  /** What all lines of this name go on with, up to an end of a name: more of the name, if it has a colon in it. */
  more: string | null;
};

/** Collects who writes in a chat. */
export type Authors = {
  add(rest: string): void;
  /**
   * The names, most frequent first. `chat` is the name of the chat, where it is known: that of the other person, or of a group. Throws a `FileProblem` where more
   * than two write.
   */
  names(chat: (names: readonly string[]) => string | null): readonly string[];
};

export function collectAuthors(): Authors {
  const seen = new Map<string, Seen>();
  return {
    add(rest) {
      const name = nameIn(rest);
      if (name === null) return;
      const known = seen.get(name);
      const tail = rest.slice(name.length);
      if (!known) {
        seen.set(name, { count: 1, more: tail });
        if (seen.size > MOST) throw new FileProblem('group');
        return;
      }
      known.count += 1;
      if (known.more !== null) known.more = shared(known.more, tail);
    },
    names(chat) {
      const all = [...seen].sort(([, one], [, other]) => other.count - one.count).map(([name, of]) => ({ name: whole(name, of), count: of.count }));
      const names = all.map(({ name }) => name);
      const title = chat(names);
      // With the other person found, what occurs once is a sentence of WhatsApp's own that has a colon in it.
      const authors =
        title !== null && names.includes(title) ? all.filter(({ name, count }, place) => count > 1 || name === title || place < 2) : all;
      if (authors.length > 2) throw new FileProblem('group');
      return authors.map(({ name }) => name);
    },
  };
}

/** The longest beginning of both that ends as a name does; null where there is none but the first end itself. */
function shared(one: string, other: string): string | null {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  const end = one.slice(0, length).lastIndexOf(': ');
  return end > 0 ? one.slice(0, end + 2) : null;
}

function whole(name: string, { count, more }: Seen): string {
  if (count < 2 || more === null) return name;
  const end = more.lastIndexOf(': ');
  return end > 0 && name.length + end <= LONGEST_NAME ? name + more.slice(0, end) : name;
}
