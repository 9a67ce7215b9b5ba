import { fakeBrowser } from 'wxt/testing/fake-browser';
import { store, stored } from './a-browser.ts';
import { beforeEachChange, delMany, everythingKept, set } from './keyval-in-memory.ts';

type Everything = readonly [local: Readonly<Record<string, unknown>>, database: Readonly<Record<string, unknown>>];

/** All that both stores hold. */
export async function everything(): Promise<Everything> {
  return structuredClone([await stored(), everythingKept()] as const);
}

/** Makes both stores hold this and nothing else. */
export async function putBack([local, database]: Everything): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await store(local);
  await delMany(Object.keys(everythingKept()));
  for (const [at, value] of Object.entries(database)) await set(at, value);
}

/** From the change after `writes` changes on nothing is written any more, in no store, until what is returned is called; that tells whether it came so far. */
export function stopAfter(writes: number): () => boolean {
  let left = writes;
  const { local, session } = fakeBrowser.storage;
  const before = { set: local.set, remove: local.remove, forSession: session.set };
  const count = () => {
    left -= 1;
    if (left < 0) throw new DOMException('stopped', 'AbortError');
  };
  const counted =
    <Given>(write: (given: Given) => Promise<void>) =>
    async (given: Given) => {
      count();
      await write(given);
    };
  local.set = counted(before.set.bind(local));
  local.remove = counted(before.remove.bind(local));
  session.set = counted(before.forSession.bind(session));
  beforeEachChange(count);
  return () => {
    Object.assign(local, { set: before.set, remove: before.remove });
    session.set = before.forSession;
    beforeEachChange(() => {});
    return left < 0;
  };
}

/** The same text for the same stored values, whatever their order. */
export function sorted(json: string): string {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(JSON.parse(json), inOrder);
}
