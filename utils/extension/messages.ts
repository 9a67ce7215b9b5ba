import * as v from 'valibot';
import { writtenChannels } from '../domain/channel.ts';
import { room } from '../domain/circle.ts';
import type { Command, ComposerCommand } from '../domain/command.ts';
import { hintKinds } from '../domain/drafts/draft-hint.ts';
import type { Recipient, Recipients } from '../domain/handle.ts';
import { choiceNames, type Wish } from '../domain/openers/choices.ts';
import { approaches, tones } from '../domain/openers/opener.ts';
import { type RouteStep, weights } from '../domain/route.ts';
import { practiceAnswers, practices } from '../domain/small-practice.ts';
import type { LinesFor } from './lines-for.ts';
import { storedMoment } from './moments.ts';
import { by, channel, detailEntries, firstStepsNote, id, moment, ownOpener, text } from './stored.ts';
import { feelingTap } from './stored-feelings.ts';
import { settingsChange } from './stored-settings.ts';

/*
 * What is said between the parts of the extension. A page asks or tells; the background answers. Every message is decoded where it arrives.
 */

/** A page can show anything as a name or an address. What is longer than any of them is none. */
const recipient: v.GenericSchema<unknown, Recipient> = v.object({
  address: v.pipe(
    v.string(),
    v.transform((address) => address.slice(0, 2_000)),
  ),
  name: v.pipe(
    v.nullable(v.string()),
    v.transform((name) => (name === null || name.length > room.name ? null : name)),
  ),
});

/** What a composer in somebody else's page may tell. */
export const composerCommand: v.GenericSchema<unknown, ComposerCommand> = v.variant('do', [
  v.object({ do: v.literal('keep-stranger'), host: id, stranger: recipient }),
  v.object({ do: v.literal('join-stranger'), host: id, stranger: recipient, person: id }),
  v.object({ do: v.literal('link-conversation'), host: id, key: id, person: id }),
  v.object({ do: v.literal('note-sent'), host: id, key: v.nullable(id), to: v.array(recipient), at: moment }),
  v.object({
    do: v.literal('note-seen'),
    host: id,
    key: v.nullable(id),
    to: v.array(recipient),
    by: v.picklist(['me', 'them']),
    when: v.object({ at: moment, exact: v.picklist(['minute', 'day']) }),
  }),
  v.object({ do: v.literal('take-back'), sent: id }),
  v.object({ do: v.literal('add-thread'), person: id, text }),
  v.object({ do: v.literal('rest-person'), person: id, days: v.nullable(v.picklist([1, 7])) }),
  v.object({ do: v.literal('take-warm-up'), person: id, go: v.boolean() }),
  v.object({ do: v.literal('hint-away'), kind: v.picklist(hintKinds) }),
  v.object({ do: v.literal('hesitation-away') }),
  v.object({ do: v.literal('note-feeling'), person: id, tap: feelingTap }),
  v.object({ do: v.literal('hide-opener'), opener: id, hidden: v.boolean() }),
  v.object({ do: v.literal('remember-panel'), open: v.boolean() }),
  v.object({ do: v.literal('rest-here'), account: v.nullable(id) }),
]);

/** Whatever of a person can be changed by hand, each member said or not. */
const { name: _, ...others } = detailEntries;
const details = Object.fromEntries(Object.entries(others).map(([member, schema]) => [member, v.exactOptional(schema)])) as unknown as {
  [member in keyof typeof others]: v.ExactOptionalSchema<(typeof others)[member], undefined>;
};

const { ring, relation, rhythm, state, preferred, language, register } = details;
const peopleChange = v.strictObject({ ring, relation, rhythm, state, preferred, language, register });

const weight = v.nullable(v.picklist(weights));
const routeStep: v.GenericSchema<unknown, RouteStep> = v.variant('to', [
  v.object({ to: v.literal('pick'), person: id }),
  v.object({ to: v.literal('written'), before: weight }),
  v.object({ to: v.literal('felt'), after: weight }),
  v.object({ to: v.literal('skip') }),
]);

/** What a page of our own may tell. */
export const ownCommand: v.GenericSchema<unknown, Exclude<Command, ComposerCommand>> = v.variant('do', [
  v.object({ do: v.literal('add-person'), details: v.object({ name: detailEntries.name, ...details }) }),
  v.object({ do: v.literal('edit-person'), person: id, change: v.object({ name: v.exactOptional(detailEntries.name), ...details }) }),
  v.object({ do: v.literal('delete-person'), person: id, trace: v.exactOptional(v.literal('none')) }),
  v.object({ do: v.literal('edit-people'), people: v.array(id), change: peopleChange }),
  v.object({ do: v.literal('delete-people'), people: v.array(id) }),
  v.object({ do: v.literal('merge-people'), into: id, from: id }),
  v.object({ do: v.literal('keep-apart'), one: id, other: id }),
  v.object({ do: v.literal('undo'), step: id }),
  v.object({ do: v.literal('log-contact'), person: id, by, channel, at: moment, thread: v.exactOptional(text) }),
  v.object({ do: v.literal('remove-contact'), person: id, contact: id }),
  v.object({ do: v.literal('not-now'), person: id, until: v.nullable(moment) }),
  v.object({ do: v.literal('less-often'), person: id }),
  v.object({ do: v.literal('change-settings'), change: settingsChange }),
  v.object({ do: v.literal('switch-site'), origin: id, on: v.boolean() }),
  v.object({ do: v.literal('rest-on-account'), origin: id, account: id, rests: v.boolean() }),
  v.object({ do: v.literal('forget-site'), origin: id }),
  v.object({ do: v.literal('edit-opener'), opener: id, text: v.nullable(text) }),
  v.object({ do: v.literal('keep-own-opener'), opener: ownOpener }),
  v.object({ do: v.literal('drop-own-opener'), opener: id }),
  v.object({ do: v.literal('take-restore'), staged: id, how: v.picklist(['merge', 'replace']) }),
  v.object({ do: v.literal('take-import'), staged: id }),
  v.object({ do: v.literal('note-backup'), news: v.picklist(['saved', 'said', 'away']) }),
  v.object({ do: v.literal('forget-feelings') }),
  v.object({ do: v.literal('note-first-steps'), at: firstStepsNote }),
  v.object({ do: v.literal('keep-moments'), moments: v.array(storedMoment) }),
  v.object({ do: v.literal('drop-moments'), moments: v.array(id) }),
  v.object({ do: v.literal('walk-route'), step: routeStep }),
  v.object({ do: v.literal('answer-practice'), practice: v.picklist(practices), answer: v.picklist(practiceAnswers) }),
  v.object({ do: v.literal('erase-everything') }),
]);

const recipients: v.GenericSchema<unknown, Recipients | 'none' | 'unclear'> = v.union([
  v.tupleWithRest([recipient], recipient),
  v.picklist(['none', 'unclear']),
]);

const wish: v.GenericSchema<unknown, Wish> = v.object({
  choice: v.nullable(v.picklist(choiceNames)),
  tone: v.nullable(v.picklist(tones)),
  approach: v.optional(v.nullable(v.picklist(approaches)), null),
  today: text,
});

/** What a composer may ask. */
export const composerQuestion = v.variant('ask', [
  v.object({ ask: v.literal('panel'), host: id, account: v.nullable(id) }),
  v.object({ ask: v.literal('conversation'), host: id, key: v.nullable(id), recipients }),
  v.object({ ask: v.literal('openers'), host: id, person: id, wish, theirs: v.nullable(text) }),
  v.object({ ask: v.literal('writing'), host: id }),
  v.object({ ask: v.literal('outline') }),
  v.object({ ask: v.literal('company'), wanted: v.boolean() }),
  v.object({ ask: v.literal('company-of'), person: id }),
  v.object({ ask: v.literal('first'), of: v.picklist(['use', 'sent']) }),
  v.object({ ask: v.literal('hesitation'), person: id }),
  v.object({ ask: v.literal('heavy'), text }),
  v.object({ ask: v.literal('person'), person: id }),
  v.object({ ask: v.literal('people'), query: text }),
  v.object({ ask: v.literal('evidence'), ids: v.pipe(v.array(id), v.maxLength(5)) }),
  v.object({ ask: v.literal('warm-up-offer'), person: id }),
  v.object({ ask: v.literal('help'), text }),
]);
export type ComposerQuestion = v.InferOutput<typeof composerQuestion>;

const linesFor: v.GenericSchema<unknown, LinesFor> = v.union([
  v.object({ person: id }),
  v.object({ name: detailEntries.name, shown: v.pipe(v.array(id), v.maxLength(30)) }),
]);

/** What a page of our own may ask. */
export const ownQuestion = v.variant('ask', [
  v.object({ ask: v.literal('invitation') }),
  v.object({ ask: v.literal('face') }),
  v.object({ ask: v.literal('route') }),
  v.object({ ask: v.literal('lines'), who: linesFor, by: v.picklist(writtenChannels), wish }),
]);
export type OwnQuestion = v.InferOutput<typeof ownQuestion>;

/** One message on its way to the background. */
export const message = v.union([v.object({ tell: v.unknown(), id }), v.object({ ask: v.string() })]);
