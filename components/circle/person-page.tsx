import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Handle } from '../../utils/domain/handle.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Person, PersonDetails, PersonState } from '../../utils/domain/person.ts';
import type { Rhythm } from '../../utils/domain/rhythm.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { TextList } from '../controls/text-list.tsx';
import { TwoSteps } from '../controls/two-steps.tsx';
import type { InTouch } from '../invitation/answers.ts';
import { InTouchForm } from '../invitation/in-touch-form.tsx';
import { Named } from '../words/named.tsx';
import { lastInWords } from '../words/since-in-words.ts';
import { Ledger } from './ledger.tsx';
import { PersonAbout } from './person-about.tsx';
import { PersonStateChoice } from './person-state.tsx';
import { SofterNote } from './softer-note.tsx';

export type PersonPageProps = {
  person: Person;
  silence: Silence;
  /** Newest first. */
  contacts: readonly Contact[];
  /** What the person's ring suggests. */
  ringRhythm: Rhythm;
  today: Day;
  tomorrow: Day;
  restUntil: Day | '';
  /** Why the address that was typed last is not kept. */
  addressProblem: 'wrong' | 'taken' | null;
  noAddress: boolean;
  /** How a note may be said a little softer; null where it need not. */
  softer: (note: string) => string | null;
  circleAddress: string;
  onEdit: (change: Partial<PersonDetails>) => void;
  onState: (kind: PersonState['kind'], restUntil: Day | '') => void;
  onAddAddress: (address: string) => void;
  onAddThread: (text: string) => void;
  /** No note is to be softened any more. */
  onNoSofter: () => void;
  onWrite: () => void;
  onInTouch: (inTouch: InTouch) => void;
  onRemoveContact: (contact: Contact['id']) => void;
  onDelete: () => void;
};

/** One person: who they are, what to come back to, and the dates. */
export const PersonPage = (props: PersonPageProps) => (
  <div class="person-page stack">
    <Opening {...props} />
    <PersonAbout person={props.person} ringRhythm={props.ringRhythm} onEdit={props.onEdit} />
    <Lists {...props} />
    <PersonStateChoice kind={props.person.state.kind} restUntil={props.restUntil} tomorrow={props.tomorrow} onState={props.onState} />
    <Ledger contacts={props.contacts} onRemove={props.onRemoveContact} />
    <TwoSteps
      first={<Named name={props.person.name} say={(name) => i18n.t('options.delete', { name })} />}
      question={<Named name={props.person.name} say={(name) => i18n.t('options.deleteAsk', { name })} />}
      yes={i18n.t('options.deleteYes')}
      no={i18n.t('options.deleteNo')}
      onYes={props.onDelete}
    />
  </div>
);

const Opening = ({ person, silence, today, noAddress, circleAddress, onWrite, onInTouch }: PersonPageProps): ComponentChildren => {
  const [telling, setTelling] = useState(false);
  return (
    <header class="stack">
      <a class="quiet back" href={circleAddress}>
        {i18n.t('options.backToCircle')}
      </a>
      <div>
        <h1 tabIndex={-1}>
          <bdi>{person.name}</bdi>
        </h1>
        <p class="soft sentence">{lastInWords(silence)}</p>
      </div>
      {noAddress && (
        <p class="notice" role="status">
          <Named name={person.name} say={(name) => i18n.t('popup.noAddress', { name })} />
        </p>
      )}
      {telling ? (
        <div class="sheet">
          <InTouchForm
            today={today}
            onNote={(inTouch) => {
              setTelling(false);
              onInTouch(inTouch);
            }}
            onBack={() => setTelling(false)}
          />
        </div>
      ) : (
        <div class="row">
          <button type="button" class="main" onClick={onWrite}>
            {i18n.t('options.write')}
          </button>
          <button type="button" onClick={() => setTelling(true)}>
            {i18n.t('popup.inTouch')}
          </button>
        </div>
      )}
    </header>
  );
};

const Notes = ({ person, softer, onEdit, onNoSofter }: PersonPageProps) => {
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
      hint={i18n.t('options.notesHint')}
      items={items}
      addLabel={i18n.t('options.addNote')}
      under={under}
      onAdd={(text) => onEdit({ notes: [...person.notes, text] })}
      onRemove={(key) => onEdit({ notes: items.filter((item) => item.key !== key).map(({ text }) => text) })}
    />
  );
};

const Lists = (props: PersonPageProps) => {
  const { person, addressProblem, onEdit, onAddAddress, onAddThread } = props;
  return (
    <>
      <TextList
        title={i18n.t('options.threads')}
        hint={i18n.t('options.threadsHint')}
        items={person.threads.map(({ id, text }) => ({ key: id, text }))}
        addLabel={i18n.t('options.addThread')}
        onAdd={onAddThread}
        onRemove={(key) => onEdit({ threads: person.threads.filter(({ id }) => id !== key) })}
      />
      <Notes {...props} />
      <TextList
        title={i18n.t('options.addresses')}
        hint={i18n.t('options.addressesHint')}
        items={person.handles.map((handle) => ({ key: keyOf(handle), text: handle.id }))}
        addLabel={i18n.t('options.addAddress')}
        kind="email"
        problem={addressProblem && i18n.t(addressProblem === 'wrong' ? 'options.addressWrong' : 'options.addressTaken')}
        onAdd={onAddAddress}
        onRemove={(key) => onEdit({ handles: person.handles.filter((handle) => keyOf(handle) !== key) })}
      />
    </>
  );
};

const keyOf = ({ channel, id }: Handle): string => `${channel} ${id}`;
