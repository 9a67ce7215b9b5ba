import { i18n } from '#i18n';
import { SamePage } from '../../components/circle/same-page.tsx';
import { Named } from '../../components/words/named.tsx';
import { mergePeople } from '../../utils/domain/merge.ts';
import type { Person } from '../../utils/domain/person.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import { useDuplicates } from './duplicates.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';

/** Those who may be in the circle twice. */
export const Same = ({ state }: { state: OptionsState }) => {
  const pairs = useDuplicates(state.people.value, 0);
  if (!pairs) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <SamePage
      pairs={pairs.map((pair) => (pair.one.addedAt <= pair.other.addedAt ? pair : { ...pair, one: pair.other, other: pair.one }))}
      circleAddress={state.circleAddress()}
      addressOf={({ id }) => addressOf({ at: 'person', person: id })}
      silenceOf={({ last }) => silenceSince(last, Date.now(), zone)}
      together={together}
      onSame={(into, from) =>
        state.carryOut(
          { do: 'merge-people', into: into.id, from: from.id },
          <Named name={into.name} say={(name) => i18n.t('same.joined', { name })} />,
        )
      }
      onTwo={(one, other) => state.carryOut({ do: 'keep-apart', one: one.id, other: other.id }, i18n.t('same.keptApart'))}
    />
  );
};

function together(into: Person, from: Person): Person | null {
  const both = mergePeople(into, from);
  return 'wrong' in both ? null : both;
}
