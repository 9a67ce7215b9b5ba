/** What stands in for idb-keyval: the same functions, kept in memory. */
const kept = new Map<string, unknown>();
let away = 0;

/** The database refuses this many of the next changes. */
export function refuseNext(times: number): void {
  away = times;
}

export function everythingKept(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(kept);
}

function change(): void {
  if (away === 0) return;
  away -= 1;
  throw new DOMException('away', 'InvalidStateError');
}

export async function get(at: string): Promise<unknown> {
  return structuredClone(kept.get(at));
}

export async function getMany(all: readonly string[]): Promise<unknown[]> {
  return Promise.all(all.map(get));
}

export async function set(at: string, value: unknown): Promise<void> {
  change();
  kept.set(at, structuredClone(value));
}

export async function setMany(all: readonly (readonly [string, unknown])[]): Promise<void> {
  change();
  for (const [at, value] of all) kept.set(at, structuredClone(value));
}

export async function update(at: string, changed: (before: unknown) => unknown): Promise<void> {
  await set(at, changed(await get(at)));
}

export async function del(at: string): Promise<void> {
  change();
  kept.delete(at);
}

export async function delMany(all: readonly string[]): Promise<void> {
  for (const at of all) await del(at);
}

export async function keys(): Promise<string[]> {
  return [...kept.keys()];
}

export async function clear(): Promise<void> {
  kept.clear();
  away = 0;
}
