import { i18n } from '#i18n';
import type { HintKind } from '../../utils/domain/drafts/draft-hint.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { hintKindInWords } from '../words/hint-in-words.ts';
import { FearedSection, type FearedSectionProps } from './feared-section.tsx';

type Props = FearedSectionProps & {
  settings: Pick<Settings, 'draftHints' | 'hintsAway' | 'hesitation'>;
  onHints: (on: boolean) => void;
  onBack: (kind: HintKind) => void;
  onHesitation: (on: boolean) => void;
};

/** What Small Hello may notice while somebody writes, with what is looked at and what is never kept. */
export const WritingPage = ({ settings, onHints, onBack, onHesitation, ...feared }: Props) => {
  const { draftHints, hintsAway, hesitation } = settings;
  return (
    <div class="stack data">
      <h1 tabIndex={-1}>{i18n.t('options.writing')}</h1>
      <section class="stack">
        <div class="row apart">
          <h2 id="hints">{i18n.t('writing.hints')}</h2>
          <Switch on={draftHints} labelledBy="hints" onSwitch={onHints} />
        </div>
        <p>{i18n.t('writing.hintsHint')}</p>
        <ul class="stack small soft">
          <li>{i18n.t('writing.looks')}</li>
          <li>{i18n.t('writing.keeps')}</li>
          <li>{i18n.t('writing.english')}</li>
        </ul>
        {draftHints && hintsAway.length > 0 && (
          <>
            <h3 class="small" id="hints-away">
              {i18n.t('writing.away')}
            </h3>
            <ul class="text-list" aria-labelledby="hints-away">
              {hintsAway.map((kind) => (
                <li key={kind} class="row apart">
                  <span id={`away-${kind}`}>{hintKindInWords(kind)}</span>
                  <button type="button" class="quiet" aria-describedby={`away-${kind}`} onClick={() => onBack(kind)}>
                    {i18n.t('writing.back')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="stack">
        <div class="row apart">
          <h2 id="hesitation">{i18n.t('writing.hesitation')}</h2>
          <Switch on={hesitation} labelledBy="hesitation" onSwitch={onHesitation} />
        </div>
        <p>{i18n.t('writing.hesitationHint')}</p>
        <p class="small soft">{i18n.t('writing.hesitationLooks')}</p>
      </section>
      <FearedSection settings={settings} {...feared} />
    </div>
  );
};
