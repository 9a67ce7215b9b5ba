import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** In discreet mode: says that there is somebody, and shows who by a click. */
export const Veil = ({ discreet, title, children }: { discreet: boolean; title: string; children: ComponentChildren }) => {
  const [asked, setAsked] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asked) shown.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [asked]);
  if (!discreet) return <>{children}</>;
  if (asked) {
    return (
      <div class="unveiled" ref={shown}>
        {children}
      </div>
    );
  }
  return (
    <article class="stack">
      <h1>{title}</h1>
      <p class="soft">{i18n.t('today.somebodyHint')}</p>
      <div class="row choices">
        <button type="button" class="main" onClick={() => setAsked(true)}>
          {i18n.t('today.showName')}
        </button>
      </div>
    </article>
  );
};
