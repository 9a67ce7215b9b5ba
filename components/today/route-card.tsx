import { i18n } from '#i18n';

/** On the route's day: the user's own plan, and the way to begin. */
export const RouteCard = ({ plan, address, onSkip }: { plan: string; address: string; onSkip: () => void }) => (
  <article class="stack">
    <h1>{plan === '' ? i18n.t('route.title') : <bdi>{plan}</bdi>}</h1>
    <p class="soft">{plan === '' ? i18n.t('route.hint') : i18n.t('route.title')}</p>
    <div class="row choices">
      <a class="button main" href={address}>
        {i18n.t('route.begin')}
      </a>
    </div>
    <div class="row choices quiets">
      <button type="button" class="quiet" onClick={onSkip}>
        {i18n.t('route.notThisWeek')}
      </button>
    </div>
  </article>
);
