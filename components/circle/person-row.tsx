import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person.ts';
import type { Silence } from '../../utils/domain/silence.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { sinceInWords } from '../words/since-in-words.ts';

/** A person as the list shows them. */
export type PersonShown = { readonly person: Person; readonly initials: string; readonly silence: Silence };

type Props = PersonShown & { address: string };

export const PersonRow = ({ person, initials, silence, address }: Props) => {
  const state = stateInWords(person);
  return (
    <li class="person">
      <span class="initials" aria-hidden="true">
        {initials}
      </span>
      <div>
        <a class="name" href={address}>
          <bdi>{person.name}</bdi>
        </a>
        <p class="soft small">
          <bdi>{person.threads[0]?.text ?? person.notes[0] ?? ''}</bdi>
        </p>
      </div>
      <span class="soft small since">{silence.band === 'never' ? '' : sinceInWords(silence)}</span>
      <span class="soft small rhythm">{state}</span>
    </li>
  );
};

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
