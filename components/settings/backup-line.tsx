import { i18n } from '#i18n';

type Props = { onTake: () => void; onAway: () => void };

/** One quiet line about a backup; it can be put away for good. */
export const BackupLine = ({ onTake, onAway }: Props) => (
  <div class="notice row apart backup-line">
    <p>{i18n.t('backup.line')}</p>
    <span class="row">
      <button type="button" class="quiet warm" onClick={onTake}>
        {i18n.t('backup.lineTake')}
      </button>
      <button type="button" class="quiet" onClick={onAway}>
        {i18n.t('backup.lineAway')}
      </button>
    </span>
  </div>
);
