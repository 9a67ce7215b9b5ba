import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BringLink } from '../../components/bringing/bring-link.tsx';
import { CirclePage } from '../../components/circle/circle-page.tsx';
import type { PersonShown } from '../../components/circle/person-row.tsx';
import { SameHint } from '../../components/circle/same-hint.tsx';
import { BackupLine } from '../../components/settings/backup-line.tsx';
import { Named } from '../../components/words/named.tsx';
import { type CircleView, channelsIn, filtered, isFiltered, noFilter } from '../../utils/domain/browse-circle.ts';
import { channels } from '../../utils/domain/channel.ts';
import { type PreparedPeople, preparePeople } from '../../utils/domain/find-people.ts';
import { initials } from '../../utils/domain/initials.ts';
import type { Person, PersonId } from '../../utils/domain/person.ts';
import { grownRings } from '../../utils/domain/ring-size.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import { sortPeople } from '../../utils/domain/sort-people.ts';
import { localDay } from '../today/local-days.ts';
import { useBackupLine } from './backup-due.ts';
import { circleAddress } from './circle-address.ts';
import { useDuplicates } from './duplicates.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';

/** Whoever comes to find somebody finds them first, in milliseconds. */
const beforeLooking = 2_000;

/** The list of everybody. */
export const Circle = ({ state }: { state: OptionsState }) => {
  const people = state.people.value;
  const view = state.view.value;
  const { order, ring, relation, state: kind, channel, never, thread } = view;
  const text = view.text.trim();
  const sorted = useMemo(() => sortPeople(people, order, i18n.t('words.locale')), [people, order]);
  const fitting = useMemo(() => filtered(sorted, view), [sorted, ring, relation, kind, channel, never, thread]);
  const search = useSearch(fitting);
  const found = useMemo(() => (text === '' ? fitting : search(text)), [fitting, text]);
  const ringByRing = order === 'ring' && text === '';
  const grown = useMemo(() => grownRings(people), [people]);
  const rings = useMemo(() => (ringByRing ? { grown } : null), [ringByRing, grown]);
  const reached = useMemo(() => channelsIn(people), [people]);
  const chosen = useMemo(() => onlyOf(state.chosen.value, found), [found, state.chosen.value]);
  const { left } = state;
  const start = useRef(left.person === null ? null : { person: left.person, scrolled: left.scrolled }).current;
  useLayoutEffect(
    () => () => {
      left.scrolled = scrollY;
    },
    [],
  );
  const show = useShown();
  const line = useBackupLine(state);
  const twice = useDuplicates(people, beforeLooking) ?? [];

  const look = (change: Partial<CircleView>) => {
    state.view.value = { ...view, ...change };
    const address = circleAddress(state.view.value);
    // Typing is one step back, however many keys it took.
    if (Object.keys(change).join() === 'text' && view.text !== '') history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  };
  return (
    <CirclePage
      people={found}
      rings={rings}
      show={show}
      addressOf={({ id }) => addressOf({ at: 'person', person: id })}
      start={start}
      empty={people.length === 0}
      view={view}
      filter={isFiltered(view) ? view : null}
      channels={channels.filter((channel) => reached.has(channel))}
      chosen={chosen}
      adding={state.place.value.at === 'add'}
      onView={look}
      onEverybody={() => look({ ...noFilter, text: '' })}
      onChosen={(ids) => {
        state.chosen.value = ids;
      }}
      onChange={(change) => state.carryOut({ do: 'edit-people', people: [...chosen], change })}
      onDelete={() => state.carryOut({ do: 'delete-people', people: [...chosen] })}
      onAdding={(adding) => state.go({ at: adding ? 'add' : 'circle' })}
      onAdd={async (name) => {
        const told = await state.carryOut(
          { do: 'add-person', details: { name } },
          <Named name={name} say={(name) => i18n.t('popup.added', { name })} />,
        );
        const added = told.ok && told.people[0];
        if (added) state.go({ at: 'person', person: added.id });
      }}
    >
      {line.due && <BackupLine onTake={line.take} onAway={line.putAway} />}
      <BringLink address={addressOf({ at: 'bring' })} empty={people.length === 0} />
      {twice.length > 0 && <SameHint address={addressOf({ at: 'same' })} />}
    </CirclePage>
  );
};

/** Only who is found can be changed: what nobody sees stays as it is. */
function onlyOf(chosen: ReadonlySet<PersonId>, found: readonly Person[]): ReadonlySet<PersonId> {
  return chosen.size === 0 ? chosen : new Set(found.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
}

/** Finds them at each letter. They are made ready for it once, when the page has been painted, or at the first letter. */
function useSearch(people: readonly Person[]): (text: string) => readonly Person[] {
  const prepared = useMemo(() => {
    let ready: PreparedPeople<Person> | undefined;
    return () => (ready ??= preparePeople(people));
  }, [people]);
  useEffect(() => {
    const later = setTimeout(prepared);
    return () => clearTimeout(later);
  }, [prepared]);
  return (text) => prepared().find(text);
}

/** What the list says of somebody; made once for each, until they or the day change. */
function useShown(): (person: Person) => PersonShown {
  const today = localDay(Date.now());
  const known = useMemo(() => new WeakMap<Person, PersonShown>(), [today]);
  return (person) => {
    const before = known.get(person);
    if (before) return before;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const shown = { person, initials: initials(person.name), silence: silenceSince(person.last, Date.now(), zone) };
    known.set(person, shown);
    return shown;
  };
}
