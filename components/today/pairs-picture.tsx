import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FearedSeen, Welcome } from '../../utils/domain/feared.ts';

const welcomes = [5, 4, 3, 2, 1] as const;
const [left, right] = [118, 202];
const heightOf = (welcome: Welcome) => 172 - welcome * 28;
const word = (welcome: Welcome) => i18n.t(`feared.word.w${welcome}`);

/** What was thought on the left, what was found on the right; a line that rises was kinder. Nothing in it is told by colour, and all of it is in the table. */
export const PairsPicture = ({ pairs }: { readonly pairs: FearedSeen['pairs'] }) => {
  const id = useId();
  return (
    <figure class="pairs">
      <svg viewBox="0 0 320 160" role="img" aria-label={i18n.t('feared.title')} aria-describedby={id} direction="ltr">
        <text x="60" y="14" class="side">
          {i18n.t('feared.thought')}
        </text>
        <text x="260" y="14" class="side">
          {i18n.t('feared.was')}
        </text>
        {welcomes.map((welcome) => (
          <g key={welcome}>
            <text x="60" y={heightOf(welcome) + 4}>
              {word(welcome)}
            </text>
            <text x="260" y={heightOf(welcome) + 4}>
              {word(welcome)}
            </text>
          </g>
        ))}
        {pairs.map(({ before, after, times }) => (
          <g key={`${before} ${after}`}>
            <line x1={left} y1={heightOf(before)} x2={right} y2={heightOf(after)} stroke-width={Math.min(0.5 + times, 7)} />
            <circle class="hollow" cx={left} cy={heightOf(before)} r="5" />
            <circle class="full" cx={right} cy={heightOf(after)} r="5" />
          </g>
        ))}
      </svg>
      <figcaption id={id} class="small soft">
        {i18n.t('feared.picture')}
      </figcaption>
      <details class="small">
        <summary>{i18n.t('feared.table')}</summary>
        <table class="how-often">
          <thead>
            <tr>
              <th scope="col">{i18n.t('feared.thought')}</th>
              <th scope="col">{i18n.t('feared.was')}</th>
              <th scope="col">{i18n.t('feared.often')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ before, after, times }) => (
              <tr key={`${before} ${after}`}>
                <td>{word(before)}</td>
                <td>{word(after)}</td>
                <td>{i18n.t('feared.times', times)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
