import type { MessageKind } from '../listening/heard.ts';
import type { Relation } from '../person.ts';
import type { Band } from '../silence.ts';
import type { Approach, Intent, Occasion, Tone } from './opener.ts';

export const opennesses = ['light', 'honest', 'deeper'] as const;
export type Openness = (typeof opennesses)[number];

/** Where a text may stand; what is left out does not matter to it. */
export type Place = {
  /** Closeness from 0 (never met) to 3 (closest), both ends included. */
  readonly close?: readonly [number, number] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  readonly bands?: readonly Band[] | undefined;
  readonly tones?: readonly Tone[] | undefined;
};

/**
 * One hand-written line. Slots in braces are filled with what the user wrote: `{topic}`, `{Topic}` with a capital, `{is:topic}` for "is" or "are", `{has:topic}` for "has" or "have",
 * `{name}`; `{chat}` within an email stands for the chat text, and so does an email that is left out. Without `occasions` a line is for every day.
 */
export type OpenerLine = Place & {
  readonly id: string;
  readonly intents: readonly Intent[];
  readonly approach: Approach;
  readonly chat?: string;
  readonly email?: string;
  readonly occasions?: readonly Occasion[];
  readonly openness?: Openness;
  /** Only for a fact that touches one of these topics. */
  readonly topics?: readonly string[];
  /** Only where the user chose its intent. */
  readonly asked?: boolean;
  /** May follow a sentence on illness, mourning or a quarrel. */
  readonly quiet?: boolean;
  /** Leaves an easy way out already: no closing follows it. */
  readonly out?: boolean;
  /** Only in answer to a message of theirs of one of these kinds; `unclear`: one that could not be understood. */
  readonly answers?: readonly (MessageKind | 'unclear')[];
  /** In the user's view: "asks nothing", "one light question". */
  readonly reason: string;
};

/** A sentence that leads into a line of every day: an occasion, a long gap, a reminder who is writing. `{line}` stands for the line. */
export type OpenerLead = Place & {
  readonly id: string;
  readonly for: Occasion | 'gap' | 'reminder' | 'slow';
  readonly chat: string;
  readonly email?: string;
  readonly reason: string;
};

/** A last sentence that makes it easy to say no, to answer little or not to answer; it follows a line that leaves no way out of its own. */
export type OpenerClosing = Place & {
  readonly id: string;
  readonly text: string;
  /** Without it, for every intent. */
  readonly intents?: readonly Intent[];
  /** After a question, or after a line that asks nothing. */
  readonly after: 'question' | 'rest';
  /** Takes a yes or a no for granted: it follows no "which" and no "how". */
  readonly yesNo?: boolean;
  readonly reason: string;
};

export type OpenerFiles = {
  readonly files: readonly { readonly lines: readonly OpenerLine[] }[];
  readonly leads: readonly OpenerLead[];
  readonly closings: readonly OpenerClosing[];
  /** The words of each topic, as alternatives of a regular expression. */
  readonly topics: Readonly<Record<string, string>>;
};
