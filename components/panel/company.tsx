import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Echo } from '../../utils/domain/echo.ts';
import type { FeelingAsked, FeelingTap, Mood } from '../../utils/domain/feared.ts';
import { FearedTaps } from './feared-taps.tsx';
import { NoEcho } from './no-echo.tsx';
import { OneBreath } from './one-breath.tsx';

const moods: readonly Mood[] = ['lighter', 'glad', 'same', 'uneasy'];

export type CompanyProps = {
  readonly asked: FeelingAsked;
  /** Whether it is asked now how sending felt. */
  readonly mood: boolean;
  /** Whether something was answered a moment ago. */
  readonly said: boolean;
  readonly goFirst: boolean;
  readonly wholeJob: boolean;
  /** Whether it is to be said that several people will read this. */
  readonly readers: boolean;
  readonly echo: Echo;
  /** Whether a breath is offered; it is not where motion is unwanted. */
  readonly breath: boolean;
  readonly onTap: (tap: FeelingTap) => void;
  readonly onReadersFine: () => void;
  readonly onSecondNote: () => void;
};

/** What keeps company around a message, one question at most. Nothing of it stands in the way of using a line, or of sending. */
export const Company = (props: CompanyProps) => {
  const { goFirst, wholeJob, echo, breath, onSecondNote } = props;
  const [open, setOpen] = useState<'echo' | 'breath' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  return (
    <>
      <div aria-live="polite">
        {wholeJob && <p class="fading">{i18n.t('company.wholeJob')}</p>}
        {goFirst && <p>{i18n.t('company.goFirst')}</p>}
        {props.said && <p class="hint">{i18n.t('feared.kept')}</p>}
      </div>
      {props.readers ? <Readers onReadersFine={props.onReadersFine} /> : !props.said && <Question {...props} />}
      {open === 'breath' && <OneBreath onEnd={close} />}
      {open === 'echo' && echo && <NoEcho second={echo === 'second-note'} onSecondNote={onSecondNote} />}
      {(breath || echo) && open !== 'breath' && (
        <div class="acts">
          {breath && (
            <button type="button" class="quiet" onClick={() => setOpen('breath')}>
              {i18n.t('company.breath')}
            </button>
          )}
          {echo && (
            <button type="button" class="quiet" aria-expanded={open === 'echo'} onClick={() => setOpen(open === 'echo' ? null : 'echo')}>
              {i18n.t(open === 'echo' ? 'company.echo.close' : 'company.echo.question')}
            </button>
          )}
        </div>
      )}
    </>
  );
};

const Question = ({ asked, mood, onTap }: CompanyProps): ComponentChildren => {
  if (mood) {
    return (
      <fieldset class="taps">
        <legend>{i18n.t('company.mood')}</legend>
        <div class="chips">
          {moods.map((value) => (
            <button key={value} type="button" class="chip" onClick={() => onTap({ kind: 'mood', value })}>
              {i18n.t(`company.moods.${value}`)}
            </button>
          ))}
        </div>
      </fieldset>
    );
  }
  if (!asked) return null;
  const { kind } = asked;
  const chosen = kind === 'before' ? asked.before : null;
  return <FearedTaps key={kind} question={i18n.t(`feared.${kind}`)} chosen={chosen} onWelcome={(value) => onTap({ kind, value })} />;
};

const Readers = ({ onReadersFine }: Pick<CompanyProps, 'onReadersFine'>) => (
  <div class="bridge">
    <p>
      {i18n.t('company.readers')} {i18n.t('company.readersHint')}
    </p>
    <button type="button" class="act" onClick={onReadersFine}>
      {i18n.t('company.readersFine')}
    </button>
  </div>
);
