import { i18n } from '#i18n';

/** The names of keys are the same in every language of ours, or drawn. */
const keys = [
  ['/', 'search'],
  ['↑ ↓', 'walk'],
  ['Enter', 'open'],
  ['Space', 'choose'],
  ['Shift ↑ ↓', 'extend'],
  ['Ctrl A', 'all'],
  ['Esc', 'leave'],
  ['Ctrl Z', 'undo'],
] as const;

/** What can be done without a mouse; folded away. */
export const KeysHelp = () => (
  <details class="keys small soft">
    <summary>{i18n.t('circle.keys.title')}</summary>
    <dl>
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{i18n.t(`circle.keys.${what}`)}</dd>
        </div>
      ))}
    </dl>
    <p>{i18n.t('circle.keys.find')}</p>
  </details>
);
