import { i18n } from '#i18n';
import type { Eased, Weight } from '../../utils/domain/route.ts';

const heights: Readonly<Record<Weight, number>> = { light: 34, some: 20, heavy: 6 };

/** So many weeks are a picture; more are a fence. */
const most = 12;

/** How far apart two weeks are. */
const STEP = 26;

/** How heavy a line seemed (open) and was (filled), week by week, the oldest first; what is told by it stands above it. */
export const EaseLine = ({ eased }: { eased: readonly Eased[] }) => {
  const shown = eased.slice(-most);
  const width = (shown.length - 1) * STEP + 20;
  const at = (place: number) => place * STEP + 10;
  return (
    <div aria-hidden="true">
      <svg class="ease-line" width={width} height="40" viewBox={`0 0 ${width} 40`} aria-hidden="true">
        {shown.map(({ day, before, after }, place) => (
          <g key={`${day} ${place}`}>
            <line class="thread" x1={at(place)} x2={at(place)} y1={heights[before]} y2={heights[after]} />
            <circle class="dot" cx={at(place)} cy={heights[before]} r="4" />
            <circle class="dot full" cx={at(place)} cy={heights[after]} r="4" />
          </g>
        ))}
      </svg>
      <p class="row soft small legend">
        <span class="row">
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle class="dot" r="4" />
          </svg>
          {i18n.t('back.easeBefore')}
        </span>
        <span class="row">
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle class="dot full" r="4" />
          </svg>
          {i18n.t('back.easeAfter')}
        </span>
        <span>{`↓ ${i18n.t('route.weight.light')}`}</span>
      </p>
    </div>
  );
};
