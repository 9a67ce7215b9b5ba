import type { HTMLAttributes } from 'preact';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { isolated } from '../words/isolated.ts';
import { ringInWords } from '../words/ring-in-words.ts';
import { sinceInWords } from '../words/since-in-words.ts';

/** A person as the list shows them. */
export type PersonShown = { readonly person: Person; readonly initials: string; readonly silence: Silence };

type Props = PersonShown & {
  address: string;
  /** No heading says it. */
  withRing: boolean;
  isChosen: boolean;
  /** The one of all rows that Tab comes to. */
  isHere: boolean;
  /** `through`: everybody from the one before to this one. */
  onChoose: (through: boolean) => void;
  /** What places it in the list. */
  row: HTMLAttributes<HTMLDivElement>;
};

/** What has the focus in a cell is its link; the cell itself never has. */
const cell = { role: 'gridcell' } as const;

/** A line of the list. Its link is what has the focus; keys are heard by the list. */
export const PersonRow = ({ person, initials, silence, address, withRing, isChosen, isHere, onChoose, row }: Props) => (
  <div {...row} class="person">
    <div {...cell} class="choose">
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isChosen}
        aria-label={i18n.t('circle.choose', { name: isolated(person.name) })}
        onClick={(event) => {
          event.preventDefault();
          onChoose(event.shiftKey);
        }}
      />
      <span class="initials" aria-hidden="true">
        {initials}
      </span>
    </div>
    <div {...cell}>
      <a class="name" href={address} tabIndex={isHere ? 0 : -1} data-person={person.id}>
        <bdi>{person.name}</bdi>
      </a>
      <p class="soft small">
        <bdi>{person.threads[0]?.text ?? person.notes[0] ?? ''}</bdi>
      </p>
    </div>
    <div {...cell} class="soft small since">
      {silence.band === 'never' ? '' : sinceInWords(silence)}
    </div>
    <div {...cell} class="soft small rhythm">
      {stateInWords(person) || (withRing ? ringInWords(person.ring) : '')}
    </div>
  </div>
);

const stateInWords = ({ state, rhythm }: Person): string => {
  switch (state.kind) {
    case 'open':
      return rhythm === 'by-ring' ? '' : i18n.t(`words.rhythm.${rhythm}`);
    case 'resting':
      return state.until === null ? i18n.t('options.resting') : i18n.t('options.restingUntil', { day: dayInWords(state.until) });
    case 'protected':
      return i18n.t('options.protected');
    case 'in-memory':
      return i18n.t('options.inMemory');
  }
};
