import { useEffect, useState } from 'preact/hooks';
import { isLineDue } from '../../utils/domain/backup/backup-line.ts';
import { readBackupNote } from '../../utils/extension/backup/backup-note.ts';
import { tell } from '../../utils/extension/tell.ts';
import type { OptionsState } from './options-state.ts';

/** Whether the line about a backup stands now, which counts as said, and how it goes: for now, or for good. */
export function useBackupLine({ people }: Pick<OptionsState, 'people'>) {
  const [due, setDue] = useState(false);
  const firstAt = people.value.reduce<number | null>((first, { addedAt }) => Math.min(first ?? addedAt, addedAt), null);
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
    putAway: () => {
      setDue(false);
      void tell({ do: 'note-backup', news: 'away' });
    },
  };
}
