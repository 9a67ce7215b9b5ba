import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { FearedFound, type FearedFoundProps } from '../today/pairs.tsx';

export type FearedSectionProps = {
  settings: Pick<Settings, 'feared' | 'afterwards'>;
  onFeared: (on: boolean) => void;
  onAfterwards: (on: boolean) => void;
  /** What was felt so far, null while it is read. */
  found: FearedFoundProps | null;
};

/** What may be asked with one tap before and after a message, and what came of it. */
export const FearedSection = ({ settings: { feared, afterwards }, onFeared, onAfterwards, found }: FearedSectionProps) => (
  <>
    <section class="stack">
      <div class="row apart">
        <h2 id="feared">{i18n.t('feared.switch')}</h2>
        <Switch on={feared} labelledBy="feared" onSwitch={onFeared} />
      </div>
      <p>{i18n.t('feared.hint')}</p>
      <p class="small soft">{i18n.t('feared.keeps')}</p>
    </section>
    <section class="stack">
      <div class="row apart">
        <h2 id="afterwards">{i18n.t('company.moodSwitch')}</h2>
        <Switch on={afterwards} labelledBy="afterwards" onSwitch={onAfterwards} />
      </div>
      <p>{i18n.t('company.moodHint')}</p>
    </section>
    {found && (feared || afterwards || found.seen.pairs.length > 0) && (
      <section class="stack">
        <h2>{i18n.t('feared.title')}</h2>
        <FearedFound {...found} />
      </section>
    )}
  </>
);
