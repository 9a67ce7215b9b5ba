import type { Heard } from '../listening/heard.ts';
import type { Relation, Ring } from '../person.ts';
import type { Band } from '../silence.ts';
import type { Approach, Occasion, OpenerContext, Tone } from './opener.ts';
import type { Openness } from './opener-files.ts';

/** A context as the rules see it. */
export type Situation = {
  readonly relation: Relation;
  /** 0 never met, 1 light, 2 friendly, 3 close. */
  readonly closeness: number;
  readonly ceiling: Openness;
  readonly band: Band;
  readonly channel: 'chat' | 'email';
  readonly occasion: Occasion;
  /** Their last word waits for mine; owned once, where it fits. */
  readonly slow: boolean;
  /** My last word waits for theirs; nothing is said of it. */
  readonly unanswered: boolean;
  /** Several of mine wait: nothing at all is asked. */
  readonly asksNothing: boolean;
  /** Illness, mourning or a quarrel: no humour, no requests, no news of mine. */
  readonly grave: boolean;
  readonly tone: Tone | null;
  readonly approach: Approach | null;
  /** A message of theirs is answered; `heard` says what is in it, where it was understood. */
  readonly answering: boolean;
  readonly heard: Heard | null;
};

const closenessOf = (relation: Relation, ring: Ring | undefined): number => {
  const near = ring !== undefined && ring <= 2;
  const base: Record<Relation, number> = {
    close_friend: 3,
    friend: ring === 1 ? 3 : 2,
    family: ring === 1 ? 3 : 2,
    partner: 3,
    colleague: 1,
    former_colleague: near ? 2 : 1,
    mentor: near ? 2 : 1,
    neighbour: 1,
    acquaintance: ring === 4 ? 0 : 1,
    online_friend: near ? 2 : 1,
    new_contact: 0,
  };
  return base[relation];
};

const ceilings: Record<Relation, Openness> = {
  close_friend: 'deeper',
  friend: 'honest',
  family: 'honest',
  partner: 'deeper',
  colleague: 'light',
  former_colleague: 'honest',
  mentor: 'honest',
  neighbour: 'light',
  acquaintance: 'light',
  online_friend: 'honest',
  new_contact: 'light',
};

/** Faces one knows: whoever they are, lines for them stay light (practices.md P108). */
const widest: Ring = 4;

/** practices.md 5.1, from whole days. */
const bandOfDays = (days: number | 'never'): Band => {
  if (days === 'never') return 'never';
  if (days < 7) return 'days';
  if (days < 30) return 'weeks';
  if (days < 365) return 'months';
  return days < 730 ? 'year_plus' : 'years';
};

/** Reads a context; what is not said is inferred only where it cannot hurt. */
export const situationOf = (context: OpenerContext): Situation => {
  const { relation, ring } = context.person;
  const band = bandOfDays(context.silence.days);
  const answering = context.heard !== undefined;
  const heard = context.heard ?? null;
  const occasion = context.occasion ?? (answering ? 'they_wrote' : 'none');
  const grave = heard?.kind === 'heavy' || occasion === 'after_condolence' || occasion === 'unwell' || occasion === 'after_conflict';
  const gone = band !== 'never' && band !== 'days';
  const asked = context.tone ?? null;
  const times = occasion === 'they_wrote' ? 0 : (context.silence.unanswered ?? 0);
  return {
    relation,
    closeness: closenessOf(relation, ring),
    ceiling: ring === widest ? 'light' : ceilings[relation],
    band,
    channel: context.channel,
    occasion,
    slow: occasion === 'none' && gone && context.silence.lastBy === 'them',
    unanswered: times > 1 || occasion === 'my_message_unanswered' || (gone && band !== 'weeks' && context.silence.lastBy === 'me'),
    asksNothing: times > 1,
    grave,
    tone: grave && asked === 'playful' ? 'warm' : asked,
    approach: context.approach ?? null,
    answering,
    heard,
  };
};
