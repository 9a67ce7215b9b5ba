import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Composer, type ComposerProps } from './composer.tsx';
import { Outbox, type SentMessage } from './outbox.tsx';

type Props = ComposerProps & {
  /** At the first start the page says hello, and what all this is. */
  first: boolean;
  /** Newest first. */
  sent: readonly SentMessage[];
  /** Where else somebody writes: asked at the first start, and answered there or later. */
  sites: ComponentChildren;
};

/** A small mail window of our own, in which everything can be tried and nothing leaves. */
export const PracticePage = ({ first, sent, sites, ...composer }: Props) => (
  <main class="practice">
    <header>
      <h1>{i18n.t(first ? 'practice.hello' : 'practice.heading')}</h1>
      {first && <p>{i18n.t('practice.what')}</p>}
      <p class="soft">{i18n.t('practice.intro')}</p>
    </header>
    <Composer {...composer} />
    {first && (
      <section class="where stack" aria-labelledby="where">
        <h2 id="where">{i18n.t('sites.where')}</h2>
        {sites}
      </section>
    )}
    <aside class="stack">
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t('practice.try')}</h2>
        <ol>
          <li>{i18n.t('practice.tryClick')}</li>
          <li>{i18n.t('practice.tryOpen')}</li>
          <li>{i18n.t('practice.trySend')}</li>
          <li>{i18n.t('practice.trySam')}</li>
        </ol>
      </section>
      <Outbox sent={sent} />
      <section aria-labelledby="never">
        <h2 id="never">{i18n.t('practice.never')}</h2>
        <ul>
          <li>{i18n.t('practice.neverSend')}</li>
          <li>{i18n.t('practice.neverOnline')}</li>
          <li>{i18n.t('practice.neverWords')}</li>
          <li>{i18n.t('practice.neverCount')}</li>
        </ul>
      </section>
    </aside>
  </main>
);
