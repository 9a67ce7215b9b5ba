import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BringLink } from '../../components/bringing/bring-link.tsx';
import { DataPage } from '../../components/settings/data-page.tsx';
import { LockPage } from '../../components/settings/lock-page.tsx';
import { RestorePage } from '../../components/settings/restore-page.tsx';
import { saving, useBackupLine } from './backup-due.ts';
import type { OptionsState } from './options-state.ts';
import { addressOf } from './place.ts';
import { restoringState } from './restoring.ts';
import { saveCalendar, saveLocked, saveText } from './taking-along.ts';

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

  const takeLocked = async (passphrase: string) => {
    setLocking('busy');
    const saved = await saving(state, () => saveLocked(passphrase));
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
      onExport={line.take}
      onLock={() => setLocking('asking')}
      onText={() => saving(state, saveText)}
      onCalendar={() => saving(state, saveCalendar)}
      onRestore={back.choose}
      onErase={() => state.carryOut({ do: 'erase-everything' }, i18n.t('options.erased'))}
    >
      <BringLink address={addressOf({ at: 'bring' })} empty={false} />
    </DataPage>
  );
};
