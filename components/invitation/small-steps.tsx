import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Little, SmallStep } from '../../utils/domain/small-steps.ts';
import type { Way } from '../../utils/domain/ways-to-write.ts';
import { Named } from '../words/named.tsx';
import { wayInWords } from '../words/way-in-words.ts';

export type SmallStepsProps = {
  /** Whom they are for; null where nobody is invited. */
  name: string | null;
  little: Little;
  /** Those that fit, as they can be done with them. */
  steps: readonly SmallStep[];
  /** The best way to them; null where there is none. */
  way: Way | null;
  onStep: (step: 'shortLine' | 'thanks' | 'later') => void;
  onOpen: () => void;
};

/** Small things in place of the invitation, for a day with little time or energy. */
export const SmallSteps = ({ name, little, steps, way, onStep, onOpen }: SmallStepsProps) => {
  const [open, setOpen] = useState<'voiceNote' | 'reaction' | null>(null);
  const choose = (step: SmallStep) => {
    if (step === 'voiceNote' || step === 'reaction') setOpen(open === step ? null : step);
    else onStep(step);
  };
  return (
    <article class="small-steps stack">
      <div>
        <h1>{name === null ? i18n.t('little.title') : <Named name={name} say={(name) => i18n.t('little.titleWith', { name })} />}</h1>
        <p class="soft">{i18n.t(name === null ? 'little.hint.nobody' : `little.hint.${little}`)}</p>
      </div>
      <ul>
        {steps.map((step) => {
          const unfolds = step === 'voiceNote' || step === 'reaction';
          return (
            <li key={step}>
              <button type="button" class="step" aria-expanded={unfolds ? open === step : undefined} onClick={() => choose(step)}>
                <strong>{i18n.t(`little.step.${step}`)}</strong> <span class="soft">{i18n.t(`little.stepHint.${step}`)}</span>
              </button>
              {open === step && (
                <div class="unfolded stack">
                  {open === 'voiceNote' ? <Beats /> : <p>{i18n.t('little.reactionHint')}</p>}
                  {way && (
                    <div>
                      <button type="button" class="small-button" onClick={onOpen}>
                        {i18n.t('little.openWith', { way: wayInWords(way, []) })}
                      </button>
                    </div>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </article>
  );
};

const beats = ['scene', 'why', 'noHurry'] as const;

/** Keywords to speak from; nothing to be read out. */
const Beats = () => (
  <>
    <ol class="beats letter">
      {beats.map((beat) => (
        <li key={beat}>{i18n.t(`little.beat.${beat}`)}</li>
      ))}
    </ol>
    <p class="soft small">{i18n.t('little.voiceHint')}</p>
  </>
);

const chips = ['twoMinutes', 'littleEnergy', 'afterCall'] as const;
export type LittleChoice = (typeof chips)[number];

/** One row, off until it is pressed; nobody counts how often. */
export const LittleChips = ({ chosen, onChoose }: { chosen: LittleChoice | null; onChoose: (choice: LittleChoice | null) => void }) => (
  <fieldset>
    <legend>{i18n.t('little.question')}</legend>
    <div class="chips">
      {chips.map((choice) => (
        <button key={choice} type="button" class="chip" aria-pressed={chosen === choice} onClick={() => onChoose(chosen === choice ? null : choice)}>
          {i18n.t(`little.${choice}`)}
        </button>
      ))}
    </div>
  </fieldset>
);
