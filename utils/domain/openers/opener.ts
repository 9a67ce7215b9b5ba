import type { By } from '../contact.ts';
import type { Heard } from '../listening/heard.ts';
import type { Relation, Ring } from '../person.ts';

export const intents = [
  'check_in',
  'gratitude',
  'shared_memory',
  'humour',
  'ask_help',
  'ask_advice',
  'offer_help',
  'invite_short',
  'apology',
  'congratulate',
  'condolence',
  'share_small',
  'voice_note',
  'deepen_routine',
  'reply_listening',
] as const;
export type Intent = (typeof intents)[number];

export const tones = ['warm', 'playful', 'calm', 'brief', 'formal'] as const;
export type Tone = (typeof tones)[number];

export const occasions = [
  'none',
  'birthday',
  'new_year',
  'their_news',
  'after_condolence',
  'moved',
  'unwell',
  'after_conflict',
  'my_silence',
  'my_message_unanswered',
  'they_wrote',
] as const;
export type Occasion = (typeof occasions)[number];

/** Days on which somebody is wished well. */
export const wishedOn: ReadonlySet<Occasion> = new Set(['birthday', 'new_year']);

/** The three ways to begin: with something about them, with something given and nothing asked, with one easy question. */
export const approaches = ['detail', 'gift', 'question'] as const;
export type Approach = (typeof approaches)[number];

/** Length, greeting and layout follow it; a chat site and a mail site differ in nothing else. */
export type OpenerChannel = 'chat' | 'email';

/** Everything a line may draw on; nothing outside it is ever claimed. */
export type OpenerContext = {
  readonly person: {
    readonly name: string;
    readonly relation: Relation;
    readonly ring?: Ring;
    readonly howWeKnowEachOther?: string;
    /** In the user's own words, one fact each. */
    readonly notes: readonly string[];
    /** Things the user wanted to come back to, in their own words. */
    readonly threads: readonly string[];
  };
  readonly silence: {
    readonly days: number | 'never';
    readonly lastBy: By;
    /** How many messages in a row the user has sent since the last of theirs; left out where it is not known. */
    readonly unanswered?: number;
  };
  readonly channel: OpenerChannel;
  readonly occasion?: Occasion;
  /** What the user chose; without it the three differ in intent. */
  readonly intent?: Intent;
  readonly tone?: Tone;
  /** The way to begin that the user chose; without it the three differ in it. */
  readonly approach?: Approach;
  /** What was heard in their latest message; null where it could not be understood, left out where there is none to answer. */
  readonly heard?: Heard | null;
  /** BCP 47, such as "en" or "pt-BR". */
  readonly language: string;
  /** Something true from the sender's day, in their own words. */
  readonly today?: string;
};

/** One line to begin with. */
export type Opener = {
  /** Names the line behind the text, so that it is not offered again too soon. */
  readonly id: string;
  /** Ready to insert; lines end with \n where an email has a greeting of its own. */
  readonly text: string;
  readonly intent: Intent;
  /** Why it is offered, in a few words. */
  readonly reason: string;
};
