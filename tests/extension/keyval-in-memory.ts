/** What stands in for idb-keyval: the same functions, kept in memory. */
const kept = new Map<string, unknown>();
let away = 0;
let why = '';
let watcher = () => {};

/** The database refuses this many of the next changes, because it is away, or, with `QuotaExceededError`, full. */
export function refuseNext(times: number, because: 'InvalidStateError' | 'QuotaExceededError' = 'InvalidStateError'): void {
  away = times;
  why = because;
}

/** Calls `watching` before every change; what it throws refuses the change. */
export function beforeEachChange(watching: () => void): void {
  watcher = watching;
}

export function everythingKept(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(kept);
}

function change(): void {
  watcher();
  if (away === 0) return;
  away -= 1;
  throw new DOMException('away', why);
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
  change();
  for (const at of all) kept.delete(at);
}

export async function keys(): Promise<string[]> {
  return [...kept.keys()];
}

export async function clear(): Promise<void> {
  kept.clear();
  away = 0;
  watcher = () => {};
}
