import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { Named } from '../words/named.tsx';
import { type Places, TodayFrame } from './frame.tsx';

type Props = {
  /** Two at the most; to whom no address is known there are words. */
  people: readonly (NamedPerson & { readonly reachable: boolean })[];
  discreet: boolean;
  notice: ComponentChildren;
  places: Places;
  onWrite: (person: PersonId) => void;
  onWords: (person: PersonId) => void;
  onRest: () => void;
};

/** A lonely hour: said calmly, then one tiny step, or rest. */
export const LonelyPage = ({ people, discreet, notice, places, onWrite, onWords, onRest }: Props) => {
  const [veiled, setVeiled] = useState(discreet);
  return (
    <TodayFrame notice={notice} places={places}>
      <div class="page stack lonely">
        <div class="stack">
          <h1 tabIndex={-1}>{i18n.t('lonely.title')}</h1>
          <p class="letter">{i18n.t('lonely.signal')}</p>
          <p class="letter">{i18n.t('lonely.waves')}</p>
        </div>
        <section class="stack">
          <h2>{i18n.t('lonely.step')}</h2>
          {people.length > 0 && <p class="soft">{i18n.t('lonely.stepHint')}</p>}
          <div class="row">
            {veiled && people.length > 0 ? (
              <button type="button" onClick={() => setVeiled(false)}>
                {i18n.t('today.showNames')}
              </button>
            ) : (
              people.map(({ id, name, reachable }) => (
                <button key={id} type="button" onClick={() => (reachable ? onWrite : onWords)(id)}>
                  <span>
                    <Named name={name} say={(name) => (reachable ? i18n.t('popup.write', { name }) : i18n.t('mind.forName', { name }))} />
                  </span>
                </button>
              ))
            )}
          </div>
          {places.moments !== null && (
            <p>
              <a href={places.moments}>{i18n.t('lonely.note')}</a>
            </p>
          )}
        </section>
        <section class="stack">
          <h2>{i18n.t('lonely.rest')}</h2>
          <p class="soft">{i18n.t('lonely.restHint')}</p>
          <div>
            <button type="button" onClick={onRest}>
              {i18n.t('lonely.restButton')}
            </button>
          </div>
        </section>
      </div>
    </TodayFrame>
  );
};
