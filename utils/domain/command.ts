import type { BackupNews } from './backup/backup-line.ts';
import type { How } from './backup/plan-restore.ts';
import type { Channel } from './channel.ts';
import type { By } from './contact.ts';
import type { HintKind } from './drafts/draft-hint.ts';
import type { FeelingTap } from './feared.ts';
import type { FirstStepsNote } from './first-steps.ts';
import type { Recipient } from './handle.ts';
import type { Moment } from './moments.ts';
import type { OwnChange } from './openers/change-own.ts';
import type { PersonDetails, PersonId } from './person.ts';
import type { RouteStep } from './route.ts';
import type { Seen } from './seen.ts';
import type { Settings } from './settings.ts';
import type { PracticeAnswer, PracticeName } from './small-practice.ts';

/** Names a command, so that telling it twice changes nothing the second time. */
export type CommandId = string;

/** What can be changed of many at once. */
export type PeopleChange = Partial<Pick<PersonDetails, 'ring' | 'relation' | 'rhythm' | 'state' | 'preferred' | 'language' | 'register'>>;

/** Everything that can change what is kept. Only the background carries commands out. */
export type Command =
  | { readonly do: 'add-person'; readonly details: Partial<PersonDetails> & Pick<PersonDetails, 'name'> }
  | { readonly do: 'edit-person'; readonly person: PersonId; readonly change: Partial<PersonDetails> }
  /** With `trace: 'none'` it can't be taken back: every step that names them is forgotten too. */
  | { readonly do: 'delete-person'; readonly person: PersonId; readonly trace?: 'none' }
  /** All of them are changed, or nobody. */
  | { readonly do: 'edit-people'; readonly people: readonly PersonId[]; readonly change: PeopleChange }
  | { readonly do: 'delete-people'; readonly people: readonly PersonId[] }
  /** Two records of the same person become one, with the id and the name of `into`. */
  | { readonly do: 'merge-people'; readonly into: PersonId; readonly from: PersonId }
  /** Two who may look like the same person are not. */
  | { readonly do: 'keep-apart'; readonly one: PersonId; readonly other: PersonId }
  /** Takes back what another command of a page of ours did to people; what was noted or changed since stays. Told are those of them who are in the circle then. */
  | { readonly do: 'undo'; readonly step: CommandId }
  | {
      readonly do: 'log-contact';
      readonly person: PersonId;
      readonly by: By;
      readonly channel: Channel;
      readonly at: number;
      readonly thread?: string;
    }
  | { readonly do: 'remove-contact'; readonly person: PersonId; readonly contact: CommandId }
  | { readonly do: 'not-now'; readonly person: PersonId; readonly until: number | null }
  /** Their rhythm becomes the next longer one; who has none stays as they are. */
  | { readonly do: 'less-often'; readonly person: PersonId }
  | { readonly do: 'change-settings'; readonly change: Partial<Settings> }
  | { readonly do: 'switch-site'; readonly origin: string; readonly on: boolean }
  | { readonly do: 'rest-on-account'; readonly origin: string; readonly account: string; readonly rests: boolean }
  | { readonly do: 'forget-site'; readonly origin: string }
  | Exclude<OwnChange, { do: 'hide-opener' }>
  /** Brings back the backup that was laid down under `staged`. */
  | { readonly do: 'take-restore'; readonly staged: string; readonly how: How }
  /** Brings in the `Arrivals` that a page has laid down under this id: all of them or nobody. Nobody is told by name; they can be thousands. */
  | { readonly do: 'take-import'; readonly staged: string }
  | { readonly do: 'note-backup'; readonly news: BackupNews }
  /** Everything that was felt about messages, of everybody. */
  | { readonly do: 'forget-feelings' }
  | { readonly do: 'note-first-steps'; readonly at: FirstStepsNote }
  /** Keeps these moments; one that has the id of another takes its place. */
  | { readonly do: 'keep-moments'; readonly moments: readonly Moment[] }
  | { readonly do: 'drop-moments'; readonly moments: readonly string[] }
  | { readonly do: 'walk-route'; readonly step: RouteStep }
  | { readonly do: 'answer-practice'; readonly practice: PracticeName; readonly answer: PracticeAnswer }
  | { readonly do: 'erase-everything' }
  | ComposerCommand;

/** The few that a composer in somebody else's page may tell. */
export type ComposerCommand =
  | { readonly do: 'keep-stranger'; readonly host: string; readonly stranger: Recipient }
  /** Somebody in the circle goes by this address too. */
  | { readonly do: 'join-stranger'; readonly host: string; readonly stranger: Recipient; readonly person: PersonId }
  | { readonly do: 'link-conversation'; readonly host: string; readonly key: string; readonly person: PersonId }
  | { readonly do: 'note-sent'; readonly host: string; readonly key: string | null; readonly to: readonly Recipient[]; readonly at: number }
  | {
      readonly do: 'note-seen';
      readonly host: string;
      readonly key: string | null;
      readonly to: readonly Recipient[];
      readonly by: 'me' | 'them';
      readonly when: Seen;
    }
  | { readonly do: 'take-back'; readonly sent: CommandId }
  | { readonly do: 'add-thread'; readonly person: PersonId; readonly text: string }
  /** Nobody invites to them for some days, or, with null, for a rhythm of theirs. */
  | { readonly do: 'rest-person'; readonly person: PersonId; readonly days: 1 | 7 | null }
  /** Whether to write to someone easy first; told again once that is done. */
  | { readonly do: 'take-warm-up'; readonly person: PersonId; readonly go: boolean }
  /** No hint of this kind any more, until the user has it back in the settings. */
  | { readonly do: 'hint-away'; readonly kind: HintKind }
  | { readonly do: 'hesitation-away' }
  | { readonly do: 'note-feeling'; readonly person: PersonId; readonly tap: FeelingTap }
  /** This line is not wanted any more, or is wanted again. */
  | Extract<OwnChange, { do: 'hide-opener' }>
  | { readonly do: 'remember-panel'; readonly open: boolean }
  /** Rests where the composer is: on one of the site's accounts, or, with null, on the whole site. */
  | { readonly do: 'rest-here'; readonly account: string | null };

/** `too-much-together`: two people who do not fit into one record; `unknown-step`: nothing that can still be taken back. */
export const refusals = [
  'storage-full',
  'unknown-person',
  'newer-data',
  'line-not-fitting',
  'too-much-together',
  'unknown-step',
  'not-allowed',
  'not-understood',
  'unreachable',
] as const;

/** What became of a command. A refusal names its reason, never anybody's words. */
export type Told =
  | { readonly ok: true; readonly people: readonly { readonly id: PersonId; readonly name: string; readonly timesNoted: number }[] }
  | { readonly ok: false; readonly why: (typeof refusals)[number] };
