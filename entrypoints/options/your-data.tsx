import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DataPage } from '../../components/settings/data-page.tsx';
import { LockPage } from '../../components/settings/lock-page.tsx';
import { RestorePage } from '../../components/settings/restore-page.tsx';
import { useBackupLine } from './backup-due.ts';
import type { OptionsState } from './options-state.ts';
import { restoringState } from './restoring.ts';
import { saveCalendar, saveLocked, savePlain, saveText } from './taking-along.ts';

export const YourData = ({ state }: { state: OptionsState }) => {
  const [back] = useState(() => restoringState(state));
  const [locking, setLocking] = useState<'asking' | 'busy' | null>(null);
  const line = useBackupLine(state);
  const restoring = back.restoring.value;
  const screen = restoring?.at ?? (locking ? 'lock' : 'all');
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = screen;
  }, [screen]);

  /** Says what became of a file. */
  const save = async (work: () => Promise<unknown>) => {
    const saved = await work().catch(() => null);
    if (saved === null) state.notice.value = i18n.t('options.exportFailed');
    else state.confirm(i18n.t(saved === false ? 'backup.noDates' : 'backup.saved'));
    return saved !== null;
  };
  const takePlain = async () => {
    if (await save(savePlain)) line.done();
  };
  const takeLocked = async (passphrase: string) => {
    setLocking('busy');
    const saved = await save(() => saveLocked(passphrase));
    if (saved) line.done();
    setLocking(saved ? null : 'asking');
  };

  if (restoring) {
    return (
      <RestorePage
        restoring={restoring}
        onFile={back.choose}
        onPassphrase={back.open}
        onHow={back.preview}
        onBring={back.bring}
        onUndo={back.undo}
        onClose={back.close}
      />
    );
  }
  if (locking) return <LockPage busy={locking === 'busy'} onLock={takeLocked} onCancel={() => setLocking(null)} />;
  return (
    <DataPage
      broken={state.broken.value}
      line={line.due}
      onLineAway={line.putAway}
      onExport={takePlain}
      onLock={() => setLocking('asking')}
      onText={() => save(saveText)}
      onCalendar={() => save(saveCalendar)}
      onRestore={back.choose}
      onErase={() => state.carryOut({ do: 'erase-everything' }, i18n.t('options.erased'))}
    />
  );
};
