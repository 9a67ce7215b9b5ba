import type { ConversationAnswer, Finding, Help, NamedPerson, OpenersAnswer, Reassurance, WritingAnswer } from '../domain/answer.ts';
import type { CommandId, ComposerCommand, Told } from '../domain/command.ts';
import type { Acquainted } from '../domain/conversation.ts';
import type { Recipients } from '../domain/handle.ts';
import type { Wish } from '../domain/openers/choices.ts';
import type { PersonId } from '../domain/person.ts';

/** What a composer asks and tells. Null where no answer came; nothing throws. */
export type ComposerBackground = {
  askConversation(about: { host: string; key: string | null; recipients: Recipients | 'none' | 'unclear' }): Promise<ConversationAnswer | null>;
  /** `theirs`: the beginning of the newest message, where it is theirs; it is for this one question. */
  askOpeners(about: { host: string; person: PersonId; wish: Wish; theirs: string | null }): Promise<OpenersAnswer | null>;
  askPeople(query: string): Promise<readonly NamedPerson[]>;
  askPerson(id: PersonId): Promise<Acquainted | null>;
  askEvidence(ids: readonly string[]): Promise<readonly Finding[]>;
  /** Where help is to be found, where these words of the user's suggest serious distress. */
  askHelp(words: string): Promise<Help | null>;
  /** Whether a hello to someone easy is to be offered before this person. */
  askWarmUpOffer(person: PersonId): Promise<boolean>;
  /** What may be looked at while somebody writes; where hints are wanted, their rules are there with the answer. */
  askWriting(host: string): Promise<WritingAnswer | null>;
  /** One kind line for who hesitates; null where none is due. */
  askHesitation(person: PersonId): Promise<Reassurance | null>;
  /** Whether something hard was written. */
  askHeavy(text: string): Promise<boolean>;
  /** Brings what keeps company around a message; whether it came. Unless it is `wanted` now, it comes only where the user has switched on what it asks. */
  bringCompany(wanted: boolean): Promise<boolean>;
  /** Brings what tells how the page is built; whether it came. */
  bringOutline(): Promise<boolean>;
  tell(command: ComposerCommand, id?: CommandId): Promise<Told>;
};
