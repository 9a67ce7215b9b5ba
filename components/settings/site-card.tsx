import { i18n } from '#i18n';
import type { Site, SiteLog } from '../../utils/domain/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { TwoSteps } from '../controls/two-steps.tsx';
import { dayInWords } from '../words/day-in-words.ts';
import { Named } from '../words/named.tsx';

export type SiteShown = {
  readonly site: Site;
  /** What is known to live there, by its brand; empty for a site nobody knows. */
  readonly labels: readonly string[];
  readonly young: boolean;
  readonly changed: boolean;
  readonly log: SiteLog;
};

export type SiteActions = {
  /** Called within the click, so that the browser may be asked for access straight away. */
  readonly onSwitch: (origin: string, on: boolean) => void;
  readonly onWake: (origin: string, account: string) => void;
  readonly onForget: (origin: string) => void;
};

/** One site: what is looked at and kept there, how often and when last, and the ways out. */
export const SiteCard = ({ shown, onSwitch, onWake, onForget }: { shown: SiteShown } & SiteActions) => {
  const { site, labels, young, changed, log } = shown;
  const { origin, on } = site;
  const address = addressOf(origin);
  const title = labels.join(' · ') || address;
  return (
    <li class="stack site">
      <div class="row apart">
        <div>
          <h2 class="plain">
            <bdi>{title}</bdi>
          </h2>
          {labels.length > 0 && (
            <p class="soft small">
              <bdi>{address}</bdi>
            </p>
          )}
        </div>
        <span class="row">
          <span class="soft small">{i18n.t(on ? 'options.siteOn' : 'options.siteOff')}</span>
          <span id={`site-${origin}`} class="unseen">
            {i18n.t('options.siteSwitch', { site: address })}
          </span>
          <Switch on={on} labelledBy={`site-${origin}`} onSwitch={(on) => onSwitch(origin, on)} />
        </span>
      </div>
      <ul class="small soft">
        {site.withdrawn && <li class="strong">{i18n.t('popup.siteWithdrawn')}</li>}
        {changed && <li class="strong">{i18n.t('sites.changed')}</li>}
        {young && <li>{i18n.t('sites.youngHint')}</li>}
        <li>{looked(log)}</li>
        <li>{noted(log)}</li>
      </ul>
      {site.restingAccounts.map((account) => (
        <div key={account} class="row apart small">
          <span>
            <Named name={account} say={(account) => i18n.t('sites.accountRests', { account })} />
          </span>
          <button type="button" class="quiet" onClick={() => onWake(origin, account)}>
            {i18n.t('popup.wakeAccount')}
          </button>
        </div>
      ))}
      {(log.looks > 0 || log.notes > 0) && (
        <TwoSteps
          first={i18n.t('sites.forget')}
          quiet
          question={<Named name={title} say={(site) => i18n.t('sites.forgetAsk', { site })} />}
          yes={i18n.t('options.deleteYes')}
          no={i18n.t('options.deleteNo')}
          onYes={() => onForget(origin)}
        />
      )}
    </li>
  );
};

const looked = ({ looks, lookedAt }: SiteLog): string =>
  looks === 0 || lookedAt === null ? i18n.t('sites.neverLooked') : i18n.t('sites.looked', looks, { count: String(looks), day: dayInWords(lookedAt) });

const noted = ({ notes, notedAt }: SiteLog): string =>
  notes === 0 || notedAt === null ? i18n.t('sites.neverNoted') : i18n.t('sites.noted', notes, { count: String(notes), day: dayInWords(notedAt) });

const addressOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
