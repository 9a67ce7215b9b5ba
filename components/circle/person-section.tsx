import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  title: string;
  /** What is in it, in a few words of the page's or the user's own. */
  holds: readonly string[];
  /** Whether it is unfolded when the page is opened. */
  begins?: boolean;
  children: ComponentChildren;
};

/** A quiet part of a person's page: one line says what it holds, and it unfolds to be changed. */
export const PersonSection = ({ title, holds, begins = false, children }: Props) => {
  // What is kept meanwhile never folds it under somebody's hands.
  const [open] = useState(begins);
  return (
    <details class="person-section" open={open}>
      <summary>
        <h2 class="plain">{title}</h2>
        <span class="soft small holds">
          {holds.length === 0
            ? i18n.t('person.nothingYet')
            : holds.map((words, index) => (
                <>
                  {index > 0 && ' · '}
                  <bdi>{words}</bdi>
                </>
              ))}
        </span>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
};
