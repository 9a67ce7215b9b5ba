import type { HTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '../../utils/importing/resolve.ts';
import { Named } from '../words/named.tsx';
import { sameInWords } from '../words/same-in-words.ts';
import type { Match } from './bringing.ts';
import { exchangeInWords } from './exchange-in-words.ts';

type Props = {
  found: Found;
  match: Match | null;
  isChosen: boolean;
  /** The user said that the two are the same. */
  isSame: boolean;
  /** The one of all rows that Tab comes to. */
  isHere: boolean;
  /** `through`: everybody from the one before to this one. */
  onChoose: (through: boolean) => void;
  onSame: (isSame: boolean) => void;
  /** What places it in the list. */
  row: HTMLAttributes<HTMLDivElement>;
};

/** What has the focus in a cell is its box or its pick; the cell itself never has. */
const cell = { role: 'gridcell' } as const;

/** Somebody in the files: a box to tick, their name, when the two were in touch, and who of the circle they may be. */
export const FoundRow = ({ found, match, isChosen, isSame, isHere, onChoose, onSame, row }: Props) => {
  const id = useId();
  const address = found.handles[0]?.id;
  return (
    <div {...row} class="found">
      <div {...cell}>
        <input
          id={id}
          type="checkbox"
          tabIndex={isHere ? 0 : -1}
          checked={isChosen}
          aria-describedby={`${id}-words`}
          onClick={(event) => {
            event.preventDefault();
            onChoose(event.shiftKey);
          }}
        />
      </div>
      <div {...cell}>
        <label for={id}>
          <bdi>{found.name}</bdi>
        </label>
        <div id={`${id}-words`} class="soft small">
          {found.newest === null ? <p>{address !== found.name && <bdi>{address}</bdi>}</p> : <p class="sentence">{exchangeInWords(found)}</p>}
          {match?.sure && (
            <p class="known">
              <Named name={match.name} say={(name) => i18n.t('bring.known', { name })} /> {sameInWords(match.why)}
            </p>
          )}
        </div>
      </div>
      {match && !match.sure && (
        <div {...cell} class="perhaps">
          <label class="soft small" for={`${id}-pick`}>
            <Named name={match.name} say={(name) => i18n.t('bring.perhaps', { name })} /> {sameInWords(match.why)}
          </label>
          <select
            id={`${id}-pick`}
            tabIndex={isHere ? 0 : -1}
            value={isSame ? 'same' : 'new'}
            onChange={({ currentTarget }) => onSame(currentTarget.value === 'same')}
          >
            <option value="new">{i18n.t('bring.perhapsNew')}</option>
            <option value="same">{i18n.t('bring.perhapsSame')}</option>
          </select>
        </div>
      )}
    </div>
  );
};
