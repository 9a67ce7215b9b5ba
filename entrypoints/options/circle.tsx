import { i18n } from '#i18n';
import { CirclePage } from '../../components/circle/circle-page.tsx';
import type { PersonShown } from '../../components/circle/person-row.tsx';
import { Named } from '../../components/words/named.tsx';
import { findPeople } from '../../utils/domain/find-people.ts';
import { initials } from '../../utils/domain/initials.ts';
import type { Person } from '../../utils/domain/person.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import { sortByRingAndName } from '../../utils/domain/sort-people.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';

/** The list of everybody. */
export const Circle = ({ state }: { state: OptionsState }) => {
  const { people, text, place } = state;
  const found = findPeople(people.value, text.value, people.value.length);
  return (
    <CirclePage
      people={sortByRingAndName(found, i18n.t('words.locale'))}
      show={shown}
      empty={people.value.length === 0}
      text={text.value}
      adding={place.value.at === 'add'}
      addressOf={({ id }) => addressOf({ at: 'person', person: id })}
      onFind={(typed) => {
        text.value = typed;
      }}
      onAdding={(adding) => state.go({ at: adding ? 'add' : 'circle' })}
      onAdd={async (name) => {
        const told = await state.carryOut(
          { do: 'add-person', details: { name } },
          <Named name={name} say={(name) => i18n.t('popup.added', { name })} />,
        );
        const added = told.ok && told.people[0];
        if (added) state.go({ at: 'person', person: added.id });
      }}
    />
  );
};

const shown = (person: Person): PersonShown => ({
  person,
  initials: initials(person.name),
  silence: silenceSince(person.last, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
});
