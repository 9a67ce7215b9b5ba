import type { Conversation } from './conversation.ts';
import type { HelpLine, HelpPlace } from './distress/help-place.ts';
import type { HintKind } from './drafts/draft-hint.ts';
import type { Echo } from './echo.ts';
import type { FeelingAsked } from './feared.ts';
import type { Opener } from './openers/opener.ts';
import type { PersonId } from './person.ts';

/** What the background tells a composer of its conversation. */
export type ConversationAnswer = {
  readonly conversation: Conversation;
  /** Whether the panel stood open when it was last used on this site. */
  readonly panelOpen: boolean;
  /** Whether the site has changed, so that nobody can be read from it any more. */
  readonly siteChanged: boolean;
};

/** One line that eases a long silence, with where it comes from. */
export type Reassurance = {
  readonly line: string;
  /** What was found, by whom and when, in a sentence or two. */
  readonly finding: string;
  readonly source: string;
  readonly limit: string;
};

/** What a line rests on, without the line. */
export type Finding = Omit<Reassurance, 'line'>;

export type OpenersAnswer = {
  readonly openers: readonly Opener[];
  /** Only for silences of months and more. */
  readonly reassurance: Reassurance | null;
};

/** What may be looked at while somebody writes; nothing where the user has not said so. */
export type WritingAnswer = {
  /** Kinds of hints that are wanted. */
  readonly hints: readonly HintKind[];
  readonly hesitation: boolean;
};

/** What keeps company around a message to somebody; nothing where the user has not said so. */
export type CompanyAnswer = {
  readonly asked: FeelingAsked;
  /** Whether it may be asked how sending felt. */
  readonly mood: boolean;
  readonly echo: Echo;
};

/** Somebody of the circle, by name. */
export type NamedPerson = { readonly id: PersonId; readonly name: string };

/** Where help is to be found in a country, as the calm card shows it. */
export type HelpNearby = Pick<HelpPlace, 'country' | 'emergency'> & { readonly lines: readonly Omit<HelpLine, 'checked'>[] };

/** Where help is to be found, with the country somebody may be in; null where there is no guess. */
export type Help = { readonly country: string | null; readonly places: readonly HelpNearby[] };

/** One or two people it is easy to write to, and the harder name that comes after them. */
export type WarmUp = { readonly harder: NamedPerson; readonly easy: readonly NamedPerson[] };
