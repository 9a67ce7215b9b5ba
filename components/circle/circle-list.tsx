import type { RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person, PersonId, Ring } from '../../utils/domain/person.ts';
import { useWindowRows } from '../controls/window-rows.ts';
import { ringInWords } from '../words/ring-in-words.ts';
import { allOf, anchoredAt, type Chosen, extendedTo, noneChosen, toggled } from './chosen.ts';
import { PersonRow, type PersonShown } from './person-row.tsx';

/** What the page can ask of the list. */
export type ListGrip = { readonly focusFirst: () => void; readonly focusHere: () => void };

export type CircleListProps = {
  people: readonly Person[];
  /** Ring by ring, each with its name above; these rings have grown. Null: one list, in the order given. */
  rings: { readonly grown: readonly Ring[] } | null;
  /** What is told of a person; asked only for those in sight. */
  show: (person: Person) => PersonShown;
  addressOf: (person: Person) => string;
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
  /** Who has the focus at once: the page of theirs was just left. */
  start: { readonly person: PersonId; readonly scrolled: number } | null;
  /** Escape was pressed, and nobody is chosen. */
  onLeave: () => void;
};

type Row = { readonly kind: 'ring'; readonly ring: Ring; readonly grown: boolean } | { readonly kind: 'person'; readonly person: Person };

/** A ring's name, with and without a hint below it, and a person, in rem. */
const estimates = { ring: 2.75, grown: 4, person: 3.5 };

const line = { role: 'row' } as const;
const heading = { role: 'rowheader' } as const;

/** Everybody in a list that can be walked by key from end to end. Only those around the window are in the document. */
export const CircleList = ({
  people,
  rings,
  show,
  addressOf,
  chosen,
  onChosen,
  start,
  onLeave,
  grip,
}: CircleListProps & { grip: RefObject<ListGrip | null> }) => {
  const rows = useMemo(() => rowsOf(people, rings), [people, rings]);
  const keys = useMemo(() => rows.map((row) => (row.kind === 'ring' ? `ring ${row.ring}` : row.person.id)), [rows]);
  const order = useMemo(() => people.map(({ id }) => id), [people]);
  const [here, setHere] = useState<{ readonly id: PersonId | null }>({ id: start?.person ?? null });
  const wanted = useRef(start?.person ?? null);
  const before = useRef(0);
  const found = here.id === null ? 0 : order.indexOf(here.id);
  // Where somebody has gone, the next one comes in their place.
  const at = found >= 0 ? found : Math.min(before.current, Math.max(0, order.length - 1));
  before.current = at;
  const active = order[at] ?? null;
  const { list, shown, height, measure, reveal, aWindow } = useWindowRows({
    keys,
    estimate: (index) => {
      const row = rows[index];
      return row?.kind === 'ring' ? estimates[row.grown ? 'grown' : 'ring'] : estimates.person;
    },
    keep: active === null ? -1 : keys.indexOf(active),
    from: start?.scrolled ?? scrollY,
  });

  const walkTo = (place: number): PersonId | null => {
    const next = order[Math.min(Math.max(place, 0), order.length - 1)] ?? null;
    wanted.current = next;
    setHere({ id: next });
    return next;
  };
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = keys.indexOf(wanted.current);
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${row}"] .name`);
    wanted.current = null;
    link?.focus({ preventScroll: true });
    // Above the first person stands the name of their ring, and what leads back to the search.
    if (link && order[0] === rowId(rows[row])) scrollTo(0, 0);
    else if (link) reveal(row);
  });
  useImperativeHandle(grip, () => ({ focusFirst: () => void walkTo(0), focusHere: () => void walkTo(at) }));

  const choose = (id: PersonId, through: boolean) => {
    walkTo(order.indexOf(id));
    onChosen(through ? extendedTo(chosen, id, order) : toggled(chosen, id));
  };
  const onKey = (event: KeyboardEvent) => {
    if (active === null || event.altKey) return;
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
    if (step !== undefined) {
      const begun = event.shiftKey && chosen.anchor === null ? anchoredAt(chosen, active) : chosen;
      const next = walkTo(step);
      if (event.shiftKey && next) onChosen(extendedTo(begun, next, order));
      else if (chosen.anchor !== null) onChosen({ ...chosen, anchor: null });
    } else if (event.key === ' ' && !command) choose(active, event.shiftKey);
    else if (event.key === 'a' && command && !event.shiftKey) onChosen(allOf(order));
    else if (event.key === 'Escape' && chosen.ids.size > 0) onChosen(noneChosen);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  const grid = {
    role: 'grid',
    'aria-label': i18n.t('options.circle'),
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
        if (row?.kind === 'ring') {
          return (
            <div key={`ring ${row.ring}`} {...line} {...place} class="ring">
              <div {...heading}>
                <h2>{ringInWords(row.ring)}</h2>
                {row.grown && <p class="soft small">{i18n.t(row.ring === 4 ? 'circle.grownWide' : 'circle.grown')}</p>}
              </div>
            </div>
          );
        }
        return (
          row && (
            <PersonRow
              key={row.person.id}
              {...show(row.person)}
              address={addressOf(row.person)}
              withRing={rings === null}
              isChosen={chosen.ids.has(row.person.id)}
              isHere={row.person.id === active}
              onChoose={(through) => choose(row.person.id, through)}
              row={{ ...line, ...place, 'aria-selected': chosen.ids.has(row.person.id) }}
            />
          )
        );
      })}
    </div>
  );
};

const rowId = (row: Row | undefined): PersonId | null => (row?.kind === 'person' ? row.person.id : null);

function rowsOf(people: readonly Person[], rings: CircleListProps['rings']): readonly Row[] {
  return people.flatMap((person, at): Row[] => {
    const begins = rings !== null && people[at - 1]?.ring !== person.ring;
    const itself: Row = { kind: 'person', person };
    return begins ? [{ kind: 'ring', ring: person.ring, grown: rings.grown.includes(person.ring) }, itself] : [itself];
  });
}
