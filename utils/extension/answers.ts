import { browser } from 'wxt/browser';
import { corpus } from '../../assets/openers/en/corpus.ts';
import type { ConversationAnswer, NamedPerson, OpenersAnswer } from '../domain/answer.ts';
import type { WrittenChannel } from '../domain/channel.ts';
import { seenFromCircle } from '../domain/conversation.ts';
import { findPeople } from '../domain/find-people.ts';
import { type Handle, handleKey, type Recipients, toHandle } from '../domain/handle.ts';
import { choices, type Wish } from '../domain/openers/choices.ts';
import { chooseOpeners } from '../domain/openers/choose-openers.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { silenceSince } from '../domain/silence.ts';
import { readCircle } from './read.ts';
import { reassuranceFor } from './reassurance.ts';
import { personWith, readPerson, readSettings, readSite, write } from './storage.ts';
import { key } from './stored.ts';

/** The moment and the place, as the device has them. */
export type Here = { readonly now: number; readonly zone: string };

/** How many openers back nothing is repeated for a person (P5). */
const remembered = 30;

/** Who a composer is for, in the words of the circle. A conversation the page could not read is known by the link the user made. */
export async function answerConversation(
  question: { host: string; key: string | null; recipients: Recipients | 'none' | 'unclear' },
  site: string | null,
  channel: WrittenChannel,
  { now, zone }: Here,
): Promise<ConversationAnswer> {
  const panelOpen = site !== null && (await readSite(site))?.panelOpen === true;
  const linked = question.recipients === 'unclear' && question.key ? await linkedPerson(question.host, question.key) : null;
  if (linked) {
    const [handle] = linked.handles;
    const address = handle ?? { channel, id: linked.id };
    const conversation = seenFromCircle([{ address: address.id, name: linked.name }], () => linked, address.channel, now, zone);
    return { conversation, panelOpen };
  }
  const people = new Map<string, Person>();
  for (const { address } of typeof question.recipients === 'string' ? [] : question.recipients) {
    const handle = toHandle(channel, address);
    const person = handle && (await personWith(handle));
    if (person) people.set(handleKey(handle), person);
  }
  const personOf = (handle: Handle) => people.get(handleKey(handle));
  return { conversation: seenFromCircle(question.recipients, personOf, channel, now, zone), panelOpen };
}

async function linkedPerson(host: string, conversation: string): Promise<Person | null> {
  const at = key.link(host, conversation);
  const id = (await browser.storage.local.get(at))[at];
  return typeof id === 'string' ? readPerson(id) : null;
}

/** Three openers for a person, none of the last thirty; nothing for somebody in memory. */
export async function answerOpeners(
  question: { person: PersonId; wish: Wish },
  channel: WrittenChannel,
  { now, zone }: Here,
): Promise<OpenersAnswer> {
  const person = await readPerson(question.person);
  if (!person || person.state.kind === 'in-memory') return { openers: [], reassurance: null };
  const silence = silenceSince(person.last, now, zone);
  const usual = (await readSettings()).tone;
  const { choice, today } = question.wish;
  const tone = question.wish.tone ?? (usual === 'any' ? null : usual);
  const at = key.openers(person.id);
  const shown = ((await browser.storage.local.get(at))[at] as string[] | undefined) ?? [];
  const openers = chooseOpeners(
    corpus,
    {
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
      ...(choice && choices[choice]),
      ...(tone && { tone }),
      ...(today.trim() && { today: today.trim() }),
    },
    { shown, seed: `${person.id}:${now}` },
  );
  await write({}, { [at]: [...shown, ...openers.map(({ id }) => id)].slice(-remembered) });
  return { openers, reassurance: reassuranceFor(silence, person.id) };
}

/** People of the circle whose name begins like the query; at most six, by name only. */
export async function answerPeople(query: string): Promise<readonly NamedPerson[]> {
  return findPeople((await readCircle()).people, query, 6).map(({ id, name }) => ({ id, name }));
}
