import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person.ts';
import type { Same } from '../../utils/domain/same-person.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { SamePair } from './same-pair.tsx';

export type Pair = { readonly one: Person; readonly other: Person } & Same;

export type SamePageProps = {
  /** Two who may be one, the surest first. */
  pairs: readonly Pair[];
  circleAddress: string;
  addressOf: (person: Person) => string;
  silenceOf: (person: Person) => Silence;
  /** Both in one, with the name of the first; null where they don't fit into one. */
  together: (into: Person, from: Person) => Person | null;
  /** They are the same, and the first one's name stays. */
  onSame: (into: Person, from: Person) => void;
  onTwo: (one: Person, other: Person) => void;
};

/** As many as one looks through at a time. */
const handful = 10;

/** Those who may be in the circle twice, pair by pair; nothing is joined without a word of the user's. */
export const SamePage = ({ pairs, circleAddress, ...props }: SamePageProps) => {
  const [count, setCount] = useState(handful);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(pairs.length);
  useEffect(() => {
    // The button that was pressed has gone with its pair.
    if (pairs.length < before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = pairs.length;
  }, [pairs.length]);
  return (
    <section class="same stack">
      <header class="stack">
        <a class="quiet back" href={circleAddress}>
          {i18n.t('options.backToCircle')}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('same.title')}
        </h1>
        {pairs.length > 0 && <p class="soft">{i18n.t('same.intro')}</p>}
      </header>
      {pairs.length === 0 ? (
        <div class="calm">
          <h2>{i18n.t('same.none')}</h2>
          <p class="soft">{i18n.t('same.noneHint')}</p>
        </div>
      ) : (
        <ul class="stack">
          {pairs.slice(0, count).map((pair) => (
            <li key={`${pair.one.id} ${pair.other.id}`}>
              <SamePair pair={pair} {...props} />
            </li>
          ))}
        </ul>
      )}
      {pairs.length > count && (
        <div>
          <button type="button" class="quiet" onClick={() => setCount(count + handful)}>
            {i18n.t('same.more')}
          </button>
        </div>
      )}
    </section>
  );
};
