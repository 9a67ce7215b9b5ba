import { i18n } from '#i18n';
import type { Site } from '../../utils/domain/settings.ts';
import { Switch } from '../controls/switch.tsx';

type Props = {
  sites: readonly Site[];
  /** Called within the click, so that the browser may be asked for access straight away. */
  onSwitch: (origin: Site['origin'], on: boolean) => void;
};

/** Every place that was switched on at least once. */
export const SitesPage = ({ sites, onSwitch }: Props) => (
  <section class="stack">
    <h1 tabIndex={-1}>{i18n.t('options.sites')}</h1>
    <p class="soft">{i18n.t('options.sitesHint')}</p>
    {sites.length === 0 ? (
      <div class="calm">
        <h2>{i18n.t('options.noSites')}</h2>
        <p class="soft">{i18n.t('options.noSitesHint')}</p>
      </div>
    ) : (
      <ul class="sites">
        {sites.map(({ origin, on }) => (
          <li key={origin} class="row apart">
            <bdi>{nameOf(origin)}</bdi>
            <span class="row">
              <span class="soft small">{i18n.t(on ? 'options.siteOn' : 'options.siteOff')}</span>
              <span id={`site-${origin}`} class="unseen">
                {i18n.t('options.siteSwitch', { site: nameOf(origin) })}
              </span>
              <Switch on={on} labelledBy={`site-${origin}`} onSwitch={(on) => onSwitch(origin, on)} />
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const nameOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
