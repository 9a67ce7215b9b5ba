import { i18n } from '#i18n';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import { Words } from './words.tsx';

type SeveralProps = {
  readonly circle: readonly Acquainted[];
  readonly onChoose: (person: Acquainted) => void;
};

/** Several people a message is for: whom the lines are for, among those of the circle. */
export const Several = ({ circle, onChoose }: SeveralProps) => (
  <>
    <p class="question">{i18n.t('panel.several')}</p>
    <ul>
      {circle.map((one) => (
        <li key={one.id}>
          <button type="button" aria-label={one.name} onClick={() => onChoose(one)}>
            <Words say={one.name} />
          </button>
        </li>
      ))}
    </ul>
  </>
);
