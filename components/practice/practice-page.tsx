import { i18n } from '#i18n';
import { Composer, type ComposerProps } from './composer.tsx';
import { Outbox, type SentMessage } from './outbox.tsx';

type Props = ComposerProps & {
  /** Newest first. */
  sent: readonly SentMessage[];
  circleAddress: string;
};

/** A small mail window of our own, in which everything can be tried and nothing leaves. */
export const PracticePage = ({ sent, circleAddress, ...composer }: Props) => (
  <main class="practice">
    <header>
      <h1>{i18n.t('practice.heading')}</h1>
      <p class="soft">{i18n.t('practice.intro')}</p>
    </header>
    <Composer {...composer} />
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
      <a class="quiet" href={circleAddress}>
        {i18n.t('today.yourCircle')}
      </a>
    </aside>
  </main>
);
