import { unansweredIn } from '../domain/contact.ts';
import { isUnanswered, mayBeUnanswered } from '../domain/cool-down.ts';
import type { Person } from '../domain/person.ts';
import { readLedger, readLedgers } from './ledger.ts';

/** Whether somebody has left messages unanswered and is not to be suggested (R4). Most need no ledger; where it is away, nobody knows. */
export async function isSilent({ id, last }: Person): Promise<boolean> {
  return mayBeUnanswered(last) && isUnanswered(await readLedger(id).then(unansweredIn, () => 0));
}

/** Those who have not left messages unanswered. */
export async function withoutSilent(people: readonly Person[]): Promise<readonly Person[]> {
  const asked = people.filter(({ last }) => mayBeUnanswered(last)).map(({ id }) => id);
  const ledgers = asked.length === 0 ? [] : await readLedgers(asked).catch(() => []);
  const silent = new Set(asked.filter((_, at) => isUnanswered(unansweredIn(ledgers[at] ?? []))));
  return people.filter(({ id }) => !silent.has(id));
}
