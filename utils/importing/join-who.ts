import { type Handle, handleKey } from '../domain/handle.ts';
import type { Who } from './reader.ts';

/** What two places tell of one person: of everything there can only be one of, what came first stays. */
export function joinWho(before: Who | undefined, who: Who): Who {
  if (before === undefined) return who;
  const handles = (who.handles ?? []).filter(
    (handle) => !before.handles?.some((known) => known.id === handle.id && known.channel === handle.channel),
  );
  const nicknames = (who.nicknames ?? []).filter((nickname) => !before.nicknames?.includes(nickname));
  const isNews = (before.name === null && who.name !== null) || (!before.birthday && who.birthday) || handles.length + nicknames.length > 0;
  if (!isNews) return before;
  return {
    key: before.key,
    name: before.name ?? who.name,
    nicknames: [...(before.nicknames ?? []), ...nicknames],
    handles: handles.length === 0 ? (before.handles ?? []) : eachOnce([...(before.handles ?? []), ...handles]),
    birthday: before.birthday ?? who.birthday ?? null,
  };
}

function eachOnce(handles: readonly Handle[]): readonly Handle[] {
  const byKey = new Map<string, Handle>();
  for (const handle of handles) if (!byKey.has(handleKey(handle))) byKey.set(handleKey(handle), handle);
  return [...byKey.values()];
}
