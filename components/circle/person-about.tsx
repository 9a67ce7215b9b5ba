import { i18n } from '#i18n';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import { offered } from './offered.ts';

type Props = { person: Person; ringRhythm: Rhythm; onEdit: (change: Partial<PersonDetails>) => void };

/** Who somebody is to the user. Each answer is kept as soon as it is given. */
export const PersonAbout = ({ person, ringRhythm, onEdit }: Props) => {
  const byRing = i18n.t('options.byRing', { rhythm: i18n.t(`words.rhythm.${ringRhythm}`) });
  return (
    <section class="stack" aria-label={i18n.t('options.about')}>
      <TextField label={i18n.t('options.name')} text={person.name} needed={i18n.t('options.nameNeeded')} onText={(name) => onEdit({ name })} />
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
        <Pick
          label={i18n.t('options.rhythm')}
          options={[{ value: 'by-ring', label: byRing }, ...offered.rhythms.map((value) => ({ value, label: i18n.t(`words.rhythm.${value}`) }))]}
          value={person.rhythm}
          onPick={(rhythm) => onEdit({ rhythm })}
        />
      </div>
      <TextField
        label={i18n.t('options.knownFrom')}
        hint={i18n.t('options.knownFromHint')}
        text={person.knownFrom}
        onText={(knownFrom) => onEdit({ knownFrom })}
      />
    </section>
  );
};
