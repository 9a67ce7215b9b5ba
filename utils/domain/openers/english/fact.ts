/** What a line can ask of one fact; the words are turned to the person and fit after a small letter. */
export const forms = [
  'topic',
  'thing',
  'event',
  'interest',
  'clause',
  'did',
  'doing',
  'again',
  'who',
  'help',
  'helped',
  'skill',
  'memory',
  'recall',
  'wrong',
  'plan',
  'wonder',
  'query',
  'trouble',
  'burden',
  'sore',
  'lost',
  'kin',
  'joy',
  'joynoun',
  'wish',
  'place',
  'told',
  'today',
  'dayclause',
  'mine',
  'problem',
  'favour',
  'could',
  'met',
  'from',
  'work',
] as const;
export type Form = (typeof forms)[number];

export type Mood = 'plain' | 'glad' | 'ill' | 'hard' | 'loss';

/** One thing the user wrote, read as far as it can be read with certainty. */
export type Fact = {
  readonly source: 'thread' | 'note' | 'day' | 'how';
  /** As the user wrote it. */
  readonly said: string;
  readonly mood: Mood;
  readonly forms: { readonly [form in Form]?: string };
};
