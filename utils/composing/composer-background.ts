import type { ConversationAnswer, Finding, NamedPerson, OpenersAnswer } from '../domain/answer.ts';
import type { CommandId, ComposerCommand, Told } from '../domain/command.ts';
import type { Acquainted } from '../domain/conversation.ts';
import type { Recipients } from '../domain/handle.ts';
import type { Wish } from '../domain/openers/choices.ts';
import type { PersonId } from '../domain/person.ts';

/** What a composer asks and tells. Null where no answer came; nothing throws. */
export type ComposerBackground = {
  askConversation(about: { host: string; key: string | null; recipients: Recipients | 'none' | 'unclear' }): Promise<ConversationAnswer | null>;
  askOpeners(about: { host: string; person: PersonId; wish: Wish }): Promise<OpenersAnswer | null>;
  askPeople(query: string): Promise<readonly NamedPerson[]>;
  askPerson(id: PersonId): Promise<Acquainted | null>;
  askEvidence(ids: readonly string[]): Promise<readonly Finding[]>;
  /** Whether a hello to someone easy is to be offered before this person. */
  askWarmUpOffer(person: PersonId): Promise<boolean>;
  tell(command: ComposerCommand, id?: CommandId): Promise<Told>;
};
