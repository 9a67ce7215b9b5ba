import * as v from 'valibot';
import { type Arrivals, idOfNew, type Present, planArrivals } from '../domain/bringing.ts';
import { writtenChannels } from '../domain/channel.ts';
import { rings } from '../domain/person.ts';
import { decode } from './decode.ts';
import { finishJournal } from './journal.ts';
import { keepMany } from './keep-many.ts';
import { readLedgers } from './ledger.ts';
import { dropStaged, readStaged } from './staged.ts';
import { keyOfStep } from './steps.ts';
import { readPeople } from './storage.ts';
import { by, channel, id, moment } from './stored.ts';
import { done, type Outcome, type Telling, type Why } from './telling.ts';
import { asOneStep } from './undo.ts';

const arrivals: v.GenericSchema<unknown, Arrivals> = v.object({
  ring: v.picklist(rings),
  people: v.array(
    v.object({
      into: v.nullable(id),
      name: v.string(),
      nicknames: v.array(v.string()),
      handles: v.array(v.object({ channel: v.picklist(writtenChannels), id: v.string() })),
      birthday: v.nullable(v.object({ month: v.number(), day: v.number(), year: v.nullable(v.number()) })),
      contacts: v.array(v.object({ at: moment, by, channel })),
    }),
  ),
});

/** Brings in the people that a page has laid down under `staged`, as one step. It is planned anew: what is here may have changed since somebody read the plan. */
export async function takeImport(staged: string, { id, now, zone }: Telling): Promise<Outcome> {
  const read = decode(arrivals, await readStaged(staged).catch(() => undefined));
  // We were stopped after it was done, and before it was remembered that it was.
  if (!read) return (await keyOfStep(id, now).catch(() => null)) ? [] : 'not-understood';
  if (!(await finishJournal())) return 'storage-full';
  const present = await presentFor(read, id);
  if (typeof present === 'string') return present;
  const plan = planArrivals(read, present, { id, now, zone });
  if (!plan) return 'unknown-person';
  const after = [...plan.joined, ...plan.added];
  if (after.length > 0) {
    const people = after.map(({ person }) => person.id);
    const outcome = await asOneStep(id, people, now, async () => done([], await keepMany(after)));
    if (typeof outcome === 'string') return outcome;
  }
  await dropStaged(staged).catch(() => {});
  return [];
}

/** Those of the circle whom it is about, also those whom the same command has brought in before; or why it can't be about them. */
async function presentFor({ people }: Arrivals, command: string): Promise<Present | Why> {
  const ids = [...new Set(people.map(({ into }, place) => into ?? idOfNew(command, place)))];
  const [found, ledgers] = await Promise.all([readPeople(ids), readLedgers(ids).catch(() => null)]);
  if (!ledgers) return 'storage-full';
  if ([...found.values()].includes('newer')) return 'newer-data';
  const known = ids.flatMap((one, place) => {
    const person = found.get(one);
    return person && typeof person !== 'string' ? [[one, { person, contacts: ledgers[place] ?? [] }] as const] : [];
  });
  return new Map(known);
}
