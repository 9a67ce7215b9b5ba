import { i18n } from '#i18n';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import { Words } from './words.tsx';

type OpenerListProps = {
  /** Null while they are on their way. */
  readonly openers: readonly Opener[] | null;
  readonly onUse: (opener: Opener) => void;
  readonly onPutAway: (opener: Opener) => void;
};

/** Three ways to begin, each with its reason. */
export const OpenerList = ({ openers, onUse, onPutAway }: OpenerListProps) => {
  if (!openers) return <p class="pick hint">{i18n.t('panel.waiting')}</p>;
  if (openers.length === 0) return <p class="pick hint">{i18n.t('panel.noOpeners')}</p>;
  return (
    <ul class="openers" aria-label={i18n.t('panel.openers')}>
      {openers.map((opener) => (
        <li key={opener.id} class="opener">
          <p class="line" id={`line-${opener.id}`}>
            <Words say={opener.text} />
          </p>
          <div class="foot">
            <Words say={opener.reason} />
            <button
              type="button"
              class="quiet"
              title={i18n.t('panel.notAgain')}
              aria-describedby={`line-${opener.id}`}
              onClick={({ currentTarget }) => {
                focusNeighbour(currentTarget);
                onPutAway(opener);
              }}
            >
              {i18n.t('panel.hide')}
            </button>
            <button type="button" class="act" aria-describedby={`line-${opener.id}`} onClick={() => onUse(opener)}>
              {i18n.t('panel.use')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
};

/** The card goes, and the focus would go with it. */
const focusNeighbour = (button: HTMLElement): void => {
  const card = button.closest('li');
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('.quiet')?.focus();
};
