import * as v from 'valibot';
import type {
  CompanyAnswer,
  ConversationAnswer,
  Finding,
  Help,
  NamedPerson,
  OpenersAnswer,
  Reassurance,
  WarmUp,
  WritingAnswer,
} from '../domain/answer.ts';
import { refusals, type Told } from '../domain/command.ts';
import type { Acquainted, Conversation } from '../domain/conversation.ts';
import { hintKinds } from '../domain/drafts/draft-hint.ts';
import { welcomes } from '../domain/feared.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { Occasion } from '../domain/occasions.ts';
import { intents } from '../domain/openers/opener.ts';
import { rhythms } from '../domain/rhythm.ts';
import type { Silence, Since } from '../domain/silence.ts';
import { by, detailEntries, id, lastContacts } from './stored.ts';

/*
 * What the background answers. It is decoded where it arrives, like every message: an update can leave an older page talking to a newer background.
 */

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const since: v.GenericSchema<unknown, Since> = v.variant('unit', [
  v.object({ unit: v.picklist(['day', 'week', 'year']), count: whole }),
  v.object({
    unit: v.literal('season'),
    season: v.picklist(['spring', 'summer', 'autumn', 'winter']),
    part: v.picklist(['early', 'late']),
    yearsAgo: v.picklist([0, 1]),
  }),
]);

export const silence: v.GenericSchema<unknown, Silence> = v.variant('band', [
  v.object({ band: v.literal('never') }),
  v.object({ band: v.picklist(['days', 'weeks', 'months', 'year_plus', 'years']), days: whole, lastBy: by, since }),
]);

const acquainted: v.GenericSchema<unknown, Acquainted> = v.object({ id, name: v.string(), silence, last: lastContacts, inMemory: v.boolean() });
export const acquaintedAnswer: v.GenericSchema<unknown, Acquainted | null> = v.nullable(acquainted);

const conversation: v.GenericSchema<unknown, Conversation> = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('unclear') }),
  v.object({
    kind: v.literal('people'),
    circle: v.array(acquainted),
    strangers: v.array(v.object({ address: v.string(), name: v.nullable(v.string()) })),
  }),
]);

export const conversationAnswer: v.GenericSchema<unknown, ConversationAnswer> = v.object({
  conversation,
  panelOpen: v.boolean(),
  siteChanged: v.boolean(),
});

export const openersAnswer: v.GenericSchema<unknown, OpenersAnswer> = v.object({
  openers: v.array(v.object({ id, text: v.string(), intent: v.picklist(intents), reason: v.string() })),
  reassurance: v.nullable(v.object({ line: v.string(), finding: v.string(), source: v.string(), limit: v.string() })),
});

export const writingAnswer: v.GenericSchema<unknown, WritingAnswer> = v.object({ hints: v.array(v.picklist(hintKinds)), hesitation: v.boolean() });
export const hesitationAnswer: v.GenericSchema<unknown, Reassurance | null> = v.nullable(
  v.object({ line: v.string(), finding: v.string(), source: v.string(), limit: v.string() }),
);

export const companyAnswer: v.GenericSchema<unknown, CompanyAnswer | null> = v.nullable(
  v.object({
    asked: v.nullable(
      v.variant('kind', [v.object({ kind: v.literal('before'), before: v.nullable(v.picklist(welcomes)) }), v.object({ kind: v.literal('after') })]),
    ),
    mood: v.boolean(),
    echo: v.nullable(v.picklist(['waiting', 'second-note'])),
  }),
);

export const namedPerson = v.object({ id, name: v.string() });
export const findings: v.GenericSchema<unknown, readonly Finding[]> = v.array(
  v.object({ finding: v.string(), source: v.string(), limit: v.string() }),
);

export const namedPeople: v.GenericSchema<unknown, readonly NamedPerson[]> = v.array(namedPerson);

export const told: v.GenericSchema<unknown, Told> = v.variant('ok', [
  v.object({ ok: v.literal(true), people: v.array(v.object({ ...namedPerson.entries, timesNoted: whole })) }),
  v.object({
    ok: v.literal(false),
    why: v.picklist(refusals),
  }),
]);

const occasion: v.GenericSchema<unknown, Occasion> = v.object({
  kind: v.picklist(['birthday', 'own', 'thread', 'remembering']),
  text: v.string(),
  day: v.string(),
  inDays: v.pipe(v.number(), v.integer()),
  years: v.nullable(whole),
});

export const invitation: v.GenericSchema<unknown, Invitation> = v.object({
  person: v.object({ ...namedPerson.entries, threads: detailEntries.threads }),
  silence,
  why: v.picklist(['rhythm', 'thread', 'first', 'date']),
  slot: v.nullable(v.picklist(['easy', 'old-friend'])),
  occasion: v.nullable(occasion),
  offersLonger: v.nullable(v.picklist(rhythms)),
  reachable: v.boolean(),
});

export const helpAnswer: v.GenericSchema<unknown, Help | null> = v.nullable(
  v.object({
    country: v.nullable(v.string()),
    places: v.array(
      v.object({
        country: v.string(),
        emergency: v.array(v.string()),
        lines: v.array(v.object({ name: v.string(), number: v.string(), source: v.string(), hours: v.exactOptional(v.literal('all')) })),
      }),
    ),
  }),
);

export const warmUpPeople: v.GenericSchema<unknown, WarmUp> = v.object({ harder: namedPerson, easy: v.array(namedPerson) });

/** The invitation of the day and at most two more; none where nobody is to be suggested or it was answered today. */
export type InvitationAnswer = { readonly invitation: Invitation | null; readonly others: readonly Invitation[] };
export const invitationAnswer: v.GenericSchema<unknown, InvitationAnswer> = v.object({
  invitation: v.nullable(invitation),
  others: v.array(invitation),
});
