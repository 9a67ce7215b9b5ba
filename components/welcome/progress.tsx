import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';

const names = { 1: 'what', 2: 'person', 3: 'sites', 4: 'practise' } as const satisfies Record<FirstStep, string>;
const steps = [1, 2, 3, 4] as const satisfies readonly FirstStep[];

/** What a step is called, in a few words. */
export const stepInWords = (step: FirstStep): string => i18n.t(`welcome.names.${names[step]}`);

/** A light for each step, lit up to the one that is shown; each leads to its step. */
export const Progress = ({ at }: { at: FirstStep }) => (
  <nav aria-label={i18n.t('welcome.again')}>
    <ol class="lights">
      {steps.map((step) => (
        <li key={step}>
          <a href={`#${step}`} class={step <= at ? 'lit' : ''} title={stepInWords(step)} aria-current={step === at ? 'step' : undefined}>
            <span class="unseen">{stepInWords(step)}</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
