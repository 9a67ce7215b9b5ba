import { i18n } from '#i18n';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { TextField } from '../controls/text-field.tsx';
import { TextList } from '../controls/text-list.tsx';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import { offered } from './offered.ts';
import { PersonSection } from './person-section.tsx';

type Props = { person: Person; ringRhythm: Rhythm; begins: boolean; onEdit: (change: Partial<PersonDetails>) => void };

/** Who somebody is to the user. Each answer is kept as soon as it is given. */
export const PersonAbout = ({ person, ringRhythm, begins, onEdit }: Props) => {
  const rhythm = person.rhythm === 'by-ring' ? ringRhythm : person.rhythm;
  const remembered = person.state.kind === 'in-memory';
  const holds = [
    i18n.t(`words.relation.${person.relation}`),
    ringInWords(person.ring),
    ...(remembered ? [] : [i18n.t(`words.rhythm.${rhythm}`)]),
    ...person.nicknames,
    ...(person.knownFrom === '' ? [] : [person.knownFrom]),
  ];
  return (
    <PersonSection title={i18n.t('person.who')} holds={holds} begins={begins}>
      <TextField label={i18n.t('options.name')} text={person.name} needed={i18n.t('options.nameNeeded')} onText={(name) => onEdit({ name })} />
      <TextList
        title={i18n.t('person.nicknames')}
        hint={i18n.t('person.nicknamesHint')}
        items={person.nicknames.map((text) => ({ key: text, text }))}
        addLabel={i18n.t('person.addNickname')}
        onAdd={(text) => onEdit({ nicknames: [...person.nicknames, text] })}
        onRemove={(key) => onEdit({ nicknames: person.nicknames.filter((text) => text !== key) })}
      />
      <Choice
        legend={i18n.t('options.ring')}
        hint={i18n.t('options.ringHint')}
        options={ringsInOrder.map((value) => ({ value, label: ringInWords(value) }))}
        value={person.ring}
        onChoose={(ring) => onEdit({ ring })}
      />
      <div class="pair">
        <Pick
          label={i18n.t('options.relation')}
          options={offered.relations.map((value) => ({ value, label: i18n.t(`words.relation.${value}`) }))}
          value={person.relation}
          onPick={(relation) => onEdit({ relation })}
        />
        {!remembered && <PickRhythm person={person} ringRhythm={ringRhythm} onEdit={onEdit} />}
      </div>
      <TextField
        label={i18n.t('options.knownFrom')}
        hint={i18n.t('options.knownFromHint')}
        text={person.knownFrom}
        onText={(knownFrom) => onEdit({ knownFrom })}
      />
    </PersonSection>
  );
};

const PickRhythm = ({ person, ringRhythm, onEdit }: Omit<Props, 'begins'>) => {
  const byRing = i18n.t('options.byRing', { rhythm: i18n.t(`words.rhythm.${ringRhythm}`) });
  return (
    <Pick
      label={i18n.t('options.rhythm')}
      options={[{ value: 'by-ring', label: byRing }, ...offered.rhythms.map((value) => ({ value, label: i18n.t(`words.rhythm.${value}`) }))]}
      value={person.rhythm}
      onPick={(rhythm) => onEdit({ rhythm })}
    />
  );
};
