import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLineDue } from '../../utils/domain/backup/backup-line.ts';
import { readBackupNote } from '../../utils/extension/backup/backup-note.ts';
import { tell } from '../../utils/extension/tell.ts';
import type { OptionsState } from './options-state.ts';
import { savePlain } from './taking-along.ts';

/** Saves a file, and says what became of it; resolves to whether it is there. `work` resolves to false where there was nothing to save. */
export async function saving({ notice, confirm }: Pick<OptionsState, 'notice' | 'confirm'>, work: () => Promise<unknown>): Promise<boolean> {
  const saved = await work().catch(() => null);
  if (saved === null) notice.value = i18n.t('options.exportFailed');
  else confirm(i18n.t(saved === false ? 'backup.noDates' : 'backup.saved'));
  return saved !== null;
}

/** Whether the line about a backup stands now, which counts as said, and how it goes: with a copy, or for good. */
export function useBackupLine(state: Pick<OptionsState, 'people' | 'notice' | 'confirm'>) {
  const [due, setDue] = useState(false);
  const firstAt = state.people.value.reduce<number | null>((first, { addedAt }) => Math.min(first ?? addedAt, addedAt), null);
  useEffect(() => {
    let gone = false;
    void readBackupNote().then(async (note) => {
      if (gone || !isLineDue(note, firstAt, Date.now())) return;
      setDue(true);
      await tell({ do: 'note-backup', news: 'said' });
    });
    return () => {
      gone = true;
    };
  }, [firstAt]);
  return {
    due,
    done: () => setDue(false),
    take: async () => {
      if (await saving(state, savePlain)) setDue(false);
    },
    putAway: () => {
      setDue(false);
      void tell({ do: 'note-backup', news: 'away' });
    },
  };
}
