import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';
import { OnePerson, type OnePersonProps } from './one-person.tsx';
import { Progress } from './progress.tsx';
import { TryOnce, type TryOnceProps } from './try-once.tsx';
import { WhatItIs, type WhatItIsProps } from './what-it-is.tsx';
import { WhereYouWrite, type WhereYouWriteProps } from './where-you-write.tsx';

type Props = WhatItIsProps &
  OnePersonProps &
  WhereYouWriteProps &
  TryOnceProps & {
    at: FirstStep;
    /** What was just done, or why not; one sentence. */
    notice: ComponentChildren;
  };

const headings = { 1: 'welcome.hello', 2: 'welcome.onePerson', 3: 'sites.where', 4: 'welcome.tryOnce' } as const;
const steps = { 1: WhatItIs, 2: OnePerson, 3: WhereYouWrite, 4: TryOnce } as const;

/** The first start in four small steps. Each can be left out, and gone back to. */
export const WelcomePage = (props: Props) => {
  const { at, notice } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  // Before the next key, which belongs to the new step. A page that has just been opened takes no focus.
  useLayoutEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  const Step = steps[at];
  return (
    <main class="welcome">
      <header class="row apart">
        <p class="product">
          <span class="mark" aria-hidden="true" />
          {i18n.t('popup.title')}
        </p>
        <Progress at={at} />
      </header>
      <p class="notice" role="status">
        {notice}
      </p>
      <section key={at} class="step">
        <h1 ref={heading} tabIndex={-1}>
          <span class="step-of">{i18n.t('welcome.stepOf', { at })} </span>
          {i18n.t(headings[at])}
        </h1>
        <Step {...props} />
      </section>
    </main>
  );
};
