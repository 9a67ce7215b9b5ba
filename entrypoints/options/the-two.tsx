import { i18n } from '#i18n';
import { SamePair } from '../../components/circle/same-pair.tsx';
import { Named } from '../../components/words/named.tsx';
import { mergePeople } from '../../utils/domain/merge.ts';
import type { Person } from '../../utils/domain/person.ts';
import { silenceSince } from '../../utils/domain/silence.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';

type Props = {
  state: OptionsState;
  /** The one whose page is open. */
  one: Person;
  /** The one who has the address that was typed. */
  other: Person;
  onAnswer: () => void;
};

/** Two who are said to have one address, side by side: are they the same? Whoever stays is shown then. */
export const TheTwo = ({ state, one, other, onAnswer }: Props) => (
  <SamePair
    pair={{ one, other, why: 'address', sure: false }}
    addressOf={({ id }) => addressOf({ at: 'person', person: id })}
    silenceOf={({ last }) => silenceSince(last, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
    together={(into, from) => {
      const both = mergePeople(into, from);
      return 'wrong' in both ? null : both;
    }}
    onSame={async (into, from) => {
      const told = await state.carryOut(
        { do: 'merge-people', into: into.id, from: from.id },
        <Named name={into.name} say={(name) => i18n.t('same.joined', { name })} />,
      );
      if (!told.ok) return;
      onAnswer();
      if (into.id !== one.id) state.go({ at: 'person', person: into.id });
    }}
    onTwo={async () => {
      if ((await state.carryOut({ do: 'keep-apart', one: one.id, other: other.id }, i18n.t('same.keptApart'))).ok) onAnswer();
    }}
  />
);
