import type { Contact } from '../../utils/domain/contact.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Installed, Reachable } from './extension.ts';

/** What is really stored: read from the stores themselves, not through our own reading. */
export async function kept(
  installed: Reachable,
): Promise<{ readonly people: readonly Person[]; readonly ledgers: Readonly<Record<string, readonly Contact[]>> }> {
  const page = await installed.openPage('icons/16.png');
  try {
    return await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } }).chrome;
      const everything = await storage.local.get(null);
      const people = Object.entries(everything).flatMap(([key, value]) => (key.startsWith('person:') ? [value as Person] : []));
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const ledgers: Record<string, readonly Contact[]> = {};
      if ((await indexedDB.databases()).some(({ name }) => name === 'keyval-store')) {
        const database = await settled(indexedDB.open('keyval-store'));
        const store = database.transaction('keyval').objectStore('keyval');
        for (const key of (await settled(store.getAllKeys())).filter((at) => String(at).startsWith('ledger:')))
          ledgers[String(key).slice('ledger:'.length)] = (await settled(store.get(key))) as Contact[];
        database.close();
      }
      return { people, ledgers };
    }, null);
  } finally {
    await page.close();
  }
}

/** Every store with all that is in it, as text. */
export async function everythingStored(installed: Reachable): Promise<string> {
  const page = await installed.openPage('icons/16.png');
  try {
    return await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(keys: null): Promise<object> }> } }).chrome;
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const all: unknown[] = await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get(null)));
      for (const { name } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name ?? ''));
        for (const store of database.objectStoreNames) {
          const objects = database.transaction(store).objectStore(store);
          all.push(name, await settled(objects.getAllKeys()), await settled(objects.getAll()));
        }
        database.close();
      }
      return JSON.stringify(all);
    }, null);
  } finally {
    await page.close();
  }
}

/** The notes of messages sent, of everybody. */
export async function sentNotes(installed: Reachable): Promise<readonly Contact[]> {
  return Object.values((await kept(installed)).ledgers)
    .flat()
    .filter(({ source }) => source === 'sent');
}

/** The names under which things are stored, beside the ledgers: what begins with "link:" is a conversation that was linked by hand. */
export async function storedNames(installed: Reachable): Promise<readonly string[]> {
  const page = await installed.openPage('icons/16.png');
  try {
    return await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }).chrome;
      return Object.keys(await storage.local.get(null));
    }, null);
  } finally {
    await page.close();
  }
}

/** Stops the background the way the browser does when it has been idle. */
export async function stopBackground(installed: Installed): Promise<void> {
  const page = await installed.openPage('icons/16.png');
  const cdp = await installed.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
