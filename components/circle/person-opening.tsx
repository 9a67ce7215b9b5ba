import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Occasion } from '../../utils/domain/occasions.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import type { InTouch } from '../invitation/answers.ts';
import { InTouchForm } from '../invitation/in-touch-form.tsx';
import { dayInWords } from '../words/day-in-words.ts';
import { Named } from '../words/named.tsx';
import { OccasionLine } from '../words/occasion-line.tsx';
import { lastInWords } from '../words/since-in-words.ts';

type Props = {
  person: Person;
  silence: Silence;
  /** The days that are near, nearest first. */
  occasions: readonly Occasion[];
  today: Day;
  /** Writing was tried, and there is no address to write to. */
  noAddress: boolean;
  circleAddress: string;
  /** Where they are invited to ten minutes; null where nothing is to be suggested. */
  coffeeAddress: string | null;
  onWrite: () => void;
  onInTouch: (inTouch: InTouch) => void;
};

/** What matters first: who it is, how long it has been, and the two things one comes here to do. */
export const PersonOpening = ({ person, silence, occasions, today, noAddress, circleAddress, coffeeAddress, onWrite, onInTouch }: Props) => {
  const [telling, setTelling] = useState(false);
  const state = stateInWords(person);
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
        {state !== '' && <p class="soft">{state}</p>}
        {occasions.map((occasion) => (
          <p key={`${occasion.kind} ${occasion.text} ${occasion.day}`}>
            <OccasionLine occasion={occasion} />
          </p>
        ))}
      </div>
      {noAddress && (
        <p class="notice" role="status">
          <Named name={person.name} say={(name) => i18n.t('person.noAddress', { name })} />
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
        person.state.kind !== 'in-memory' && (
          <div class="row">
            <button type="button" class="main" onClick={onWrite}>
              {i18n.t('options.write')}
            </button>
            <button type="button" onClick={() => setTelling(true)}>
              {i18n.t('popup.inTouch')}
            </button>
            {coffeeAddress !== null && (
              <a class="quiet" href={coffeeAddress}>
                {i18n.t(person.relation === 'online_friend' ? 'coffee.linkOnline' : 'coffee.link')}
              </a>
            )}
          </div>
        )
      )}
    </header>
  );
};

/** Only what is not as usual is said. */
const stateInWords = ({ state }: Person): string => {
  switch (state.kind) {
    case 'open':
      return '';
    case 'resting':
      return state.until === null ? i18n.t('person.rests') : i18n.t('person.restsUntil', { day: dayInWords(state.until) });
    case 'protected':
      return i18n.t('person.protected');
    case 'in-memory':
      return i18n.t('person.inMemory');
  }
};
