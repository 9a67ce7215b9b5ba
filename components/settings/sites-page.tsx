import { i18n } from '#i18n';
import { PickSites, type SiteChoice } from './pick-sites.tsx';
import { type SiteActions, SiteCard, type SiteShown } from './site-card.tsx';

type Props = SiteActions & {
  sites: readonly SiteShown[];
  /** Known websites that are not on. */
  choices: readonly SiteChoice[];
  refused: boolean;
  /** Called within the click, so that the browser may be asked straight away, once for all. */
  onPick: (names: readonly string[]) => void;
};

/** Every place that was switched on at least once, and those that could be. */
export const SitesPage = ({ sites, choices, refused, onPick, ...actions }: Props) => (
  <section class="stack sites-page">
    <h1 tabIndex={-1}>{i18n.t('options.sites')}</h1>
    <p class="soft">{i18n.t('options.sitesHint')}</p>
    {sites.length === 0 ? (
      <div class="calm">
        <h2>{i18n.t('options.noSites')}</h2>
        <p class="soft">{i18n.t('options.noSitesHint')}</p>
      </div>
    ) : (
      <ul class="sites">
        {sites.map((shown) => (
          <SiteCard key={shown.site.origin} shown={shown} {...actions} />
        ))}
      </ul>
    )}
    {choices.length > 0 && (
      <section class="stack">
        <h2>{i18n.t('sites.where')}</h2>
        <PickSites choices={choices} refused={refused} onPick={onPick} />
        <p class="soft small">{i18n.t('sites.elsewhere')}</p>
      </section>
    )}
  </section>
);
