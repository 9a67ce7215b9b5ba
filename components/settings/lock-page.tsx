import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  /** Whether the file is being made. */
  busy: boolean;
  /** With a passphrase that is not empty, written twice. */
  onLock: (passphrase: string) => void;
  onCancel: () => void;
};

/** Asks for the passphrase of a locked copy, twice, and says kindly what happens when it is forgotten. */
export const LockPage = ({ busy, onLock, onCancel }: Props) => {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<'empty' | 'different' | null>(null);
  const lock = (event: Event) => {
    event.preventDefault();
    const found = passphrase.trim() === '' ? 'empty' : passphrase.normalize('NFKC') !== again.normalize('NFKC') ? 'different' : null;
    setProblem(found);
    if (!found && !busy) onLock(passphrase);
  };
  return (
    <form class="stack data passphrase" onSubmit={lock} noValidate>
      <div class="stack">
        <h1 tabIndex={-1}>{i18n.t('backup.lockTitle')}</h1>
        <p class="soft">{i18n.t('backup.lockHint')}</p>
      </div>
      <div class="stack">
        <PassphraseField label={i18n.t('backup.passphrase')} shown={shown} invalid={problem === 'empty'} describedBy={id} onText={setPassphrase} />
        <PassphraseField label={i18n.t('backup.again')} shown={shown} invalid={problem === 'different'} describedBy={id} onText={setAgain} />
        <label class="row tick">
          <input type="checkbox" checked={shown} onChange={({ currentTarget }) => setShown(currentTarget.checked)} />
          {i18n.t('backup.showIt')}
        </label>
        <p id={id} class="problem" aria-live="polite">
          {problem && i18n.t(problem === 'empty' ? 'backup.empty' : 'backup.different')}
        </p>
      </div>
      <p class="notice">{i18n.t('backup.forgotten')}</p>
      <div class="row">
        <button type="submit" class="main" disabled={busy}>
          {i18n.t(busy ? 'backup.locking' : 'backup.saveLocked')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('backup.cancel')}
        </button>
      </div>
    </form>
  );
};

type FieldProps = { label: string; shown?: boolean; invalid?: boolean; describedBy: string; onText: (text: string) => void };

/** A passphrase for a file. No password manager of the browser is asked: it belongs to no site. */
export const PassphraseField = ({ label, shown = false, invalid = false, describedBy, onText }: FieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(shown ? { type: 'text' } : { type: 'password' })}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
};
