import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { PauseChoice, type PauseLength } from './pause.tsx';

type Props = {
  paused: Settings['paused'];
  onPause: (length: PauseLength) => void;
  onResume: () => void;
};

/** A rest for the whole of Small Hello, begun or ended. */
export const PauseSection = ({ paused, onPause, onResume }: Props) => {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const isPaused = paused !== null;
  // What was pressed is gone; the focus goes on to what has come in its place.
  useLayoutEffect(() => {
    if (pressed.current) section.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [isPaused]);
  const press = (act: () => void) => {
    pressed.current = true;
    act();
  };
  return (
    <section ref={section} class="stack">
      <h2>{i18n.t('popup.pause')}</h2>
      {paused === null ? (
        <PauseChoice onPause={(length) => press(() => onPause(length))} />
      ) : (
        <>
          <p>{paused === 'until-i-say' ? i18n.t('popup.pausedUntilISay') : i18n.t('popup.pausedUntil', { day: dayInWords(paused) })}</p>
          <div>
            <button type="button" class="main" onClick={() => press(onResume)}>
              {i18n.t('popup.resume')}
            </button>
          </div>
        </>
      )}
    </section>
  );
};
