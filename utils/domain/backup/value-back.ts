import { sameValue } from '../same-value.ts';

/** What is stored under a key; null for nothing. */
type Value = unknown;

/**
 * What stands where a step changed `before` to `after`, once that is taken back; `now` is what stands there. Where nothing has come since, it is `before`
 * itself. Of a list, what came since stays, and what was taken out since stays out; of a record, each member that has changed since stays.
 */
export function valueBack(before: Value, after: Value, now: Value): Value {
  if (sameValue(now, after)) return before;
  if (Array.isArray(now)) return listBack(listOf(before), listOf(after), now);
  if (![before, after, now].every(isRecord)) return now;
  const [was, became, is] = [before, after, now] as readonly [Members, Members, Members];
  // Of another version each member may mean something else.
  if (was.v !== became.v || became.v !== is.v) return now;
  const members = new Set([...Object.keys(was), ...Object.keys(is)]);
  return Object.fromEntries(
    [...members].map((name) => [name, memberBack(was[name], became[name], is[name])]).filter(([, value]) => value !== undefined),
  );
}

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: Value): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Value): readonly unknown[] => (Array.isArray(value) ? value : []);

function memberBack(before: Value, after: Value, now: Value): Value {
  if (sameValue(now, after)) return before;
  return Array.isArray(now) ? listBack(listOf(before), listOf(after), now) : now;
}

function listBack(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const isIn = (list: readonly unknown[], one: unknown) => list.some((other) => sameValue(one, other));
  const kept = now.filter((one) => isIn(before, one) || !isIn(after, one));
  const returned = before.filter((one) => !isIn(after, one) && !isIn(kept, one));
  return [...returned, ...kept];
}
