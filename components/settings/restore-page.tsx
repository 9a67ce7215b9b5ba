import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { How, Plan } from '../../utils/domain/backup/plan-restore.ts';
import type { BackupProblem, Unread } from '../../utils/domain/backup/problem.ts';
import { ChooseFile } from '../controls/choose-file.tsx';
import { PassphraseField } from './lock-page.tsx';
import { RestoreDone, RestorePlan } from './restore-plan.tsx';

/** How far bringing a backup back has come. */
export type Restoring =
  | { readonly at: 'reading' | 'working' | 'undone' }
  | { readonly at: 'problem'; readonly why: BackupProblem }
  /** `wrong`: another passphrase was tried. */
  | { readonly at: 'passphrase'; readonly wrong: boolean }
  | { readonly at: 'preview'; readonly how: How; readonly plan: Plan; readonly idle: boolean; readonly unread: readonly Unread[] }
  | { readonly at: 'done'; readonly plan: Plan };

type Props = {
  restoring: Restoring;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onHow: (how: How) => void;
  onBring: () => void;
  onUndo: () => void;
  /** Leaves; nothing more is changed. */
  onClose: () => void;
};

/** Bringing a backup back, one question after another; nothing changes before the last. */
export const RestorePage = (props: Props) => {
  const { restoring, onFile, onPassphrase, onHow, onBring, onUndo, onClose } = props;
  switch (restoring.at) {
    case 'reading':
    case 'working':
      return (
        <Screen title={i18n.t('backup.bringTitle')}>
          <p role="status">{i18n.t(restoring.at === 'reading' ? 'backup.reading' : 'backup.working')}</p>
        </Screen>
      );
    case 'problem':
      return (
        <Screen title={i18n.t('backup.bringTitle')}>
          <p role="alert">{i18n.t(`backup.problem.${restoring.why}`)}</p>
          <div class="row">
            <ChooseFile main label={i18n.t('backup.another')} onFile={onFile} />
            <button type="button" onClick={onClose}>
              {i18n.t('backup.cancel')}
            </button>
          </div>
        </Screen>
      );
    case 'passphrase':
      return <Passphrase wrong={restoring.wrong} onPassphrase={onPassphrase} onCancel={onClose} />;
    case 'preview':
      return (
        <Screen title={i18n.t('backup.bringTitle')}>
          <RestorePlan {...restoring} onHow={onHow} onBring={onBring} onCancel={onClose} />
        </Screen>
      );
    case 'done':
      return (
        <Screen title={i18n.t('backup.doneTitle')}>
          <RestoreDone plan={restoring.plan} />
          <div class="row">
            <button type="button" class="main" onClick={onClose}>
              {i18n.t('backup.close')}
            </button>
            <button type="button" onClick={onUndo}>
              {i18n.t('backup.undo')}
            </button>
          </div>
        </Screen>
      );
    case 'undone':
      return (
        <Screen title={i18n.t('backup.undoneTitle')}>
          <p>{i18n.t('backup.undone')}</p>
          <div>
            <button type="button" class="main" onClick={onClose}>
              {i18n.t('backup.close')}
            </button>
          </div>
        </Screen>
      );
  }
};

type ScreenProps = { title: string; children: preact.ComponentChildren };

const Screen = ({ title, children }: ScreenProps) => (
  <div class="stack data restore">
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </div>
);

type PassphraseProps = { wrong: boolean; onPassphrase: (passphrase: string) => void; onCancel: () => void };

const Passphrase = ({ wrong, onPassphrase, onCancel }: PassphraseProps) => {
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  const open = (event: Event) => {
    event.preventDefault();
    if (passphrase !== '') onPassphrase(passphrase);
  };
  return (
    <form class="stack data passphrase" onSubmit={open} noValidate>
      <h1 tabIndex={-1}>{i18n.t('backup.bringTitle')}</h1>
      <p class="soft">{i18n.t('backup.openHint')}</p>
      <div class="stack">
        <PassphraseField label={i18n.t('backup.passphrase')} invalid={wrong} describedBy={id} onText={setPassphrase} />
        <p id={id} class="problem" aria-live="polite">
          {wrong && i18n.t('backup.wrongPassphrase')}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="main">
          {i18n.t('backup.open')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('backup.cancel')}
        </button>
      </div>
    </form>
  );
};
