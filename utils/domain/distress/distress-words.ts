/**
 * A few words in a row as the lists write them, in small letters and without apostrophes: "want|wish to? die" is either verb, with or without "to"; "_" joins
 * words that stand for one; "$me" is
 * one of a named list; "*" is up to three words of any kind.
 */
export type WordRow = string;

/** The words of one language that speak of serious distress. */
export type DistressWords = {
  /** Short forms and what they are short for: "cant" is "can not". */
  readonly short: Readonly<Record<string, string>>;
  /** Endings after an apostrophe, likewise. */
  readonly endings: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Whose words they are: the last of these before a row says it. */
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** Everyday phrases that only sound like it; they are taken out first. */
  readonly harmless: readonly WordRow[];
  /** Each is enough, whatever else is said. */
  readonly grave: Readonly<Record<string, readonly WordRow[]>>;
  /** Each is enough where nothing of every day is said beside it. */
  readonly strong: Readonly<Record<string, readonly WordRow[]>>;
  /** Single words that are enough in the same way, by what they are about. */
  readonly grim: Readonly<Record<string, string>>;
  /** Single words of every day. */
  readonly everyday: Readonly<Record<string, string>>;
};
