import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person, Ring } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';
import { ringInWords, ringsInOrder } from '../words/ring-in-words.ts';
import { AddPerson } from './add-person.tsx';
import { PersonRow, type PersonShown } from './person-row.tsx';

type Props = {
  /** Those who were found, ring by ring. */
  people: readonly Person[];
  /** What is told of a person; asked only for those in sight. */
  show: (person: Person) => PersonShown;
  /** Nobody is in the circle at all. */
  empty: boolean;
  /** What was typed to find somebody. */
  text: string;
  adding: boolean;
  addressOf: (person: Person) => string;
  onFind: (text: string) => void;
  onAdding: (adding: boolean) => void;
  onAdd: (name: string) => void;
};

/** Everybody, ring by ring. */
export const CirclePage = ({ people, show, empty, text, adding, addressOf, onFind, onAdding, onAdd }: Props) => {
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
      <Rings key={text} people={people} show={show} addressOf={addressOf} />
    </section>
  );
};

/** About three screens of people. */
const handful = 60;

/** A few at first and more as the end of the list comes near, so that a circle of thousands opens as fast as a small one. */
const Rings = ({ people, show, addressOf }: Pick<Props, 'people' | 'show' | 'addressOf'>) => {
  const [count, setCount] = useState(handful);
  const end = useRef<HTMLButtonElement>(null);
  const more = people.length > count;
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setCount(count + handful), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, more]);
  const near = people.slice(0, count);
  return (
    <>
      {ringsInOrder.map((ring) => (
        <RingOfPeople key={ring} ring={ring} people={near.filter((person) => person.ring === ring)} show={show} addressOf={addressOf} />
      ))}
      {more && (
        <button ref={end} type="button" class="quiet" onClick={() => setCount(count + handful)}>
          {i18n.t('options.more')}
        </button>
      )}
    </>
  );
};

const RingOfPeople = ({ ring, people, show, addressOf }: { ring: Ring } & Pick<Props, 'people' | 'show' | 'addressOf'>) =>
  people.length === 0 ? null : (
    <section>
      <h2 class="ring">{ringInWords(ring)}</h2>
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} {...show(person)} address={addressOf(person)} />
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
