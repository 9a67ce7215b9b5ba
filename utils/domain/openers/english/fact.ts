/** What a line can ask of one fact; the words are turned to the person and fit after a small letter. */
export const forms = [
  /** "your new choir": whatever the fact is about. */
  'topic',
  /** Something that goes on: "the choir", "Biscuit". */
  'thing',
  /** Something with a date, past or to come: "your interview on the 12th". */
  'event',
  /** What they are fond of, in general: "bees", "old maps". */
  'interest',
  /** Somebody of theirs: "your daughter Mia". */
  'folk',
  /** "Lyon", where they live or have moved to. */
  'place',
  /** Any whole clause: "you moved to Lyon", "your shed leaks". */
  'clause',
  /** What is so: "you love bees". */
  'does',
  /** What they did: "you gave a talk about swifts". */
  'did',
  /** What they did that deserves a word: "you gave a talk about swifts", but not "you retired". */
  'deed',
  /** What they used to do: "you always brought cardamom buns". */
  'habit',
  /** What they began: "you planted tomatoes". */
  'started',
  /** After "somebody": "knows everything about bees". */
  'who',
  /** After "still": "learning Dutch". */
  'doing',
  /** "you want to see the northern lights". */
  'wish',
  /** What makes them the one to ask: "you fix bicycles". */
  'skill',
  /** After "thank you for": "driving me to the hospital". */
  'help',
  /** "you drove me to the hospital", of what is past. */
  'helped',
  /** After "I thought of": "the time we missed the last train". */
  'memory',
  /** "we missed the last train". */
  'recall',
  /** What I did that was not right: "I forgot your birthday". */
  'wrong',
  /** "we argued about the holiday". */
  'quarrel',
  /** After "I still mean to": "send you the photos". */
  'plan',
  /** After "could I": "borrow your drill". */
  'favour',
  /** After "could you": "water my plants". */
  'could',
  /** After "I wonder": "how the marathon went". */
  'wonder',
  /** Before a question mark: "did you get the grant". */
  'query',
  /** A sad clause: "your flat flooded". */
  'trouble',
  /** A sad thing: "your divorce". */
  'burden',
  /** A part of the body that gives trouble: "your back". */
  'sore',
  /** Who died: "Ilse", or "your mother". */
  'lost',
  /** Good news as a clause: "you got the job". */
  'joy',
  /** Good news as a thing: "your new job". */
  'joynoun',
  /** What they told, where it is not sad: "your exhibition was accepted". */
  'told',
  /** The sender's day, as a sentence of its own. */
  'today',
  /** The same, where it is a whole clause. */
  'dayclause',
  /** The same, where it is about the sender. */
  'mine',
  /** The same, where something of theirs is in it. */
  'ofyours',
  /** The same, where help or advice could be asked for it. */
  'problem',
  /** How the two know each other: "we were flatmates in Graz". */
  'met',
  /** "the days when we were flatmates in Graz". */
  'days',
  /** "the gym", "the university choir". */
  'from',
  /** What their message was about: "your interview on Tuesday". */
  'echo',
  /** What the user knows of theirs: "your article on peat bogs". */
  'work',
  /** A thread that gives nothing else, in the user's words turned to the person, after a colon: "on my list to ask you about: bees + Lisbon". */
  'said',
] as const;
export type Form = (typeof forms)[number];

export type Forms = { readonly [form in Form]?: string };

export type Mood = 'plain' | 'glad' | 'ill' | 'hard' | 'loss';

/** One thing the user wrote, read as far as it can be read with certainty. */
export type Fact = {
  readonly source: 'thread' | 'note' | 'day' | 'how' | 'theirs';
  /** As the user wrote it. */
  readonly said: string;
  readonly mood: Mood;
  readonly forms: Forms;
};
