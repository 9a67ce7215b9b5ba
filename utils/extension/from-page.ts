import type { ConversationAnswer, NamedPerson, OpenersAnswer } from '../domain/answer.ts';
import type { CommandId, ComposerCommand, Told } from '../domain/command.ts';
import type { ComposerQuestion } from './messages.ts';

/*
 * The way from a composer in somebody else's page to the background. Both browsers have promises here (Manifest V3), so the polyfill, which
 * would be the larger part of the watcher, stays in the background and in our own pages.
 */

type Extension = {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: (message: unknown) => void): void; removeListener(listener: (message: unknown) => void): void };
  };
  readonly i18n: { getMessage(key: string): string };
};

const scope = globalThis as { browser?: Extension; chrome?: Extension };
const extension = () => (scope.browser ?? scope.chrome) as Extension;

/** False once the extension was updated, reloaded or removed: whoever runs on has to leave. */
export function isAlive(): boolean {
  return extension().runtime?.id !== undefined;
}

/** A text of the interface, for the one place that has no room for more. */
export function text(name: string): string {
  return extension().i18n.getMessage(name);
}

/** Null when there is no answer: the background is away, or does not know us. */
async function ask<Answer>(question: ComposerQuestion): Promise<Answer | null> {
  try {
    return ((await extension().runtime.sendMessage(question)) ?? null) as Answer | null;
  } catch {
    return null;
  }
}

/** What a composer may ask and tell. None of it throws. */
export const background = {
  askPanel: () => ask<boolean>({ ask: 'panel' }),
  askConversation: (about: Omit<Extract<ComposerQuestion, { ask: 'conversation' }>, 'ask'>) =>
    ask<ConversationAnswer>({ ask: 'conversation', ...about }),
  askOpeners: (about: Omit<Extract<ComposerQuestion, { ask: 'openers' }>, 'ask'>) => ask<OpenersAnswer>({ ask: 'openers', ...about }),
  askPeople: async (query: string) => (await ask<readonly NamedPerson[]>({ ask: 'people', query })) ?? [],

  /** Tries twice: a background that was stopped in the middle wakes for the second message, and the id keeps it from being done twice. */
  async tell(command: ComposerCommand, id: CommandId = crypto.randomUUID()): Promise<Told> {
    for (const _ of ['first', 'second']) {
      try {
        return (await extension().runtime.sendMessage({ tell: command, id })) as Told;
      } catch {}
    }
    return { ok: false, why: 'unreachable' };
  },
};
export type Background = typeof background;

/** Calls back when the user asks for the panel by the browser's own command, until `gone`. */
export function onCommand(called: () => void, gone: AbortSignal): void {
  const listener = (message: unknown) => {
    if (message === 'open-panel') called();
  };
  extension().runtime.onMessage.addListener(listener);
  gone.addEventListener('abort', () => {
    if (isAlive()) extension().runtime.onMessage.removeListener(listener);
  });
}
