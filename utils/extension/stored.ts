import * as v from 'valibot';
import type { BackupNote } from '../domain/backup/backup-line.ts';
import { channels, writtenChannels } from '../domain/channel.ts';
import type { Contact, LastContacts } from '../domain/contact.ts';
import { type FirstStepsNote, firstSteps } from '../domain/first-steps.ts';
import { type Handle, handleKey } from '../domain/handle.ts';
import { intents } from '../domain/openers/opener.ts';
import type { OwnOpener, OwnOpeners } from '../domain/openers/own-openers.ts';
import { type Person, type PersonDetails, registers, relations, rings } from '../domain/person.ts';
import { rhythms } from '../domain/rhythm.ts';
import type { Site, SiteLog } from '../domain/settings.ts';

/*
 * Everything that is stored, on one screen.
 *
 * storage.local, each record as `{ v: 5, … }`
 *   person:ID            a person, with the newest contact in each direction
 *   settings             what the user chose
 *   own-openers          ids of lines that were put away, lines in the user's words by the id of ours, and lines of their own
 *   site:ORIGIN          a place that was switched on at least once
 *   log:ORIGIN           how often and when last it was looked at there, and noted from there
 *   journal              changes on their way into the ledger
 *   apart                pairs of people who are not the same person, though they may look like it
 *   aside:KEY            a record, as it was, that could not be read when it was to be written anew
 * storage.local, plain
 *   handle:CHANNEL:ID    the id of the person with this handle, who had it first if there are several; can be made again from the people
 *   link:HOST:KEY        the id of the person a conversation was linked with by hand; HOST is HOST@ORIGIN for software that anybody can host
 *   openers:ID           names of the last 30 openers offered for a person
 *   invited              whom the days have invited to write to, and what was answered; of the last 60 days, and the last 21 in any case
 *   warm-up              the day, before whom someone easy was offered, and what was answered
 *   hesitation           the day something kind was last said to who hesitated, as a number
 *   reminder             until when reminders are over, and when the last one came
 *   felt:ID              what was felt about messages to a person, in taps: how welcome they were feared and found to be, a mood, how it went
 *   firsts               how often a line was used and a message noted, as long as something is said about it
 *   first-steps          where in the first start somebody is, as a number, or that they have been through it
 *   face                 what the page of the day shows, to be drawn before anybody is asked; of one day only
 *   practices            the day each small practice came up last, and what was answered
 *   route                whom the weekly line is for, this week or in a week before; nothing where the week was skipped
 *   eased                how heavy writing seemed and was, in taps: at most 52 pairs
 *   step-done            the key of a step that ended while the browser's database was away
 *   backup               when a backup was last made, when the line about one was last said, and whether it was put away
 * IndexedDB, through idb-keyval
 *   ledger:ID            all contacts of a person, as dates
 *   moments              lines about small everyday belongings
 *   staged:ID            what a page has read and the background is about to take: a backup or an import; at most a day
 *   step:TIME:ID         what the command ID did to people, so that it can be taken back; at most 50, none older than 7 days
 *   step-open            the key of the step under way; read at the next start, if we were stopped
 * storage.session
 *   told                 the last commands carried out, and whom they were about
 */

export const key = {
  person: (id: string) => `person:${id}`,
  handle: (handle: Handle) => `handle:${handleKey(handle)}`,
  site: (origin: string) => `site:${origin}`,
  log: (origin: string) => `log:${origin}`,
  link: (host: string, conversation: string) => `link:${host}:${conversation}`,
  openers: (person: string) => `openers:${person}`,
  ledger: (person: string) => `ledger:${person}`,
  staged: (id: string) => `staged:${id}`,
  aside: (other: string) => `aside:${other}`,
  apart: 'apart',
  stepOpen: 'step-open',
  stepDone: 'step-done',
  settings: 'settings',
  ownOpeners: 'own-openers',
  journal: 'journal',
  invited: 'invited',
  backup: 'backup',
  warmUp: 'warm-up',
  hesitation: 'hesitation',
  reminder: 'reminder',
  felt: (person: string) => `felt:${person}`,
  firsts: 'firsts',
  firstSteps: 'first-steps',
  face: 'face',
  practices: 'practices',
  route: 'route',
  eased: 'eased',
  moments: 'moments',
  told: 'told',
} as const;

export const moment = v.pipe(v.number(), v.finite());
export const text = v.pipe(v.string(), v.maxLength(2_000));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const day = v.pipe(v.string(), v.isoDate());
export const by = v.picklist(['me', 'them', 'both']);
export const channel = v.picklist(channels);
const newest = v.exactOptional(v.object({ at: moment, channel }));
export const lastContacts: v.GenericSchema<unknown, LastContacts> = v.object({ me: newest, them: newest, both: newest });

/** What the user can change by hand; the members of a person that a command may carry. */
export const detailEntries = {
  name: text,
  nicknames: v.array(text),
  relation: v.picklist(relations),
  ring: v.picklist(rings),
  handles: v.array(v.object({ channel: v.picklist(writtenChannels), id })),
  rhythm: v.picklist([...rhythms, 'by-ring']),
  threads: v.array(v.object({ id, text, day: v.exactOptional(day) })),
  notes: v.array(text),
  knownFrom: text,
  dates: v.array(v.object({ id, kind: v.picklist(['birthday', 'own']), text, month: v.number(), day: v.number(), year: v.nullable(v.number()) })),
  preferred: v.nullable(channel),
  language: v.nullable(text),
  register: v.nullable(v.picklist(registers)),
  state: v.variant('kind', [
    v.object({ kind: v.literal('open') }),
    v.object({ kind: v.literal('resting'), until: v.nullable(moment) }),
    v.object({ kind: v.literal('protected') }),
    v.object({ kind: v.literal('in-memory') }),
  ]),
} satisfies { [detail in keyof PersonDetails]: v.GenericSchema<unknown, PersonDetails[detail]> };

export const person: v.GenericSchema<unknown, Person> = v.object({
  id,
  ...detailEntries,
  addedAt: moment,
  last: lastContacts,
  notNow: v.object({ times: v.number(), until: moment }),
});

export const contact: v.GenericSchema<unknown, Contact> = v.object({
  id,
  at: moment,
  by,
  channel,
  source: v.picklist(['sent', 'seen', 'logged', 'imported']),
  site: v.exactOptional(id),
});

export const ownOpener: v.GenericSchema<unknown, OwnOpener> = v.object({ id, text, intent: v.picklist(intents) });
export const ownOpeners: v.GenericSchema<unknown, OwnOpeners> = v.object({
  hidden: v.array(id),
  edited: v.record(id, text),
  own: v.array(ownOpener),
});

export const site: v.GenericSchema<unknown, Site> = v.object({
  origin: id,
  on: v.boolean(),
  panelOpen: v.boolean(),
  withdrawn: v.boolean(),
  restingAccounts: v.array(id),
  software: v.array(id),
});

export const apart = v.object({ pairs: v.array(v.tuple([id, id])) });

export const backupNote: v.GenericSchema<unknown, BackupNote> = v.object({
  savedAt: v.nullable(moment),
  saidAt: v.nullable(moment),
  away: v.boolean(),
});

export const firstStepsNote: v.GenericSchema<unknown, FirstStepsNote> = v.picklist([...firstSteps, 'done']);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const siteLog: v.GenericSchema<unknown, SiteLog> = v.object({
  origin: id,
  looks: count,
  lookedAt: v.nullable(moment),
  notes: count,
  notedAt: v.nullable(moment),
  unreadable: count,
});

const journalEntry = v.union([v.object({ person: id, add: contact }), v.object({ person: id, remove: id })]);
export type JournalEntry = v.InferOutput<typeof journalEntry>;
export const journal = v.object({ entries: v.array(journalEntry) });
