import type { Command } from '../command.ts';
import type { Moment } from '../moments.ts';
import { sameValue } from '../same-value.ts';

/** What leads from the moments a restore has made to those there were before. */
export function momentsBack(now: readonly Moment[], before: readonly Moment[]): Extract<Command, { do: 'keep-moments' | 'drop-moments' }>[] {
  const gone = now.filter(({ id }) => !before.some((one) => one.id === id)).map(({ id }) => id);
  const back = before.filter((one) => !now.some((other) => sameValue(one, other)));
  return [
    ...(gone.length > 0 ? [{ do: 'drop-moments', moments: gone } as const] : []),
    ...(back.length > 0 ? [{ do: 'keep-moments', moments: back } as const] : []),
  ];
}
