import type { ConversationAnswer, Finding, Help, NamedPerson, OpenersAnswer, Reassurance, WritingAnswer } from '../domain/answer.ts';
import type { CommandId, ComposerCommand, Told } from '../domain/command.ts';
import type { Acquainted } from '../domain/conversation.ts';
import type { PersonId } from '../domain/person.ts';
import {
  acquaintedAnswer,
  conversationAnswer,
  findings,
  helpAnswer,
  hesitationAnswer,
  namedPeople,
  openersAnswer,
  told,
  writingAnswer,
} from './composer-replies.ts';
import { type Fits, fitting, flag } from './fits.ts';
import { extension } from './from-page.ts';
import type { ComposerQuestion } from './messages.ts';
import { bringOwnScript } from './own-script.ts';

type About<Ask extends ComposerQuestion['ask']> = Omit<Extract<ComposerQuestion, { ask: Ask }>, 'ask'>;

/** Null when there is no answer that fits: the background is away, does not know us, or is of another version. */
export async function ask<Answer>(question: ComposerQuestion, fits: Fits<Answer>): Promise<Answer | null> {
  return fitting(fits, await askTwice(question).catch(() => null));
}

/**
 * A background that was stopped in the middle wakes for the second message; the id of a command keeps it from being done twice. In Chromium the first one
 * fails then, in Firefox it has no answer (seen in 153).
 */
async function askTwice(message: unknown): Promise<unknown> {
  const send = async () => extension().runtime.sendMessage(message);
  const answer = await send().catch(() => undefined);
  return answer === undefined ? send() : answer;
}

const isSite = () => /^https?:$/.test(location.protocol);

/** What a composer in somebody else's page may ask and tell. None of it throws. */
export const background = {
  askConversation: (about: About<'conversation'>): Promise<ConversationAnswer | null> => ask({ ask: 'conversation', ...about }, conversationAnswer),
  askOpeners: (about: About<'openers'>): Promise<OpenersAnswer | null> => ask({ ask: 'openers', ...about }, openersAnswer),
  askPerson: (person: PersonId): Promise<Acquainted | null> => ask({ ask: 'person', person }, acquaintedAnswer),
  askPeople: async (query: string): Promise<readonly NamedPerson[]> => (await ask({ ask: 'people', query }, namedPeople)) ?? [],
  askEvidence: async (ids: readonly string[]): Promise<readonly Finding[]> => (await ask({ ask: 'evidence', ids: [...ids] }, findings)) ?? [],
  askHelp: (words: string): Promise<Help | null> => ask({ ask: 'help', text: words.slice(0, 2_000) }, helpAnswer),
  askWarmUpOffer: async (person: PersonId): Promise<boolean> => (await ask({ ask: 'warm-up-offer', person }, flag)) === true,
  askHesitation: (person: PersonId): Promise<Reassurance | null> => ask({ ask: 'hesitation', person }, hesitationAnswer),
  askHeavy: async (text: string): Promise<boolean> => (await ask({ ask: 'heavy', text: text.slice(0, 2_000) }, flag)) === true,

  async askWriting(host: string): Promise<WritingAnswer | null> {
    const answer = await ask({ ask: 'writing', host }, writingAnswer);
    // The background cannot bring anything into a page of ours.
    if (answer && answer.hints.length > 0 && !isSite()) await bringOwnScript('/drafts.js');
    return answer;
  },

  async bringCompany(wanted: boolean): Promise<boolean> {
    return isSite() ? (await ask({ ask: 'company', wanted }, flag)) === true : bringOwnScript('/company.js');
  },

  bringOutline: async (): Promise<boolean> => (await ask({ ask: 'outline' }, flag)) === true,

  async tell(command: ComposerCommand, id: CommandId = crypto.randomUUID()): Promise<Told> {
    try {
      const answer = await askTwice({ tell: command, id });
      return fitting(told, answer) ?? { ok: false, why: 'not-understood' };
    } catch {
      return { ok: false, why: 'unreachable' };
    }
  },
};
