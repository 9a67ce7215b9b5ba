import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

const steps = ['lighten', 'remember', 'invite'] as const;
export type NextStepChoice = (typeof steps)[number];

/** After somebody's answer was noted: a laugh, a memory or a tea may follow, one as good as none. */
export const NextStep = ({ onNext, onBack }: { onNext: (choice: NextStepChoice) => void; onBack: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article class="stack">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('mind.next.title')}
        </h1>
        <p class="soft">{i18n.t('mind.next.titleHint')}</p>
      </div>
      <div class="row">
        {steps.map((choice) => (
          <button key={choice} type="button" onClick={() => onNext(choice)}>
            {i18n.t(`mind.next.${choice}`)}
          </button>
        ))}
        <button type="button" class="quiet" onClick={onBack}>
          {i18n.t('mind.back')}
        </button>
      </div>
    </article>
  );
};
