import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';
import { ringInWords } from '../words/ring-in-words.ts';
import { sameInWords } from '../words/same-in-words.ts';
import { lastInWords } from '../words/since-in-words.ts';
import type { SamePageProps } from './same-page.tsx';

type Props = Omit<SamePageProps, 'pairs' | 'circleAddress'> & { pair: SamePageProps['pairs'][number] };

/** Two side by side, why they may be one, what would be kept of both, and the two answers. */
export const SamePair = ({ pair: { one, other, why }, addressOf, silenceOf, together, onSame, onTwo }: Props) => {
  const [swapped, setSwapped] = useState(false);
  const id = useId();
  const [into, from] = swapped ? [other, one] : [one, other];
  const both = together(into, from);
  return (
    <article class="sheet stack two-or-one" aria-labelledby={id}>
      <p id={id}>{sameInWords(why)}</p>
      <div class="two">
        {[one, other].map((person) => (
          <Side key={person.id} person={person} address={addressOf(person)} last={lastInWords(silenceOf(person))} />
        ))}
      </div>
      {both ? (
        <>
          {one.name !== other.name && <WhichName one={one} other={other} swapped={swapped} onSwap={setSwapped} />}
          <Together both={both} />
        </>
      ) : (
        <p class="soft">{i18n.t('words.refused.tooMuchTogether')}</p>
      )}
      <div class="row">
        {both && (
          <button type="button" class="main" aria-describedby={id} onClick={() => onSame(into, from)}>
            {i18n.t('same.same')}
          </button>
        )}
        <button type="button" aria-describedby={id} onClick={() => onTwo(one, other)}>
          {i18n.t('same.two')}
        </button>
      </div>
    </article>
  );
};

const Side = ({ person, address, last }: { person: Person; address: string; last: string }) => (
  <section class="stack side">
    <h2>
      <a href={address}>
        <bdi>{person.name}</bdi>
      </a>
    </h2>
    <ul class="soft small">
      {person.nicknames.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {person.handles.map(({ channel, id }) => (
        <li key={`${channel} ${id}`}>
          <bdi>{id}</bdi>
        </li>
      ))}
      <li>{ringInWords(person.ring)}</li>
      <li class="sentence">{last}</li>
      {person.notes[0] !== undefined && (
        <li>
          <bdi>{person.notes[0]}</bdi>
        </li>
      )}
    </ul>
  </section>
);

type NameProps = { one: Person; other: Person; swapped: boolean; onSwap: (swapped: boolean) => void };

const WhichName = ({ one, other, swapped, onSwap }: NameProps) => {
  const name = useId();
  return (
    <fieldset>
      <legend>{i18n.t('same.whichName')}</legend>
      <div class="chips">
        {[one, other].map((person) => (
          <label key={person.id} class="chip">
            <input type="radio" name={name} checked={swapped === (person === other)} onChange={() => onSwap(person === other)} />
            <bdi>{person.name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const Together = ({ both }: { both: Person }): ComponentChildren => (
  <div class="soft small together">
    <p>
      <Named name={both.name} say={(name) => i18n.t('same.keptName', { name })} /> {both.nicknames.length > 0 && i18n.t('same.alsoCalled')}{' '}
      {both.nicknames.map((name, at) => (
        <>
          {at > 0 && ' · '}
          <bdi>{name}</bdi>
        </>
      ))}
    </p>
    {both.handles.length > 0 && (
      <p>
        {i18n.t('same.keptAddresses')}{' '}
        {both.handles.map(({ id }, at) => (
          <>
            {at > 0 && ' · '}
            <bdi>{id}</bdi>
          </>
        ))}
      </p>
    )}
    <p>{i18n.t('same.keptRing', { ring: ringInWords(both.ring) })}</p>
    <p>{i18n.t('same.keptAll')}</p>
  </div>
);
