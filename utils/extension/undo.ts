import { delMany, get, getMany, setMany } from 'idb-keyval';
import { browser } from 'wxt/browser';
import type { Command, CommandId } from '../domain/command.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { isAbout } from './apart.ts';
import { besideBefore, databaseOf, type Keys } from './beside.ts';
import { asWritten } from './handles.ts';
import { finishJournal } from './journal.ts';
import { dropOldSteps, keyOfStep, type Plan, readStep, type Step, type StepOfPerson, stepKey } from './steps.ts';
import { readPeople } from './storage.ts';
import { key } from './stored.ts';
import { endedStep, pairsIn, planBack, readablePerson } from './taking-back.ts';
import type { Outcome } from './telling.ts';

/*
 * A step is what one command does to people: written down before it begins, with how they were, and again when it has ended. Being stopped in between
 * leaves it under way, and the next start takes it back. Taking back changes the ledgers and writes down the rest of its plan in one go, and then carries
 * the plan out; being stopped there, the next start carries it out again.
 */

/**
 * Does `work`, which may change, add or remove these people, so that `undo` can take it back by the id of its command. Where there is no room to keep
 * the step, `work` is not begun: `storage-full`. Where the browser's database is away, it is done and can't be taken back. Work that refuses or throws
 * has changed nothing in the end. `beside`: what else it may write. To be called in turn.
 */
export async function asOneStep(id: CommandId, people: readonly PersonId[], now: number, work: Work, beside?: Keys): Promise<Outcome> {
  await finishStep(now).catch(() => {});
  const at = stepKey(now, id);
  try {
    await dropOldSteps(now);
    await finishJournal();
    const begun = { ...(await begin(people, now)), ...(beside && { beside: await besideBefore(beside) }) };
    await setMany([
      [at, begun],
      [key.stepOpen, at],
    ]);
  } catch (error) {
    return isFull(error) ? 'storage-full' : work();
  }
  const outcome = await work().catch(async (error: unknown) => {
    await takeBackOpen(now).catch(() => {});
    throw error;
  });
  if (typeof outcome === 'string') await takeBackOpen(now).catch(() => {});
  else await end(at, now);
  return outcome;
}

/** Takes a step back; resolves to those of its people who are in the circle then. To be called in turn. */
export async function undo(command: CommandId, now: number): Promise<Outcome> {
  await finishStep(now);
  await dropOldSteps(now);
  if (!(await finishJournal())) return 'storage-full';
  const at = await keyOfStep(command, now);
  const step = at ? await readStep(at) : null;
  if (!at || step?.state !== 'ended') return 'unknown-step';
  const refusal = await takeBack(at, step, now);
  if (refusal) return refusal;
  const people = [...(await readPeople(step.people.map(({ id }) => id))).values()];
  return people.filter((person): person is Person => typeof person !== 'string');
}

/** At the start: whatever was stopped on its way is finished or taken back. To be called in turn. */
export async function finishStep(now: number): Promise<void> {
  const at = await get(key.stepOpen);
  if (typeof at === 'string') {
    const { [key.stepDone]: done } = await browser.storage.local.get(key.stepDone);
    if (done === at) await delMany([at, key.stepOpen]);
    else await takeBackOpen(now);
    if (done !== undefined) await browser.storage.local.remove(key.stepDone);
  }
}

/** Whom a command from a page of ours may change, add or remove, so that it can be taken back; null for what can't or needn't be. */
export function peopleOf(command: Command, id: CommandId): readonly PersonId[] | null {
  switch (command.do) {
    case 'add-person':
      return [id];
    case 'delete-person':
      return command.trace === 'none' ? null : [command.person];
    case 'edit-person':
    case 'add-thread':
    case 'log-contact':
    case 'remove-contact':
    case 'not-now':
    case 'less-often':
      return [command.person];
    case 'edit-people':
    case 'delete-people':
      return [...new Set(command.people)];
    case 'merge-people':
      return [...new Set([command.into, command.from])];
    case 'keep-apart':
      return [...new Set([command.one, command.other])];
    default:
      return null;
  }
}

async function begin(people: readonly PersonId[], now: number): Promise<Step> {
  const everything = await browser.storage.local.get(null);
  const ids = new Set(people);
  const ledgers = await ledgersOf(people);
  const entries = people.map((id, place): StepOfPerson => {
    const [before, openers, felt] = [everything[key.person(id)] ?? null, everything[key.openers(id)], everything[key.felt(id)]];
    return { id, before, after: null, openers, felt, added: [], removed: [...(ledgers[place] ?? [])], unbacked: {} };
  });
  const handles = entries.flatMap(({ before }) => readablePerson(before)?.handles ?? []);
  const spoken = handles.map((handle) => [key.handle(handle), everything[key.handle(handle)] ?? everything[asWritten(handle)]] as const);
  const owners = spoken.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string');
  const links = Object.entries(everything).filter(([at, whom]) => at.startsWith('link:') && ids.has(whom as PersonId));
  return {
    at: now,
    state: 'begun',
    people: entries,
    owners: Object.fromEntries(owners.map(([at, whom]) => [at, { before: whom, after: null }])),
    links: Object.fromEntries(links.map(([at, whom]) => [at, { before: whom as PersonId, after: null }])),
    apart: {
      before: pairsIn(everything)
        .filter(isAbout(ids))
        .map(([one, other]) => [one, other]),
      after: [],
    },
    plan: null,
  };
}

async function end(at: string, now: number): Promise<void> {
  try {
    const step = await readStep(at);
    if (!step) return;
    await setMany([
      [at, await asItIs(step)],
      [key.stepOpen, null],
    ]);
    await delMany([key.stepOpen]);
    await dropOldSteps(now);
  } catch {
    await browser.storage.local.set({ [key.stepDone]: at });
  }
}

async function takeBackOpen(now: number): Promise<void> {
  const at = await get(key.stepOpen);
  if (typeof at !== 'string') return;
  const step = await readStep(at);
  if (step?.plan) {
    await browser.storage.local.set(step.plan.set);
    return finishPlan(at, step.plan);
  }
  await finishJournal();
  const refusal = step ? await takeBack(at, await asItIs(step), now) : null;
  // What only a later version could take back stays as it is.
  if (!step || refusal === 'newer-data') await delMany([at, key.stepOpen]);
}

async function takeBack(at: string, step: Step, now: number): Promise<'storage-full' | 'newer-data' | null> {
  const ids = step.people.map(({ id }) => id);
  const [everything, ledgers] = [await browser.storage.local.get(null), await ledgersOf(ids)];
  const database = await databaseOf(step);
  const back = planBack(step, { everything, ledgers, database }, now);
  if (back === 'newer-data') return back;
  try {
    await setMany([...back.database, [at, { ...step, state: 'back', plan: back.plan }], [key.stepOpen, at]] as [string, unknown][]);
  } catch {
    return 'storage-full';
  }
  try {
    await browser.storage.local.set(back.plan.set);
  } catch {
    const before = ids.map((id, place): [string, unknown] => [key.ledger(id), ledgers[place] ?? []]);
    await setMany([...before, ...Object.entries(database).filter(([, value]) => value !== undefined), [at, step], [key.stepOpen, null]]);
    await delMany([key.stepOpen]);
    return 'storage-full';
  }
  await finishPlan(at, back.plan);
  return null;
}

async function finishPlan(at: string, { remove, emptied }: Plan): Promise<void> {
  await browser.storage.local.remove(remove);
  // Where the database is away by now, all is said and done but for what nobody sees.
  await delMany([...emptied, at, key.stepOpen]).catch(() => browser.storage.local.set({ [key.stepDone]: at }));
}

/** The step with what it did to its people until now. */
async function asItIs(step: Step): Promise<Step> {
  const [everything, ledgers] = [await browser.storage.local.get(null), await ledgersOf(step.people.map(({ id }) => id))];
  return endedStep(step, { everything, ledgers, database: await databaseOf(step) });
}

async function ledgersOf(people: readonly PersonId[]): Promise<readonly (readonly unknown[])[]> {
  const stored = await getMany(people.map(key.ledger));
  return stored.map((raw) => (raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]));
}

type Work = () => Promise<Outcome>;

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
