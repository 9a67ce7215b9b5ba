import { i18n } from '#i18n';
import type { Person, PersonDetails } from '../../utils/domain/person.ts';
import { TextList } from '../controls/text-list.tsx';
import { SofterNote } from './softer-note.tsx';

type Props = {
  person: Person;
  /** How a note may be said a little softer; null where it need not. */
  softer: (note: string) => string | null;
  onEdit: (change: Partial<PersonDetails>) => void;
  onNoSofter: () => void;
};

/** Small facts in the user's own words. */
export const PersonNotes = ({ person, softer, onEdit, onNoSofter }: Props) => {
  const items = person.notes.map((text, at) => ({ key: `${at} ${text}`, text }));
  const under = (key: string) => {
    const at = items.findIndex((item) => item.key === key);
    const note = softer(person.notes[at] ?? '');
    const take = () => onEdit({ notes: person.notes.map((text, other) => (other === at && note !== null ? note : text)) });
    return note !== null && <SofterNote note={note} onTake={take} onNever={onNoSofter} />;
  };
  return (
    <TextList
      title={i18n.t('options.notes')}
      hint={person.state.kind === 'in-memory' ? i18n.t('person.notesInMemory') : i18n.t('options.notesHint')}
      items={items}
      addLabel={i18n.t('options.addNote')}
      under={under}
      onAdd={(text) => onEdit({ notes: [...person.notes, text] })}
      onRemove={(key) => onEdit({ notes: items.filter((item) => item.key !== key).map(({ text }) => text) })}
    />
  );
};
