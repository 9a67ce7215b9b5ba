import type { Command } from '../domain/command.ts';
import { isAhead, setRight } from '../domain/contact.ts';
import type { Invitation } from '../domain/invitation.ts';
import { alsoPossible, type Candidate, candidates, invitationTo } from '../domain/invitations.ts';
import { type Invited, type InvitedAnswer, withAnswer, withInvited } from '../domain/invited.ts';
import { dayNumber } from '../domain/local-day.ts';
import type { Person, PersonId } from '../domain/person.ts';
import type { Here } from './answers.ts';
import type { InvitationAnswer } from './ask.ts';
import { inTurn } from './in-turn.ts';
import { readLedger } from './ledger.ts';
import { readCircle } from './read.ts';
import { isSilent } from './silent.ts';
import { readPerson, readSettings, write } from './storage.ts';
import { key } from './stored.ts';
import { readInvited } from './stored-invited.ts';

/** How many more there can be beside the one (U2). */
const OTHERS = 2;

const nobody: InvitationAnswer = { invitation: null, others: [] };

/**
 * Whom to say hello to now: whoever the day has invited to stays it until answered; then there may be another, as far as the day and the week have room
 * (R3). Whoever left messages unanswered is not suggested (R4), also not among the others.
 */
export async function answerInvitation({ now, zone }: Here): Promise<InvitationAnswer> {
  const [circle, settings, log] = await Promise.all([readCircle(), readSettings(), readInvited()]);
  const people = await Promise.all(circle.people.map((person) => (isAhead(person.last, now) ? asTheLedgerSays(person, now) : person)));
  const choose = (given: readonly Invited[]) => firstHeard(candidates(people, now, zone, settings, given), ({ person }) => person);
  const first = await choose(log);
  const chosen = first?.isNew ? await inTurn(async () => keepChosen(await choose(await readInvited()), dayNumber(now, zone))) : first;
  if (!chosen) return nobody;
  const invitation = invitationTo(chosen.person, now, zone, chosen);
  return { invitation, others: await othersThan(invitation, people, { now, zone }) };
}

/** Remembers what was answered to an invitation of today; an answer that was taken back is none. */
export async function markAnswered(command: Command, people: readonly PersonId[], { now, zone }: Here): Promise<void> {
  const answer = answerIn(command);
  if (answer === undefined || people.length === 0) return;
  await inTurn(async () => {
    const log = await readInvited();
    const after = withAnswer(log, people, dayNumber(now, zone), answer);
    if (after !== log) await write({}, { [key.invited]: after });
  });
}

/** Undefined for a command that answers nothing, and takes no answer back. */
function answerIn(command: Command): InvitedAnswer | null | undefined {
  switch (command.do) {
    case 'log-contact':
    case 'note-sent':
      return 'in-touch';
    case 'not-now':
    case 'rest-person':
      return 'not-now';
    case 'less-often':
      return 'longer';
    case 'edit-person':
      return command.change.state?.kind === 'resting' ? 'rest' : undefined;
    case 'undo':
    case 'take-back':
    case 'remove-contact':
      return null;
    default:
      return undefined;
  }
}

/** Whoever is not in the log yet is, before anybody hears of them: where there is no room for that, nobody is invited to. To be called in turn. */
async function keepChosen(chosen: Candidate | null, day: number): Promise<Candidate | null> {
  if (!chosen?.isNew) return chosen;
  const { person, dated, slot } = chosen;
  // They may have left the circle while they were chosen.
  if (!(await readPerson(person.id))) return null;
  const log = withInvited(await readInvited(), { day, person: person.id, dated, slot, answer: null });
  return (await write({}, { [key.invited]: log })) ? null : chosen;
}

async function othersThan({ person }: Invitation, people: readonly Person[], { now, zone }: Here): Promise<readonly Invitation[]> {
  const possible = alsoPossible(people, now, zone, await readInvited());
  const others: Invitation[] = [];
  while (others.length < OTHERS) {
    const other = await firstHeard(possible, (each) => each);
    if (!other) break;
    if (other.id !== person.id) others.push(invitationTo(other, now, zone));
  }
  return others;
}

/** After a clock that ran ahead was set right, a date from then can hide one that is true. */
async function asTheLedgerSays(person: Person, now: number): Promise<Person> {
  const ledger = await readLedger(person.id).catch(() => []);
  return { ...person, last: setRight(person.last, ledger, now) };
}

/** The next who has not left messages unanswered. Few ledgers are read: most people have the last word, or wrote never. Where the ledger is away, nobody knows. */
async function firstHeard<Each>(order: Generator<Each>, personOf: (each: Each) => Person): Promise<Each | null> {
  for (let next = order.next(); !next.done; next = order.next()) if (!(await isSilent(personOf(next.value)))) return next.value;
  return null;
}
