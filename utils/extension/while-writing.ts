import * as v from 'valibot';
import { evidence } from '../../assets/evidence.ts';
import { listeningWords } from '../../assets/listening/words.ts';
import type { Reassurance, WritingAnswer } from '../domain/answer.ts';
import { hintKinds } from '../domain/drafts/draft-hint.ts';
import { reassurancesOf } from '../domain/evidence.ts';
import { hash } from '../domain/hash.ts';
import { hear } from '../domain/listening/hear.ts';
import { dayNumber } from '../domain/local-day.ts';
import type { PersonId } from '../domain/person.ts';
import { silenceSince } from '../domain/silence.ts';
import type { Here } from './answers.ts';
import { bringFile } from './bring-file.ts';
import { decode } from './decode.ts';
import { inTurn } from './in-turn.ts';
import type { Sender, SenderPlace } from './senders.ts';
import { readPerson, readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';

/** For whoever wonders how a message will be taken. The first of them is about those one has not heard from in a while. */
const encouraging = { afterLong: ['E01', 'E08', 'E13'], always: ['E08', 'E13'] };

/**
 * What may be looked at while somebody writes. The rules for drafts come into the frame that asked, once they are wanted; a page of ours fetches them
 * itself. So they read what is written where it is written.
 */
export async function answerWriting(sender: Sender, { site }: SenderPlace): Promise<WritingAnswer> {
  const { draftHints, hintsAway, hesitation } = await readSettings();
  const hints = draftHints ? hintKinds.filter((kind) => kind !== 'absolutes' && !hintsAway.includes(kind)) : [];
  const came = hints.length === 0 || !site || (await bringFile(sender, '/drafts.js'));
  return { hints: came ? hints : [], hesitation };
}

/** Whether something hard was written. The text is for this moment only. */
export function answerHeavy(text: string): boolean {
  return hear(text, listeningWords)?.kind === 'heavy';
}

/** One kind line for who hesitates, at most once a day (P8); null where there is none for this person, or today. */
export function answerHesitation(id: PersonId, { now, zone }: Here): Promise<Reassurance | null> {
  return inTurn(async () => {
    const [person, settings, last] = await Promise.all([readPerson(id), readSettings(), readPlain(key.hesitation)]);
    const today = dayNumber(now, zone);
    if (!person || person.state.kind === 'in-memory' || !settings.hesitation || decode(v.number(), last) === today) return null;
    const { band } = silenceSince(person.last, now, zone);
    const isLong = band === 'months' || band === 'year_plus' || band === 'years';
    const lines = reassurancesOf(evidence.filter(({ id }) => (isLong ? encouraging.afterLong : encouraging.always).includes(id)));
    const chosen = lines[hash(`${id} ${today}`) % lines.length] ?? null;
    return chosen && !(await write({}, { [key.hesitation]: today })) ? chosen : null;
  });
}
