/** A phrase as a regular expression without its slashes: a space stands for any white space, an apostrophe for any of its signs or none. */
export type Phrase = string;

/** The words of one language that the rules about drafts go by. */
export type DraftWords = {
  readonly greetings: readonly Phrase[];
  readonly farewells: readonly Phrase[];
  /** What may stand beside a question or an answer, and says nothing more. */
  readonly fillers: readonly Phrase[];
  readonly thanks: readonly Phrase[];
  /** Whom a question is put to, at its end. */
  readonly addressed: Phrase;
  /** By this the other has asked how the writer is. */
  readonly asksHow: Phrase;
  readonly routine: readonly { readonly asks: Phrase; readonly deeper: string }[];
  readonly flat: {
    /** By this an answer is about the writer, whatever it answers. */
    readonly mine: Phrase;
    readonly says: Phrase;
    readonly returns: Phrase;
    readonly truer: readonly string[];
    readonly thanks: string;
    readonly givesBack: string;
  };
  readonly apology: {
    readonly sorry: Phrase;
    readonly needless: readonly Phrase[];
    /** The same without the word sorry. */
    readonly worries: readonly Phrase[];
    /** What `{tail}` stands for in these: what may follow and changes nothing; and `{more}`: any few words. */
    readonly tail: Phrase;
    readonly more: Phrase;
    /** By this it is about something that happened. */
    readonly real: Phrase;
    /** Where nothing else was written. */
    readonly instead: string;
  };
  readonly advice: {
    readonly gives: readonly Phrase[];
    /** Advice only where a sentence begins with it. */
    readonly begins: readonly Phrase[];
    readonly comforts: Phrase;
    readonly interjections: Phrase;
    readonly listening: string;
    /** By this the other has asked for advice. */
    readonly asked: Phrase;
  };
  /** `{rest}` is what follows the phrase; without anything that follows, and with nothing to put it in, the question stands by itself. */
  readonly judging: readonly { readonly asks: Phrase; readonly gentler: string }[];
  readonly absolutes: {
    readonly softer: Readonly<Record<string, string>>;
    readonly feels: string;
    readonly everybody: Phrase;
    /** By this a sentence is about the writer, or somebody close. */
    readonly mine: Phrase;
    readonly harmless: Phrase;
  };
};
