import { i18n } from '#i18n';
import { TwoSteps } from '../controls/two-steps.tsx';

type Props = {
  /** Records that could not be read, by where they are kept; a `newer` one is of a later Small Hello. */
  broken: readonly { readonly key: string; readonly why: 'broken' | 'newer' }[];
  onExport: () => void;
  onErase: () => void;
};

/** Everything the user owns here: to take along, or to let go. */
export const DataPage = ({ broken, onExport, onErase }: Props) => (
  <div class="stack data">
    <h1 tabIndex={-1}>{i18n.t('options.data')}</h1>
    <section class="stack">
      <h2>{i18n.t('options.exportTitle')}</h2>
      <p class="soft">{i18n.t('options.exportHint')}</p>
      <div>
        <button type="button" class="main" onClick={onExport}>
          {i18n.t('options.export')}
        </button>
      </div>
    </section>
    {broken.length > 0 && (
      <section class="stack">
        <h2>{i18n.t('options.brokenTitle')}</h2>
        <p class="soft">{i18n.t('options.brokenHint', broken.length)}</p>
        <ul class="broken small">
          {broken.map(({ key, why }) => (
            <li key={key}>
              <code>{key}</code> <span class="soft">{i18n.t(why === 'newer' ? 'options.keptNewer' : 'options.keptBroken')}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <section class="stack">
      <h2>{i18n.t('options.eraseTitle')}</h2>
      <p class="soft">{i18n.t('options.eraseHint')}</p>
      <TwoSteps
        first={i18n.t('options.erase')}
        question={i18n.t('options.eraseAsk')}
        yes={i18n.t('options.eraseYes')}
        no={i18n.t('options.eraseNo')}
        onYes={onErase}
      >
        <button type="button" onClick={onExport}>
          {i18n.t('options.export')}
        </button>
      </TwoSteps>
    </section>
  </div>
);
