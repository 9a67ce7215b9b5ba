import { i18n } from '#i18n';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import { Words } from './words.tsx';

/** From so many readers on, what is said is said before people. */
const many = 3;

/** Several people a message is for: whom the lines are for, among those of the circle. */
export const Several = ({
  circle,
  readers,
  onChoose,
}: {
  readonly circle: readonly Acquainted[];
  /** How many people will read the message. */
  readonly readers: number;
  readonly onChoose: (person: Acquainted) => void;
}) => (
  <>
    <p class="question">{i18n.t('panel.several')}</p>
    {readers >= many && <p class="hint">{i18n.t('panel.manyRead')}</p>}
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
