import { browser } from 'wxt/browser';
import type { WrittenChannel } from '../domain/channel.ts';
import { editPerson, newPerson } from '../domain/circle.ts';
import type { Command, CommandId, Told } from '../domain/command.ts';
import { type Handle, type Recipient, toHandle } from '../domain/handle.ts';
import { answerNotNow } from '../domain/invitations.ts';
import type { Person, PersonDetails, PersonId } from '../domain/person.ts';
import { dropContact, dropPerson, keepContact, keepPerson } from './keeping.ts';
import { readLedger } from './ledger.ts';
import { personWith, type Refusal, readPerson, readSettings, readSite, write } from './storage.ts';
import { key } from './stored.ts';

/** Where and when a command was told. */
export type Telling = {
  readonly id: CommandId;
  readonly now: number;
  /** The site of the composer that told it, as in `Site.origin`; null for a page of ours. */
  readonly site: string | null;
  /** The channel of the host the composer named; null for a page of ours. */
  readonly channel: WrittenChannel | null;
};

/** Those that change what is kept; switching sites and erasing everything also change the browser (`sites.ts`, `erase.ts`). */
export type KeptCommand = Exclude<Command, { do: 'switch-site' | 'erase-everything' }>;

const refused = (why: Exclude<Told, { ok: true }>['why']): Told => ({ ok: false, why });

async function done(people: readonly Person[], refusal: Refusal | null = null): Promise<Told> {
  if (refusal) return refused(refusal);
  const seen = people.map(async ({ id, name }) => ({
    id,
    name,
    timesNoted: (await readLedger(id)).filter(({ source }) => source === 'sent').length,
  }));
  return { ok: true, people: await Promise.all(seen) };
}

async function add(id: PersonId, details: Partial<PersonDetails> & Pick<PersonDetails, 'name'>, now: number): Promise<Told> {
  const person = newPerson(id, details, now);
  return 'wrong' in person ? refused('not-understood') : done([person], await keepPerson(person));
}

async function peopleAmong(recipients: readonly Recipient[], channel: WrittenChannel): Promise<Person[]> {
  const handles = recipients.map(({ address }) => toHandle(channel, address)).filter((handle): handle is Handle => handle !== null);
  const found = await Promise.all(handles.map(personWith));
  return [...new Map(found.flatMap((person) => (person ? [[person.id, person] as const] : []))).values()];
}

/** The person whom the user linked this conversation with, where the page itself does not say. */
async function linkedTo(host: string, conversation: string): Promise<readonly Person[]> {
  const at = key.link(host, conversation);
  const person = await readPerson(String((await browser.storage.local.get(at))[at]));
  return person ? [person] : [];
}

async function change(id: PersonId, edit: (person: Person) => Person | null): Promise<Told> {
  const before = await readPerson(id);
  if (!before) return refused('unknown-person');
  const after = edit(before);
  return after ? done([after], await keepPerson(after, before)) : refused('not-understood');
}

function withThread(person: Person, id: CommandId, text: string): Person | null {
  const edited = editPerson(person, { threads: [...person.threads, { id, text }] });
  return 'wrong' in edited ? null : edited;
}

async function perform(command: KeptCommand, { id, now, site, channel }: Telling): Promise<Told> {
  switch (command.do) {
    case 'add-person':
      return add(id, command.details, now);
    case 'keep-stranger': {
      const handle = channel && toHandle(channel, command.stranger.address);
      if (!handle) return refused('not-understood');
      const known = await personWith(handle);
      return known ? done([known]) : add(id, { name: command.stranger.name ?? command.stranger.address, handles: [handle] }, now);
    }
    case 'edit-person':
      return change(command.person, (person) => {
        const edited = editPerson(person, command.change);
        return 'wrong' in edited ? null : edited;
      });
    case 'add-thread':
      return change(command.person, (person) => withThread(person, id, command.text));
    case 'delete-person': {
      const person = await readPerson(command.person);
      if (!person) return refused('unknown-person');
      await dropPerson(person);
      return done([]);
    }
    case 'log-contact': {
      const person = await readPerson(command.person);
      if (!person) return refused('unknown-person');
      const { by, at, thread } = command;
      const threaded = thread ? withThread(person, id, thread) : person;
      if (!threaded) return refused('not-understood');
      return done([person], await keepContact(threaded, { id, at, by, channel: command.channel, source: 'logged' }, now));
    }
    case 'remove-contact': {
      const person = await readPerson(command.person);
      return person ? done([person], await dropContact(person, command.contact, now)) : refused('unknown-person');
    }
    case 'not-now':
      return change(command.person, (person) => ({ ...person, notNow: answerNotNow(person, now, command.until) }));
    case 'change-settings':
      return done([], await write({ [key.settings]: { ...(await readSettings()), ...command.change } }));
    case 'link-conversation': {
      const person = await readPerson(command.person);
      return person ? done([person], await write({}, { [key.link(command.host, command.key)]: person.id })) : refused('unknown-person');
    }
    case 'note-sent': {
      const people = channel ? await peopleAmong(command.to, channel) : [];
      if (people.length === 0 && command.key) people.push(...(await linkedTo(command.host, command.key)));
      for (const person of people) {
        const refusal = await keepContact(
          person,
          { id, at: Math.min(command.at, now), by: 'me', channel: channel ?? 'elsewhere', source: 'sent' },
          now,
        );
        if (refusal) return refused(refusal);
      }
      return done(people);
    }
    case 'take-back': {
      const told = await toldBefore(command.sent);
      const people = await Promise.all((told?.ok ? told.people : []).map((person) => readPerson(person.id)));
      for (const person of people) {
        const refusal = person && (await dropContact(person, command.sent, now));
        if (refusal) return refused(refusal);
      }
      return done(people.filter((person) => person !== null));
    }
    case 'remember-panel': {
      const known = site ? await readSite(site) : null;
      return done([], known && (await write({ [key.site(known.origin)]: { ...known, panelOpen: command.open } })));
    }
  }
}

async function toldBefore(id: CommandId): Promise<Told | null> {
  const at = key.told(id);
  return ((await browser.storage.session.get(at))[at] as Told | undefined) ?? null;
}

/** Carries a command out, one after another and each only once: the second telling of an id gets the first one's answer. */
export function carryOut(command: KeptCommand, telling: Telling): Promise<Told> {
  return navigator.locks.request('small-hello', async () => {
    const before = await toldBefore(telling.id);
    if (before) return before;
    const told = await perform(command, telling);
    if (told.ok) await browser.storage.session.set({ [key.told(telling.id)]: told });
    return told;
  });
}
