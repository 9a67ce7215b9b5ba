import type { Host } from '../hosts/host.ts';

/*
 * A page is given the scripts of its own hosts, each a file, and then the watcher. They meet here, in the closed world of extension scripts, which the
 * page cannot see.
 */

const offered = Symbol.for('small-hello hosts');
const asks = Symbol.for('small-hello asks first');
const world = globalThis as { [offered]?: readonly Host[]; [asks]?: true };

/** Offers a host to the watcher that comes after it. */
export function offerHost(host: Host): void {
  world[offered] = [...(world[offered] ?? []), host];
}

/** What was offered since the last time, each host once. */
export function takeOfferedHosts(): readonly Host[] {
  const hosts = new Map((world[offered] ?? []).map((host) => [host.name, host]));
  delete world[offered];
  return [...hosts.values()];
}

/** On this site there are accounts on which Small Hello rests: the watcher asks before it lights the lamp. */
export function askFirst(): void {
  world[asks] = true;
}

export function asksFirst(): boolean {
  return world[asks] === true;
}
