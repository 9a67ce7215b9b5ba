import type { OpenersAnswer } from '../domain/answer.ts';
import type { WrittenChannel } from '../domain/channel.ts';
import { choices, type Wish } from '../domain/openers/choices.ts';
import { chooseOpeners } from '../domain/openers/choose-openers.ts';
import { answerOpeners, type Here } from './answers.ts';
import { wantedOpeners } from './own-openers.ts';
import { readPlain, readSettings } from './storage.ts';
import { key } from './stored.ts';

/** Whom lines are wanted for on a page of ours: somebody of the circle, or a name; `shown` are the lines that came for that name already. */
export type LinesFor = { readonly person: string } | { readonly name: string; readonly shown: readonly string[] };

/** Three lines to begin with. For a name nothing is kept, not even that it was asked for. `by` tells a mail from a chat. */
export function answerLines(who: LinesFor, by: WrittenChannel, wish: Wish, here: Here): Promise<OpenersAnswer> {
  return 'person' in who ? answerOpeners({ person: who.person, wish, theirs: null }, by, here) : linesForName(who.name, who.shown, by, wish, here);
}

async function linesForName(name: string, shown: readonly string[], by: WrittenChannel, wish: Wish, { now }: Here): Promise<OpenersAnswer> {
  const [settings, own] = await Promise.all([readSettings(), readPlain(key.ownOpeners)]);
  const { corpus, favour } = wantedOpeners('en', own);
  const tone = wish.tone ?? (settings.tone === 'any' ? null : settings.tone);
  const today = wish.today.trim();
  const context = {
    // Whoever comes to mind is thought well of; nothing more is known, and nothing more is said.
    person: { name, relation: 'friend', ring: 3, notes: [], threads: [] },
    silence: { days: 'never', lastBy: 'both' },
    channel: by === 'email' ? 'email' : 'chat',
    language: 'en',
    ...(wish.choice && choices[wish.choice]),
    ...(tone && { tone }),
    ...(wish.approach && { approach: wish.approach }),
    ...(today && { today }),
  } as const;
  return { openers: chooseOpeners(corpus, context, { shown, seed: `${name}:${now}`, favour }), reassurance: null };
}
