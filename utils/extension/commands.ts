import { editPerson } from '../domain/circle.ts';
import type { Command, CommandId, Told } from '../domain/command.ts';
import { answerNotNow, withLongerRhythm } from '../domain/not-now.ts';
import type { Person } from '../domain/person.ts';
import { keepApart } from './apart.ts';
import { noteBackup } from './backup/backup-note.ts';
import { deletePeople, editPeople, mergeTwo } from './change-many.ts';
import { add, change, joinStranger, keepStranger, threadsWith, withPerson } from './change-people.ts';
import { changeSettings } from './change-settings.ts';
import { allOf, dropPeople, leaveNoTrace } from './dropping.ts';
import { eraseEverything } from './erase.ts';
import { forgetFeelings, noteFeeling } from './feared.ts';
import { noteFirstSteps } from './first-steps.ts';
import { forgetSite } from './forget-site.ts';
import { inTurn } from './in-turn.ts';
import { dropContact, keepContact, keepPerson } from './keeping.ts';
import { readLedger } from './ledger.ts';
import { linkedAt } from './links.ts';
import { dropMoments, keepMoments } from './moments.ts';
import { noteSeen, noteSent } from './note-message.ts';
import { changeOwnOpeners } from './own-openers.ts';
import { answerPractice } from './practices.ts';
import { takeRestore } from './restore.ts';
import { walkRoute } from './route.ts';
import { logTakenBack } from './site-log.ts';
import { restOnAccount, switchSite } from './sites.ts';
import { readPeople, readSite, write } from './storage.ts';
import { key } from './stored.ts';
import { takeImport } from './take-import.ts';
import { done, type Outcome, type Telling } from './telling.ts';
import { rememberTold, toldBefore } from './told.ts';
import { asOneStep, peopleOf, undo } from './undo.ts';
import { takeWarmUp } from './warm-up.ts';

const DAY = 86_400_000;

/** Carries a command out, one after another and each only once: telling an id again changes nothing. */
export function carryOut(command: Command, telling: Telling): Promise<Told> {
  return inTurn(async () => {
    const before = await toldBefore(telling.id);
    if (before) return toldOf([...(await readPeople(before)).values()].filter((person) => typeof person !== 'string'));
    const people = telling.origin === null ? peopleOf(command, telling.id) : null;
    const work = () => perform(command, telling);
    const outcome = await (people ? asOneStep(telling.id, people, telling.now, work) : work());
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
  const { id, now, host, origin, hosts } = telling;
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
      return withPerson(command.person, async (person) => done([], await (command.trace === 'none' ? leaveNoTrace(person) : dropPeople([person]))));
    case 'edit-people':
      return editPeople(command.people, command.change);
    case 'delete-people':
      return deletePeople(command.people);
    case 'merge-people':
      return mergeTwo(command.into, command.from);
    case 'keep-apart': {
      const people = await allOf([command.one, command.other]);
      return typeof people === 'string' ? people : done(people, await keepApart(command.one, command.other));
    }
    case 'undo':
      return undo(command.step, now);
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
    case 'less-often':
      return withPerson(command.person, async (person) => {
        const after = withLongerRhythm(person, now);
        return done([after], await keepPerson(after, person));
      });
    case 'rest-person': {
      const { days } = command;
      return withPerson(command.person, async (person) => {
        const after = { ...person, notNow: answerNotNow(person, now, days === null ? null : now + days * DAY) };
        return done([after], await keepPerson(after, person));
      });
    }
    case 'take-warm-up':
      return done([], await takeWarmUp(command.person, command.go, telling));
    case 'join-stranger':
      return withPerson(command.person, (person) => joinStranger(person, command.stranger, host));
    case 'link-conversation':
      return withPerson(command.person, async (person) => {
        const at = host && key.link(linkedAt(host, origin), command.key);
        return at ? done([person], await write({}, { [at]: person.id })) : 'not-understood';
      });
    case 'note-sent':
      return noteSent(command, telling);
    case 'note-seen':
      return noteSeen(command, telling);
    case 'take-back':
      return takeBack(command.sent, telling);
    case 'remember-panel': {
      const site = telling.origin ? await readSite(telling.origin) : null;
      return done([], site && (await write({ [key.site(site.origin)]: { ...site, panelOpen: command.open } })));
    }
    case 'change-settings':
      return done([], await changeSettings(() => command.change));
    case 'hint-away':
      return done([], await changeSettings(({ hintsAway }) => ({ hintsAway: [...new Set([...hintsAway, command.kind])] })));
    case 'hesitation-away':
      return done([], await changeSettings(() => ({ hesitation: false })));
    case 'note-feeling':
      return noteFeeling(command.person, command.tap, now);
    case 'forget-feelings':
      await forgetFeelings();
      return [];
    case 'hide-opener':
    case 'edit-opener':
    case 'keep-own-opener':
    case 'drop-own-opener':
      return done([], await changeOwnOpeners(command));
    case 'switch-site':
      return done([], await switchSite(command.origin, command.on, hosts));
    case 'rest-here': {
      if (!origin) return 'not-understood';
      return done([], await (command.account === null ? switchSite(origin, false, hosts) : restOnAccount(origin, command.account, true, hosts)));
    }
    case 'rest-on-account':
      return done([], await restOnAccount(command.origin, command.account, command.rests, hosts));
    case 'forget-site':
      return done([], await forgetSite(command.origin, hosts, now));
    case 'take-restore':
      return takeRestore(command.staged, command.how, telling);
    case 'take-import':
      return takeImport(command.staged, telling);
    case 'note-backup':
      return done([], await noteBackup(command.news, now));
    case 'note-first-steps':
      return done([], await noteFirstSteps(command.at));
    case 'keep-moments':
      return done([], await keepMoments(command.moments));
    case 'drop-moments':
      return done([], await dropMoments(command.moments));
    case 'walk-route':
      return done([], await walkRoute(command.step, telling));
    case 'answer-practice':
      return done([], await answerPractice(command.practice, command.answer, telling));
    case 'erase-everything':
      await eraseEverything(hosts);
      return [];
  }
}

async function takeBack(sent: CommandId, { now, origin }: Telling): Promise<Outcome> {
  const ids = (await toldBefore(sent)) ?? [];
  const people = [...(await readPeople(ids)).values()].filter((person) => typeof person !== 'string');
  let isNoted = false;
  for (const person of people) {
    isNoted ||= (await readLedger(person.id).catch(() => [])).some((contact) => contact.id === sent);
    const refusal = await dropContact(person, sent, now);
    if (refusal) return refusal;
  }
  if (isNoted && origin) await logTakenBack(origin);
  return people;
}
