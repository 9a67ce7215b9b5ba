/** Carries out one task after another, in whatever page or worker they were begun; whatever reads, changes and writes what is stored does it in turn. */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('small-hello', task);
}
