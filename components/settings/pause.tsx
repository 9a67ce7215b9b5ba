import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { dayInWords } from '../words/day-in-words.ts';

export const pauseLengths = ['today', 'aWeek', 'untilISay'] as const;
export type PauseLength = (typeof pauseLengths)[number];

/** A rest for the whole of Small Hello. */
export const PauseChoice = ({ onPause }: { onPause: (length: PauseLength) => void }) => (
  <fieldset>
    <legend>{i18n.t('popup.pauseHint')}</legend>
    <div class="chips">
      {pauseLengths.map((length) => (
        <button key={length} type="button" class="chip" onClick={() => onPause(length)}>
          {i18n.t(`popup.${length}`)}
        </button>
      ))}
    </div>
  </fieldset>
);

type PausedProps = { paused: NonNullable<Settings['paused']>; onResume: () => void };

/** Said while it rests. */
export const Paused = ({ paused, onResume }: PausedProps) => (
  <article class="stack">
    <h1>{i18n.t('popup.paused')}</h1>
    <p class="soft">{paused === 'until-i-say' ? i18n.t('popup.pausedUntilISay') : i18n.t('popup.pausedUntil', { day: dayInWords(paused) })}</p>
    <div>
      <button type="button" class="main" onClick={onResume}>
        {i18n.t('popup.resume')}
      </button>
    </div>
  </article>
);
