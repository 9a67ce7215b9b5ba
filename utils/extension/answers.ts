import * as v from 'valibot';
import { listeningWords } from '../../assets/listening/words.ts';
import type { ConversationAnswer, NamedPerson, OpenersAnswer } from '../domain/answer.ts';
import type { WrittenChannel } from '../domain/channel.ts';
import { unansweredIn } from '../domain/contact.ts';
import { type Acquainted, acquaintedWith, seenFromCircle } from '../domain/conversation.ts';
import { findPeople } from '../domain/find-people.ts';
import { handleKey, type Recipients, toHandle } from '../domain/handle.ts';
import { hear } from '../domain/listening/hear.ts';
import { dayNumber } from '../domain/local-day.ts';
import { occasionsOf } from '../domain/occasions.ts';
import { choices, type Wish } from '../domain/openers/choices.ts';
import { chooseOpeners } from '../domain/openers/choose-openers.ts';
import { mostShown } from '../domain/openers/memory.ts';
import type { OpenerContext } from '../domain/openers/opener.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { hasChanged, type Settings, type Site } from '../domain/settings.ts';
import { type Silence, silenceSince } from '../domain/silence.ts';
import { decode } from './decode.ts';
import { ownersOf } from './handles.ts';
import { inTurn } from './in-turn.ts';
import { readLedger } from './ledger.ts';
import { linkedAt, linkedPerson } from './links.ts';
import { wantedOpeners } from './own-openers.ts';
import { readCircle } from './read.ts';
import { reassuranceFor } from './reassurance.ts';
import type { HostFacts } from './senders.ts';
import { readSiteLog } from './site-log.ts';
import { readPerson, readPlain, readSettings, write } from './storage.ts';
import { key } from './stored.ts';

/** The moment and the place, as the device has them. */
export type Here = { readonly now: number; readonly zone: string };

const memory = v.array(v.string());

/** Who a composer is for, in the words of the circle. A conversation the page could not read is known by the link the user made. */
export async function answerConversation(
  question: { key: string | null; recipients: Recipients | 'none' | 'unclear' },
  site: Site | null,
  host: HostFacts,
  { now, zone }: Here,
): Promise<ConversationAnswer> {
  const { key, recipients } = question;
  const { channel } = host;
  const nobodyReadable = recipients === 'unclear' && key === null;
  const siteChanged = site !== null && nobodyReadable && hasChanged({ unreadable: (await readSiteLog(site.origin)).unreadable + 1 });
  const about = { panelOpen: site?.panelOpen === true, siteChanged };
  const linked = recipients === 'unclear' && key !== null ? await linkedPerson(linkedAt(host, site?.origin ?? null), key) : null;
  if (linked) return { conversation: { kind: 'people', circle: [acquaintedWith(linked, now, zone)], strangers: [] }, ...about };
  const addresses = typeof recipients === 'string' ? [] : recipients;
  const owners = await ownersOf(addresses.flatMap(({ address }) => toHandle(channel, address) ?? []));
  const personOf = (handle: Parameters<typeof handleKey>[0]) => {
    const owner = owners.get(handleKey(handle));
    return owner === 'newer' ? undefined : owner;
  };
  return { conversation: seenFromCircle(recipients, personOf, channel, now, zone), ...about };
}

/** `theirs`: the beginning of their newest message, which is for this moment only. */
type OpenersQuestion = { readonly person: PersonId; readonly wish: Wish; readonly theirs: string | null };

/** Three openers for a person, none of the last thirty; nothing for somebody in memory. */
export function answerOpeners(question: OpenersQuestion, channel: WrittenChannel, { now, zone }: Here): Promise<OpenersAnswer> {
  return new Promise((answer, fail) => {
    inTurn(async () => {
      const at = key.openers(question.person);
      const [person, settings, stored, own, unanswered] = await Promise.all([
        readPerson(question.person),
        readSettings(),
        readPlain(at),
        readPlain(key.ownOpeners),
        // Where the ledger is away, nobody knows.
        readLedger(question.person).then(unansweredIn, () => null),
      ]);
      if (!person || person.state.kind === 'in-memory') return answer({ openers: [], reassurance: null });
      const silence = silenceSince(person.last, now, zone);
      const shown = decode(memory, stored) ?? [];
      const heard = question.theirs === null ? {} : { heard: hear(question.theirs, listeningWords) };
      const known = contextOf(person, silence, channel, question.wish, settings);
      const wished = question.theirs === null && isWished(person, question.wish, now, zone) ? ({ occasion: 'birthday' } as const) : {};
      const context = { ...known, silence: { ...known.silence, ...(unanswered !== null && { unanswered }) }, ...wished, ...heard };
      const { corpus, favour } = wantedOpeners(context.language, own);
      const openers = chooseOpeners(corpus, context, { shown, seed: `${person.id}:${now}`, favour });
      // Where something they said is answered, nothing about silences is in place.
      const reassurance = question.theirs === null ? reassuranceFor(silence, `${person.id} ${dayNumber(now, zone)}`) : null;
      answer({ openers, reassurance });
      // Nobody waits for this, but the next question waits for its turn.
      await write({}, { [at]: [...shown, ...openers.map(({ id }) => id)].slice(-mostShown) });
    }).catch(fail);
  });
}

/** On their birthday, and not before it, unless something else was chosen to be said. */
function isWished(person: Person, { choice }: Wish, now: number, zone: string): boolean {
  const isBirthday = occasionsOf(person, now, zone).some(({ kind, inDays }) => kind === 'birthday' && inDays === 0);
  return isBirthday && (choice === null || choice === 'congratulate');
}

function contextOf(person: Person, silence: Silence, channel: WrittenChannel, wish: Wish, settings: Settings): OpenerContext {
  const usual = settings.tone === 'any' ? null : settings.tone;
  const tone = wish.tone ?? usual ?? (person.register === 'formal' ? 'formal' : null);
  const today = wish.today.trim();
  return {
    person: {
      name: person.name,
      relation: person.relation,
      ring: person.ring,
      howWeKnowEachOther: person.knownFrom,
      notes: person.notes,
      threads: person.threads.map(({ text }) => text),
    },
    silence: silence.band === 'never' ? { days: 'never', lastBy: 'both' } : { days: silence.days, lastBy: silence.lastBy },
    channel: channel === 'email' ? 'email' : 'chat',
    language: 'en',
    ...(wish.choice && choices[wish.choice]),
    ...(tone && { tone }),
    ...(wish.approach && { approach: wish.approach }),
    ...(today && { today }),
  };
}

/** Somebody of the circle whom the user chose for this once. */
export async function answerPerson(id: PersonId, { now, zone }: Here): Promise<Acquainted | null> {
  const person = await readPerson(id);
  return person && acquaintedWith(person, now, zone);
}

/** People of the circle whom the query finds; at most six, by name only. */
export async function answerPeople(query: string): Promise<readonly NamedPerson[]> {
  return findPeople((await readCircle()).people, query, 6).map(({ id, name }) => ({ id, name }));
}
