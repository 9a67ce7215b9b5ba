import type { CompanyAnswer, ConversationAnswer, Finding, Help, NamedPerson, OpenersAnswer, Reassurance, WritingAnswer } from '../domain/answer.ts';
import { channels } from '../domain/channel.ts';
import { refusals, type Told } from '../domain/command.ts';
import type { LastContacts } from '../domain/contact.ts';
import type { Acquainted, Conversation } from '../domain/conversation.ts';
import { hintKinds } from '../domain/drafts/draft-hint.ts';
import { welcomes } from '../domain/feared.ts';
import type { Recipient } from '../domain/handle.ts';
import { intents, type Opener } from '../domain/openers/opener.ts';
import type { Silence, Since } from '../domain/silence.ts';
import { either, type Fits, flag, having, listOf, moment, oneOf, orNothing, orNull, text, whole } from './fits.ts';

/*
 * What the background answers a composer. It is looked at where it arrives, like every message: an update can leave an older page talking to a newer
 * background.
 */

const since: Fits<Since> = either(
  having<Extract<Since, { unit: 'day' }>>({ unit: oneOf('day'), count: whole }),
  having<Extract<Since, { unit: 'week' }>>({ unit: oneOf('week'), count: whole }),
  having<Extract<Since, { unit: 'year' }>>({ unit: oneOf('year'), count: whole }),
  having<Extract<Since, { unit: 'season' }>>({
    unit: oneOf('season'),
    season: oneOf('spring', 'summer', 'autumn', 'winter'),
    part: oneOf('early', 'late'),
    yearsAgo: oneOf(0, 1),
  }),
);

type Never = Extract<Silence, { band: 'never' }>;

export const silence: Fits<Silence> = either(
  having<Never>({ band: oneOf('never') }),
  having<Exclude<Silence, Never>>({
    band: oneOf('days', 'weeks', 'months', 'year_plus', 'years'),
    days: whole,
    lastBy: oneOf('me', 'them', 'both'),
    since,
  }),
);

const newest = orNothing(having({ at: moment, channel: oneOf(...channels) }));
const acquainted: Fits<Acquainted> = having<Acquainted>({
  id: text,
  name: text,
  silence,
  last: having<LastContacts>({ me: newest, them: newest, both: newest }),
  inMemory: flag,
});
export const acquaintedAnswer: Fits<Acquainted | null> = orNull(acquainted);

const conversation: Fits<Conversation> = either(
  having<Extract<Conversation, { kind: 'none' }>>({ kind: oneOf('none') }),
  having<Extract<Conversation, { kind: 'unclear' }>>({ kind: oneOf('unclear') }),
  having<Extract<Conversation, { kind: 'people' }>>({
    kind: oneOf('people'),
    circle: listOf(acquainted),
    strangers: listOf(having<Recipient>({ address: text, name: orNull(text) })),
  }),
);

export const conversationAnswer: Fits<ConversationAnswer> = having<ConversationAnswer>({ conversation, panelOpen: flag, siteChanged: flag });

const finding = { finding: text, source: text, limit: text };
export const findings: Fits<readonly Finding[]> = listOf(having<Finding>(finding));
export const hesitationAnswer: Fits<Reassurance | null> = orNull(having<Reassurance>({ ...finding, line: text }));

export const openersAnswer: Fits<OpenersAnswer> = having<OpenersAnswer>({
  openers: listOf(having<Opener>({ id: text, text, intent: oneOf(...intents), reason: text })),
  reassurance: hesitationAnswer,
});

export const writingAnswer: Fits<WritingAnswer> = having<WritingAnswer>({ hints: listOf(oneOf(...hintKinds)), hesitation: flag });

export const companyAnswer: Fits<CompanyAnswer | null> = orNull(
  having<CompanyAnswer>({
    asked: orNull(either(having({ kind: oneOf('before'), before: orNull(oneOf(...welcomes)) }), having({ kind: oneOf('after') }))),
    mood: flag,
    echo: orNull(oneOf('waiting', 'second-note')),
  }),
);

export const namedPeople: Fits<readonly NamedPerson[]> = listOf(having<NamedPerson>({ id: text, name: text }));

export const told: Fits<Told> = either(
  having<Extract<Told, { ok: true }>>({ ok: oneOf(true), people: listOf(having({ id: text, name: text, timesNoted: whole })) }),
  having<Extract<Told, { ok: false }>>({ ok: oneOf(false), why: oneOf(...refusals) }),
);

export const helpAnswer: Fits<Help | null> = orNull(
  having<Help>({
    country: orNull(text),
    places: listOf(
      having<Help['places'][number]>({
        country: text,
        emergency: listOf(text),
        lines: listOf(having<Help['places'][number]['lines'][number]>({ name: text, number: text, source: text, hours: orNothing(oneOf('all')) })),
      }),
    ),
  }),
);
