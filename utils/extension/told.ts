import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CommandId } from '../domain/command.ts';
import type { PersonId } from '../domain/person.ts';
import { decode } from './decode.ts';
import { id, key } from './stored.ts';

/** A page repeats a command within seconds, and takes one back within a minute; this many are more than anybody tells meanwhile. */
const remembered = 200;

const memory = v.array(v.tuple([id, v.array(id)]));

async function readMemory(): Promise<v.InferOutput<typeof memory>> {
  return decode(memory, (await browser.storage.session.get(key.told))[key.told]) ?? [];
}

/** Whom a command was about that has been carried out since the browser was started; null if it has not. */
export async function toldBefore(command: CommandId): Promise<readonly PersonId[] | null> {
  return (await readMemory()).find(([id]) => id === command)?.[1] ?? null;
}

export async function rememberTold(command: CommandId, people: readonly PersonId[]): Promise<void> {
  await browser.storage.session.set({ [key.told]: [...(await readMemory()), [command, people]].slice(-remembered) });
}

/** Forgets that commands were about these people, and those commands that gave them their ids. */
export async function forgetTold(people: ReadonlySet<PersonId>): Promise<void> {
  const before = await readMemory();
  const after = before
    .filter(([command]) => !people.has(command))
    .map(([command, ids]): [CommandId, PersonId[]] => [command, ids.filter((id) => !people.has(id))]);
  await browser.storage.session.set({ [key.told]: after });
}
