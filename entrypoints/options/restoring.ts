import { signal } from '@preact/signals';
import type { Restoring } from '../../components/settings/restore-page.tsx';
import { refusalInWords } from '../../components/words/refusal-in-words.ts';
import { changesNothing, type How, type Kept, planRestore } from '../../utils/domain/backup/plan-restore.ts';
import type { Unread } from '../../utils/domain/backup/problem.ts';
import { faultOf, isLocked, unlock } from '../../utils/extension/backup/lock.ts';
import { type Backup, readBackup } from '../../utils/extension/backup/read-backup.ts';
import { readKept } from '../../utils/extension/restore.ts';
import { dropStaged, stage } from '../../utils/extension/staged.ts';
import { tell } from '../../utils/extension/tell.ts';
import type { OptionsState } from './options-state.ts';

type Opened = { readonly backup: Backup; readonly unread: readonly Unread[]; readonly here: Kept };

/** The way of a backup from its file to the circle, and back again; nothing changes before `bring`. */
export function restoringState({ notice, look }: Pick<OptionsState, 'notice' | 'look'>) {
  /** Null where nothing is being brought back. */
  const restoring = signal<Restoring | null>(null);
  let locked: Uint8Array<ArrayBuffer> | null = null;
  let opened: Opened | null = null;
  /** The step it was done in. */
  let done: string | null = null;

  const preview = (how: How) => {
    if (!opened) return;
    const plan = planRestore(opened.here, opened.backup, how);
    restoring.value = { at: 'preview', how, plan, idle: changesNothing(plan), unread: opened.unread };
  };

  const read = async (text: string) => {
    const found = readBackup(text);
    if (typeof found === 'string') {
      restoring.value = { at: 'problem', why: found };
      return;
    }
    opened = { ...found, here: await readKept() };
    preview('merge');
  };

  const choose = async (file: File) => {
    notice.value = null;
    restoring.value = { at: 'reading' };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!isLocked(bytes)) return await read(new TextDecoder().decode(bytes));
      const fault = await faultOf(bytes);
      locked = bytes;
      restoring.value = fault ? { at: 'problem', why: fault } : { at: 'passphrase', wrong: false };
    } catch {
      restoring.value = { at: 'problem', why: 'unreadable' };
    }
  };

  const open = async (passphrase: string) => {
    if (!locked) return;
    const found = await unlock(locked, passphrase);
    if (typeof found !== 'string') await read(found.text);
    else restoring.value = found === 'wrong-passphrase' ? { at: 'passphrase', wrong: true } : { at: 'problem', why: found };
  };

  const bring = async () => {
    const shown = restoring.value;
    if (!opened || shown?.at !== 'preview') return;
    restoring.value = { at: 'working' };
    const step = crypto.randomUUID();
    const { backup } = opened;
    const told = await stage(step, backup, Date.now()).then(
      () => tell({ do: 'take-restore', staged: step, how: shown.how }, step),
      () => ({ ok: false, why: 'storage-full' }) as const,
    );
    if (told.ok) {
      done = step;
      restoring.value = { at: 'done', plan: shown.plan };
    } else {
      notice.value = refusalInWords(told.why);
      restoring.value = shown;
      await dropStaged(step).catch(() => {});
    }
    await look();
  };

  const undo = async () => {
    if (!done) return;
    const told = await tell({ do: 'undo', step: done });
    if (told.ok) restoring.value = { at: 'undone' };
    else notice.value = refusalInWords(told.why);
    await look();
  };

  const close = () => {
    locked = null;
    opened = null;
    done = null;
    restoring.value = null;
  };

  return { restoring, choose, open, preview, bring, undo, close };
}
