import type { MessageKind } from '../listening/heard.ts';
import type { Intent, Occasion } from './opener.ts';
import type { Situation } from './situation.ts';

/** What the user's notes make possible. */
export type Material = {
  readonly memory: boolean;
  readonly help: boolean;
  readonly skill: boolean;
  readonly joy: boolean;
  readonly trouble: boolean;
  readonly loss: boolean;
  readonly wrong: boolean;
  readonly day: boolean;
};

type Weights = { readonly [intent in Intent]?: number };

const usual: Record<Occasion, Weights> = {
  none: {
    check_in: 5,
    share_small: 3,
    gratitude: 2.5,
    humour: 1.5,
    invite_short: 1.2,
    voice_note: 0.3,
    offer_help: 0.4,
    ask_advice: 0.5,
    deepen_routine: 1.5,
    shared_memory: 1,
  },
  birthday: { congratulate: 6, gratitude: 4, check_in: 2, humour: 2.5, shared_memory: 2, invite_short: 0.8, voice_note: 0.6, share_small: 1 },
  new_year: { check_in: 5, gratitude: 4.5, share_small: 3, humour: 2, invite_short: 0.8, voice_note: 0.4, shared_memory: 2 },
  their_news: { congratulate: 5, check_in: 4, gratitude: 1.5, voice_note: 0.6, invite_short: 0.8, offer_help: 1, reply_listening: 3, humour: 1 },
  after_condolence: { condolence: 5, check_in: 5, offer_help: 4, gratitude: 0.5, voice_note: 2, shared_memory: 1 },
  moved: { check_in: 6, congratulate: 3, offer_help: 3, humour: 2, share_small: 2, invite_short: 1.5, voice_note: 0.4 },
  unwell: { check_in: 6, offer_help: 5, voice_note: 1.5, gratitude: 2, shared_memory: 1 },
  after_conflict: { apology: 6, check_in: 4, gratitude: 3, reply_listening: 3, shared_memory: 1.5, invite_short: 1 },
  my_silence: { apology: 4, check_in: 5, gratitude: 3, share_small: 2, shared_memory: 2, voice_note: 1, invite_short: 1 },
  my_message_unanswered: { share_small: 5, check_in: 5, gratitude: 4, humour: 2, shared_memory: 2 },
  they_wrote: { reply_listening: 7, gratitude: 4, check_in: 4, share_small: 1, voice_note: 1, offer_help: 1 },
};

/** What an answer to a message of each kind can be. */
const answering: Record<MessageKind, Weights> = {
  heavy: { reply_listening: 1 },
  'good-news': { congratulate: 1, reply_listening: 1 },
  question: { reply_listening: 1 },
  thanks: { gratitude: 1, reply_listening: 1 },
  invitation: { reply_listening: 1 },
  apology: { reply_listening: 1 },
  'small-talk': { reply_listening: 1, check_in: 1 },
};

const blocked = (intent: Intent, at: Situation, has: Material): boolean => {
  const distress =
    at.grave ||
    (at.occasion === 'they_wrote' && (has.trouble || has.loss)) ||
    (at.occasion === 'their_news' && (has.trouble || has.loss) && !has.joy);
  if (intent === 'humour') return distress;
  if (intent === 'ask_help' || intent === 'ask_advice') return distress || (intent === 'ask_help' && at.closeness === 0);
  if (intent === 'invite_short') return at.occasion === 'after_condolence';
  if (intent === 'share_small' || intent === 'congratulate' || intent === 'deepen_routine')
    return distress || (intent === 'deepen_routine' && (at.closeness === 0 || at.relation === 'acquaintance'));
  if (intent === 'apology') return at.occasion === 'my_message_unanswered';
  return intent === 'shared_memory' && !has.memory;
};

/** How well each intent fits when the user chose none, and what an intent that is blocked gives way to; practices.md 5.5 and 5.8. */
export const allowedIntents = (at: Situation, has: Material, chosen: Intent | undefined): ReadonlyMap<Intent, number> => {
  if (chosen !== undefined && !blocked(chosen, at, has)) return new Map([[chosen, 1]]);
  if (at.answering && at.heard === null) return new Map([['reply_listening', 1]]);
  if (at.heard !== null) return new Map(Object.entries(answering[at.heard.kind]) as [Intent, number][]);
  const weights = new Map(Object.entries(usual[at.occasion]) as [Intent, number][]);
  const add = (intent: Intent, more: number): void => void weights.set(intent, Math.max(0, (weights.get(intent) ?? 0) + more));
  const sad = has.trouble || has.loss;
  if (has.memory) add('shared_memory', 4);
  if (has.help) add('gratitude', 3);
  if (has.skill && at.occasion === 'none') add('ask_advice', 1.5);
  if (has.day && !at.grave) add('share_small', 3);
  if (has.joy && !at.grave) add('congratulate', at.occasion === 'none' ? 3 : 4);
  if (has.wrong && (at.occasion === 'none' || at.occasion === 'my_silence' || at.occasion === 'after_conflict')) add('apology', 5);
  if (has.loss) add('condolence', at.occasion === 'none' || at.occasion === 'their_news' || at.occasion === 'they_wrote' ? 6 : 1);
  if (sad && (at.occasion === 'their_news' || at.occasion === 'they_wrote')) {
    for (const intent of ['congratulate', 'humour', 'invite_short', 'share_small'] as const) if (!has.joy) weights.delete(intent);
    add('offer_help', 4);
    add('check_in', 2);
    add('reply_listening', 4);
  }
  if (at.closeness === 0)
    for (const intent of ['humour', 'invite_short', 'voice_note', 'deepen_routine', 'offer_help'] as const) weights.delete(intent);
  if (at.closeness === 0) add('gratitude', 4);
  if (at.closeness < 2 || has.day) weights.delete('deepen_routine');
  if (at.closeness < 2 && at.relation !== 'online_friend') weights.delete('voice_note');
  if (['acquaintance', 'former_colleague', 'mentor', 'online_friend'].includes(at.relation) && !at.grave)
    for (const intent of ['invite_short', 'offer_help'] as const) weights.delete(intent);
  if (at.closeness < 2) for (const intent of ['deepen_routine', 'voice_note', 'humour'] as const) if (weights.has(intent)) add(intent, -1);
  if (at.band === 'year_plus' || at.band === 'years' || at.band === 'never')
    for (const intent of ['invite_short', 'offer_help', 'deepen_routine', 'humour', 'ask_advice'] as const)
      if (weights.has(intent)) add(intent, -1.5);
  if (at.unanswered) for (const intent of ['invite_short', 'ask_advice', 'ask_help', 'deepen_routine'] as const) weights.delete(intent);
  if (at.tone === null && ['acquaintance', 'former_colleague', 'mentor'].includes(at.relation)) weights.delete('humour');
  if (at.tone === 'playful') add('humour', 4);
  for (const intent of [...weights.keys()]) if (intent === chosen || blocked(intent, at, has)) weights.delete(intent);
  return weights;
};
