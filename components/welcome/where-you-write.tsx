import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';
import { PickSites, type SiteChoice } from '../settings/pick-sites.tsx';
import { namesInWords } from '../words/names-in-words.ts';
import { SitesPicture } from './pictures.tsx';
import { WaysOn } from './ways-on.tsx';

export type WhereYouWriteProps = {
  /** What the sites that are on are called. */
  sitesOn: readonly string[];
  choices: readonly SiteChoice[];
  /** The browser was asked, and gave no access. */
  refused: boolean;
  /** Called within the click, so that the browser may be asked straight away, once for all. */
  onPick: (names: readonly string[]) => void;
  onGo: (step: FirstStep) => void;
};

/** Where the lamp may come. Nowhere will do. */
export const WhereYouWrite = ({ sitesOn, choices, refused, onPick, onGo }: WhereYouWriteProps) => (
  <>
    <div class="stack said-here">
      <p>{i18n.t('welcome.sitesHint')}</p>
      {sitesOn.length > 0 && <p>{i18n.t('welcome.sitesOn', { sites: namesInWords(sitesOn) })}</p>}
    </div>
    <SitesPicture />
    <div class="stack whole">
      <PickSites choices={choices} refused={refused} onPick={onPick} />
      <p class="soft small">
        {i18n.t('sites.later')} {choices.some(({ young }) => young) && i18n.t('sites.youngHint')}
      </p>
    </div>
    <WaysOn back={2} on={4} done={sitesOn.length > 0} onGo={onGo} />
  </>
);
