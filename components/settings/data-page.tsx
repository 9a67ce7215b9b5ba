import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ChooseFile } from '../controls/choose-file.tsx';
import { TwoSteps } from '../controls/two-steps.tsx';
import { BackupLine } from './backup-line.tsx';

type Props = {
  /** Records that could not be read, by where they are kept; a `newer` one is of a later Small Hello. */
  broken: readonly { readonly key: string; readonly why: 'broken' | 'newer' }[];
  /** Whether the line about a backup stands. */
  line: boolean;
  /** What leads to other ways in. */
  children?: ComponentChildren;
  onLineAway: () => void;
  onExport: () => void;
  onLock: () => void;
  onText: () => void;
  onCalendar: () => void;
  onRestore: (file: File) => void;
  onErase: () => void;
};

/** Everything the user owns here: to take along, to bring back, or to let go. */
export const DataPage = ({ broken, line, children, onLineAway, onExport, onLock, onText, onCalendar, onRestore, onErase }: Props) => (
  <div class="stack data">
    <h1 tabIndex={-1}>{i18n.t('options.data')}</h1>
    {line && <BackupLine onTake={onExport} onAway={onLineAway} />}
    <section class="stack">
      <h2>{i18n.t('options.exportTitle')}</h2>
      <ul class="ways">
        <Way title={i18n.t('backup.plain')} hint={i18n.t('backup.plainHint')} does={i18n.t('options.export')} onDo={onExport} />
        <Way title={i18n.t('backup.locked')} hint={i18n.t('backup.lockedHint')} does={i18n.t('backup.lock')} onDo={onLock} />
        <Way title={i18n.t('backup.toRead')} hint={i18n.t('backup.toReadHint')} does={i18n.t('backup.saveText')} onDo={onText} />
        <Way title={i18n.t('backup.calendar')} hint={i18n.t('backup.calendarHint')} does={i18n.t('backup.saveDates')} onDo={onCalendar} />
      </ul>
    </section>
    <section class="stack">
      <h2>{i18n.t('backup.bringTitle')}</h2>
      <p class="soft">{i18n.t('backup.bringHint')}</p>
      <div class="row">
        <ChooseFile label={i18n.t('backup.choose')} onFile={onRestore} />
        {children}
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

type WayProps = { title: string; hint: string; does: string; onDo: () => void };

/** One way to take everything along. */
const Way = ({ title, hint, does, onDo }: WayProps) => (
  <li class="row apart">
    <div>
      <h3>{title}</h3>
      <p class="soft small">{hint}</p>
    </div>
    <button type="button" onClick={onDo}>
      {does}
    </button>
  </li>
);
