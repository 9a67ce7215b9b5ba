import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Ring, rings } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';
import { ringInWords } from '../words/ring-in-words.ts';
import { AddPerson } from './add-person.tsx';
import { PersonRow, type PersonShown } from './person-row.tsx';

type Props = {
  /** Those who were found, in the order to show them. */
  people: readonly PersonShown[];
  /** Nobody is in the circle at all. */
  empty: boolean;
  /** What was typed to find somebody. */
  text: string;
  adding: boolean;
  addressOf: (person: PersonShown['person']) => string;
  onFind: (text: string) => void;
  onAdding: (adding: boolean) => void;
  onAdd: (name: string) => void;
};

/** Everybody, ring by ring. */
export const CirclePage = ({ people, empty, text, adding, addressOf, onFind, onAdding, onAdd }: Props) => {
  const find = useId();
  return (
    <section class="circle stack">
      <div class="row apart">
        <h1 tabIndex={-1}>{i18n.t('options.circle')}</h1>
        <div class="row">
          {!empty && (
            <input
              id={find}
              class="finder"
              type="search"
              dir="auto"
              autocomplete="off"
              aria-label={i18n.t('options.findLabel')}
              placeholder={i18n.t('options.find')}
              value={text}
              onInput={(event) => onFind(event.currentTarget.value)}
            />
          )}
          {!adding && (
            <button type="button" class="main" onClick={() => onAdding(true)}>
              {i18n.t('options.add')}
            </button>
          )}
        </div>
      </div>
      {adding && <AddPerson onAdd={onAdd} onCancel={() => onAdding(false)} />}
      {empty ? <Empty /> : people.length === 0 && <NotFound text={text} />}
      {rings.map((ring) => (
        <RingOfPeople key={ring} ring={ring} people={people.filter(({ person }) => person.ring === ring)} addressOf={addressOf} />
      ))}
    </section>
  );
};

const RingOfPeople = ({ ring, people, addressOf }: { ring: Ring } & Pick<Props, 'people' | 'addressOf'>) =>
  people.length === 0 ? null : (
    <section>
      <h2 class="ring">{ringInWords(ring)}</h2>
      <ul>
        {people.map((shown) => (
          <PersonRow key={shown.person.id} {...shown} address={addressOf(shown.person)} />
        ))}
      </ul>
    </section>
  );

const Empty = () => (
  <div class="calm">
    <h2>{i18n.t('options.noOneYet')}</h2>
    <p class="soft">{i18n.t('options.noOneYetHint')}</p>
  </div>
);

const NotFound = ({ text }: { text: string }) => (
  <div class="calm" role="status">
    <p>
      <Named name={text} say={(text) => i18n.t('options.nobodyFound', { text })} />
    </p>
    <p class="soft">{i18n.t('options.nobodyFoundHint')}</p>
  </div>
);
