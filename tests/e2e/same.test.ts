import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, installExtension } from './extension.ts';
import { kept } from './kept.ts';
import { daysAgo, keep } from './seed.ts';

let installed: Installed;
beforeAll(async () => {
  installed = await installExtension();
});
afterAll(() => installed?.close());

const circle = async () => {
  const { people, ledgers } = await kept(installed);
  return people
    .filter(({ handles }) => handles.every(({ channel }) => channel !== 'practice'))
    .map(({ id, name, nicknames, handles }) => ({ name, nicknames, addresses: handles.map((handle) => handle.id), dates: ledgers[id]?.length ?? 0 }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
};

test('two who are one are joined, and taken apart again, by a click each', async () => {
  await keep(installed, { name: 'Ana Lima', address: 'ana.lima@gmail.com', wrote: daysAgo(90) });
  await keep(installed, { name: 'Ana Maria Lima', address: 'analima@gmail.com', wrote: daysAgo(3) });
  await keep(installed, { name: 'Ben Okafor', address: 'ben@example.org' });
  const before = await circle();

  const page = await installed.openPage('options.html');
  await page.getByRole('link', { name: 'Two of them may be the same person' }).click();
  await page.getByRole('heading', { name: 'Who may be here twice' }).waitFor();
  await page.getByRole('button', { name: 'They are the same' }).click();
  await page.getByRole('heading', { name: 'Nobody seems to be here twice.' }).waitFor();
  expect(await circle()).toEqual([
    { name: 'Ana Lima', nicknames: ['Ana Maria Lima'], addresses: ['ana.lima@gmail.com'], dates: 2 },
    expect.objectContaining({ name: 'Ben Okafor' }),
  ]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Two different people' }).waitFor();
  expect(await circle()).toEqual(before);

  await page.getByRole('button', { name: 'Two different people' }).click();
  await page.getByRole('heading', { name: 'Nobody seems to be here twice.' }).waitFor();
  await page.close();
});

test('somebody deleted without a trace is in no store any more', async () => {
  const page = await installed.openPage('options.html');
  await page.getByRole('link', { name: 'Ben Okafor' }).click();
  await page.getByRole('button', { name: 'Delete Ben Okafor' }).click();
  await page.getByRole('button', { name: 'Delete without a trace' }).click();
  await page.getByRole('heading', { name: 'Your circle' }).waitFor();
  const everything = await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> } }).chrome;
    const settled = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const store = (await settled(indexedDB.open('keyval-store'))).transaction('keyval').objectStore('keyval');
    const inDatabase = [await settled(store.getAllKeys()), await settled(store.getAll())];
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null), inDatabase]);
  });
  expect(everything).toContain('Ana Lima');
  expect(everything).not.toMatch(/Ben Okafor|ben@example\.org/);
  await page.close();
});
