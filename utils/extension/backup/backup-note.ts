import { type BackupNews, type BackupNote, noBackupNote, withNews } from '../../domain/backup/backup-line.ts';
import { decode } from '../decode.ts';
import { type Refusal, readPlain, write } from '../storage.ts';
import { backupNote, key } from '../stored.ts';

/** What is known of backups; nothing where nothing can be read. */
export async function readBackupNote(): Promise<BackupNote> {
  return decode(backupNote, await readPlain(key.backup)) ?? noBackupNote;
}

export async function noteBackup(news: BackupNews, now: number): Promise<Refusal | null> {
  return write({}, { [key.backup]: withNews(await readBackupNote(), news, now) });
}
