import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Key } from '../../utils/importing/reader.ts';
import type { Found } from '../../utils/importing/resolve.ts';
import { useWindowRows } from '../controls/window-rows.ts';
import type { Match } from './bringing.ts';
import { FoundRow } from './found-row.tsx';

export type FoundListProps = {
  people: readonly Found[];
  /** Whether names of groups stand above them: they come in the order of how much was exchanged. */
  ranked: boolean;
  chosen: ReadonlySet<Key>;
  same: ReadonlySet<Key>;
  /** Who of the circle somebody is; asked only for those in sight. */
  matchOf: (found: Found) => Match | null;
  onChosen: (chosen: ReadonlySet<Key>) => void;
  onSame: (key: Key, isSame: boolean) => void;
  /** Escape was pressed. */
  onLeave: () => void;
};

type Group = 'both' | 'one' | 'none';
type Row = { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'found'; readonly found: Found };

/** The name of a group, and a person, in rem. */
const estimates = { group: 2.75, found: 4 };

const line = { role: 'row' } as const;
const heading = { role: 'rowheader' } as const;

/** Everybody in the files, in a list that can be walked by key; only those around the window are in the document. */
export const FoundList = ({ people, ranked, chosen, same, matchOf, onChosen, onSame, onLeave }: FoundListProps) => {
  const rows = useMemo(() => rowsOf(people, ranked), [people, ranked]);
  const keys = useMemo(() => rows.map((row) => (row.kind === 'group' ? `group ${row.group}` : row.found.key)), [rows]);
  const order = useMemo(() => people.map(({ key }) => key), [people]);
  const [here, setHere] = useState<Key | null>(null);
  const wanted = useRef<Key | null>(null);
  const anchor = useRef<Key | null>(null);
  const at = Math.max(0, here === null ? 0 : order.indexOf(here));
  const active = order[at] ?? null;
  const { list, shown, height, measure, reveal, aWindow } = useWindowRows({
    keys,
    estimate: (index) => estimates[rows[index]?.kind ?? 'found'],
    keep: active === null ? -1 : keys.indexOf(active),
    from: scrollY,
  });

  const walkTo = (place: number) => {
    const next = order[Math.min(Math.max(place, 0), order.length - 1)] ?? null;
    wanted.current = next;
    setHere(next);
  };
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = keys.indexOf(wanted.current);
    const box = list.current?.querySelector<HTMLElement>(`[data-index="${row}"] input`);
    wanted.current = null;
    box?.focus({ preventScroll: true });
    if (box) reveal(row);
  });

  const choose = (key: Key, through: boolean) => {
    walkTo(order.indexOf(key));
    const next = new Set(chosen);
    const from = through && anchor.current !== null ? order.indexOf(anchor.current) : -1;
    if (from >= 0) {
      const to = order.indexOf(key);
      for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
    } else if (!next.delete(key)) next.add(key);
    anchor.current = key;
    onChosen(next);
  };
  const onKey = (event: KeyboardEvent) => {
    // In a pick, keys are its own.
    if (event.altKey || !(event.target instanceof HTMLInputElement)) return;
    const command = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + aWindow(),
      PageUp: at - aWindow(),
      Home: 0,
      End: order.length - 1,
    };
    const step = command ? undefined : steps[event.key];
    if (step !== undefined) walkTo(step);
    else if (event.key === 'a' && command && !event.shiftKey) onChosen(new Set([...chosen, ...order]));
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  const grid = {
    role: 'grid',
    'aria-label': i18n.t('bring.list'),
    'aria-multiselectable': true,
    'aria-rowcount': rows.length,
    onKeyDown: onKey,
    style: height === null ? undefined : { height: `${height}px` },
  } as const;
  return (
    <div {...grid} ref={list} class={height === null ? 'people printed' : 'people'}>
      {shown.map(({ at: index, start }) => {
        const row = rows[index];
        const place = { 'data-index': index, 'aria-rowindex': index + 1, ref: measure, style: height === null ? undefined : { top: `${start}px` } };
        if (row?.kind === 'group') {
          return (
            <div key={`group ${row.group}`} {...line} {...place} class="ring">
              <div {...heading}>
                <h2>{i18n.t(`bring.place.${row.group}`)}</h2>
              </div>
            </div>
          );
        }
        const found = row?.found;
        return (
          found && (
            <FoundRow
              key={found.key}
              found={found}
              match={matchOf(found)}
              isChosen={chosen.has(found.key)}
              isSame={same.has(found.key)}
              isHere={found.key === active}
              onChoose={(through) => choose(found.key, through)}
              onSame={(isSame) => onSame(found.key, isSame)}
              row={{ ...line, ...place, 'aria-selected': chosen.has(found.key) }}
            />
          )
        );
      })}
    </div>
  );
};

const groupOf = ({ newest, days }: Found): Group => {
  if (newest === null) return 'none';
  return days.both > 0 || (days.me > 0 && days.them > 0) ? 'both' : 'one';
};

function rowsOf(people: readonly Found[], ranked: boolean): readonly Row[] {
  return people.flatMap((found, at): Row[] => {
    const group = groupOf(found);
    const before = people[at - 1];
    const begins = ranked && (!before || groupOf(before) !== group);
    const itself: Row = { kind: 'found', found };
    return begins ? [{ kind: 'group', group }, itself] : [itself];
  });
}
