import type { WrittenChannel } from '../domain/channel.ts';
import { editPerson, newPerson } from '../domain/circle.ts';
import type { Command, CommandId, Told } from '../domain/command.ts';
import { handleKey, type Recipient, toHandle } from '../domain/handle.ts';
import { answerNotNow } from '../domain/invitations.ts';
import type { Person, PersonDetails, PersonId } from '../domain/person.ts';
import { eraseEverything } from './erase.ts';
import { ownersOf } from './handles.ts';
import { inTurn } from './in-turn.ts';
import { dropContact, dropPerson, keepContact, keepPerson } from './keeping.ts';
import { readLedger } from './ledger.ts';
import { linkedPerson } from './links.ts';
import { switchSite } from './sites.ts';
import { readPeople, readSettings, readSite, write } from './storage.ts';
import { key } from './stored.ts';
import { rememberTold, toldBefore } from './told.ts';

/** Where and when a command was told. */
export type Telling = {
  readonly id: CommandId;
  readonly now: number;
  /** The site of the composer that told it, as in `Site.origin`; null for a page of ours. */
  readonly origin: string | null;
  /** The channel of the host the composer named; null where none was named. */
  readonly channel: WrittenChannel | null;
};

type Why = Extract<Told, { ok: false }>['why'];

/** Whom a command was about, or why it was not carried out. */
type Outcome = readonly Person[] | Why;

const done = (people: readonly Person[], refusal: Why | null = null): Outcome => refusal ?? people;

/** Carries a command out, one after another and each only once: telling an id again changes nothing. */
export function carryOut(command: Command, telling: Telling): Promise<Told> {
  return inTurn(async () => {
    const before = await toldBefore(telling.id);
    if (before) return toldOf([...(await readPeople(before)).values()].filter((person) => typeof person !== 'string'));
    const outcome = await perform(command, telling);
    if (typeof outcome === 'string') return { ok: false, why: outcome };
    if (command.do !== 'erase-everything') {
      await rememberTold(
        telling.id,
        outcome.map(({ id }) => id),
      );
    }
    return toldOf(outcome);
  });
}

async function toldOf(people: readonly Person[]): Promise<Told> {
  const told = people.map(async ({ id, name }) => {
    // Where the ledger is away, that somebody was noted is still worth saying.
    const contacts = await readLedger(id).catch(() => []);
    return { id, name, timesNoted: contacts.filter(({ source }) => source === 'sent').length };
  });
  return { ok: true, people: await Promise.all(told) };
}

async function perform(command: Command, telling: Telling): Promise<Outcome> {
  const { id, now, channel } = telling;
  switch (command.do) {
    case 'add-person':
      return add(id, command.details, now);
    case 'keep-stranger':
      return keepStranger(command.stranger, telling);
    case 'edit-person':
      return withPerson(command.person, (person) => change(person, command.change));
    case 'add-thread':
      return withPerson(command.person, (person) => change(person, { threads: threadsWith(person, id, command.text) }));
    case 'delete-person':
      return withPerson(command.person, async (person) => done([], await dropPerson(person)));
    case 'log-contact':
      return withPerson(command.person, async (person) => {
        const { by, at, channel, thread } = command;
        const threaded = thread ? editPerson(person, { threads: threadsWith(person, id, thread) }) : person;
        if ('wrong' in threaded) return 'not-understood';
        return done([person], await keepContact([threaded], { id, at, by, channel, source: 'logged' }, now));
      });
    case 'remove-contact':
      return withPerson(command.person, async (person) => done([person], await dropContact(person, command.contact, now)));
    case 'not-now':
      return withPerson(command.person, async (person) => {
        const after = { ...person, notNow: answerNotNow(person, now, command.until) };
        return done([after], await keepPerson(after, person));
      });
    case 'link-conversation':
      return withPerson(command.person, async (person) => done([person], await write({}, { [key.link(command.host, command.key)]: person.id })));
    case 'note-sent': {
      const people = await addressees(command, channel);
      if (typeof people === 'string') return people;
      return done(
        people,
        await keepContact(people, { id, at: Math.min(command.at, now), by: 'me', channel: channel ?? 'elsewhere', source: 'sent' }, now),
      );
    }
    case 'take-back':
      return takeBack(command.sent, now);
    case 'remember-panel': {
      const site = telling.origin ? await readSite(telling.origin) : null;
      return done([], site && (await write({ [key.site(site.origin)]: { ...site, panelOpen: command.open } })));
    }
    case 'change-settings':
      return done([], await write({ [key.settings]: { ...(await readSettings()), ...command.change } }));
    case 'switch-site':
      return done([], await switchSite(command.origin, command.on));
    case 'erase-everything':
      await eraseEverything();
      return [];
  }
}

/** Somebody who cannot be read is left alone: what a later version wrote, and what is broken. */
async function withPerson(id: PersonId, work: (person: Person) => Promise<Outcome>): Promise<Outcome> {
  const person = (await readPeople([id])).get(id);
  if (person === 'newer') return 'newer-data';
  return person && person !== 'broken' ? work(person) : 'unknown-person';
}

async function add(id: PersonId, details: Partial<PersonDetails> & Pick<PersonDetails, 'name'>, now: number): Promise<Outcome> {
  // We were stopped after writing it, and before it was remembered that we did.
  if ((await readPeople([id])).has(id)) return withPerson(id, async (person) => [person]);
  const person = newPerson(id, details, now);
  return 'wrong' in person ? 'not-understood' : done([person], await keepPerson(person));
}

async function keepStranger({ address, name }: Recipient, { id, now, channel }: Telling): Promise<Outcome> {
  const handle = channel && toHandle(channel, address);
  if (!handle) return 'not-understood';
  const known = (await ownersOf([handle])).get(handleKey(handle));
  if (known === 'newer') return 'newer-data';
  return known ? [known] : add(id, { name: name?.trim() || address, handles: [handle] }, now);
}

async function change(person: Person, change: Partial<PersonDetails>): Promise<Outcome> {
  const edited = editPerson(person, change);
  return 'wrong' in edited ? 'not-understood' : done([edited], await keepPerson(edited, person));
}

function threadsWith({ threads }: Person, id: CommandId, text: string): Person['threads'] {
  return [...threads.filter((thread) => thread.id !== id), { id, text }];
}

/** Those of the circle a message went to; where the page does not say, whom the user linked the conversation with. */
async function addressees({ host, key, to }: Extract<Command, { do: 'note-sent' }>, channel: WrittenChannel | null): Promise<Outcome> {
  if (to.length === 0) {
    const linked = key === null ? null : await linkedPerson(host, key);
    return linked ? [linked] : [];
  }
  const handles = to.flatMap(({ address }) => (channel && toHandle(channel, address)) ?? []);
  const owners = [...(await ownersOf(handles)).values()];
  const people = new Map(owners.flatMap((owner) => (owner === 'newer' ? [] : [[owner.id, owner]])));
  return people.size === 0 && owners.length > 0 ? 'newer-data' : [...people.values()];
}

async function takeBack(sent: CommandId, now: number): Promise<Outcome> {
  const ids = (await toldBefore(sent)) ?? [];
  const people = [...(await readPeople(ids)).values()].filter((person) => typeof person !== 'string');
  for (const person of people) {
    const refusal = await dropContact(person, sent, now);
    if (refusal) return refusal;
  }
  return people;
}
