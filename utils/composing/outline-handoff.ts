type MakeOutline = (composer: HTMLElement, names: readonly string[]) => string;

const place = Symbol.for('small-hello outline');
const world = globalThis as { [place]?: MakeOutline };

/** What tells how a page is built comes in a file of its own, when somebody asks for it: few ever do. */
export function leaveOutline(make: MakeOutline): void {
  world[place] = make;
}

/** Null where it has not come. */
export function takeOutline(): MakeOutline | null {
  return world[place] ?? null;
}
