/**
 * A few words in a row as the lists write them, in small letters and without apostrophes: "want|wish to? die" is either verb, with or without "to"; "_" joins
 * words that stand for one; "$me" is one of a named list; "*" is up to three words of any kind; "#" is the end.
 */
export type WordRow = string;

/** Words with a space between them. */
type WordList = string;

/** The words of one language that speak of serious distress. */
export type DistressWords = {
  /** Short forms and what they are short for: "cant" is "can not". */
  readonly short: Readonly<Record<string, string>>;
  /** Endings after an apostrophe, likewise. */
  readonly endings: Readonly<Record<string, string>>;
  /** Words that change nothing; they are left out before rows are looked for, and rows leave them out. */
  readonly fillers: WordList;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Whose words they are: the last of these before a row says it. */
  readonly own: WordList;
  readonly others: WordList;
  /** Where one of these stands right before a row, the row is denied. */
  readonly negations: WordList;
  /** Where a mark stands, what is told with one of the words is over. */
  readonly past: { readonly marks: readonly WordRow[]; readonly words: WordList };
  /** Each says that it is told from safety; it is a mark of the past, and gentle. */
  readonly safe: readonly WordRow[];
  /** Everyday phrases that only sound like it; they are taken out first. */
  readonly harmless: readonly WordRow[];
  /** Each is enough, whatever else is said. */
  readonly grave: Readonly<Record<string, readonly WordRow[]>>;
  /** Each is enough where nothing gentle or of every day is said beside it; two of different kinds are enough anyway. */
  readonly heavy: Readonly<Record<string, readonly WordRow[]>>;
  /** Single words of one's own; one is enough in a short text where nothing gentle or of every day is said beside it. */
  readonly low: Readonly<Record<string, WordList>>;
  /** What makes an ordinary sad line of it. */
  readonly gentle: readonly WordRow[];
  /** Single words of every day. */
  readonly everyday: Readonly<Record<string, WordList>>;
};
