import type { CommandId, Told } from '../domain/command.ts';
import type { Person } from '../domain/person.ts';
import type { HostFacts, Hosts } from './senders.ts';

/** Where and when a command was told. */
export type Telling = {
  readonly id: CommandId;
  readonly now: number;
  /** The site of the composer that told it, as in `Site.origin`; null for a page of ours. */
  readonly origin: string | null;
  /** The host the composer named; null where none was named. */
  readonly host: HostFacts | null;
  readonly hosts: Hosts;
  /** The device's time zone, an IANA name. */
  readonly zone: string;
};

export type Why = Extract<Told, { ok: false }>['why'];

/** Whom a command was about, or why it was not carried out. */
export type Outcome = readonly Person[] | Why;

export const done = (people: readonly Person[], refusal: Why | null = null): Outcome => refusal ?? people;
