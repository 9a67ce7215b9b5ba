/** What is known of the user's backups; moments in milliseconds since 1970, null for never. */
export type BackupNote = {
  readonly savedAt: number | null;
  /** When the line about backups was last said. */
  readonly saidAt: number | null;
  /** Whether it was put away for good. */
  readonly away: boolean;
};

export const noBackupNote: BackupNote = { savedAt: null, saidAt: null, away: false };

const DAY = 86_400_000;
const wait = 30 * DAY;

/**
 * Whether the gentle line about a backup stands at `now`: 30 days after the first person came in, or after the last backup, and then for a day, once in 30.
 * `firstAt`: when the first of the people here came in, null for an empty circle. Once put away it never stands.
 */
export function isLineDue({ savedAt, saidAt, away }: BackupNote, firstAt: number | null, now: number): boolean {
  if (away || firstAt === null || now - Math.max(firstAt, savedAt ?? firstAt) < wait) return false;
  return saidAt === null || now - saidAt < DAY || now - saidAt >= wait;
}

/** What a page tells: a backup was saved, the line was said, or it was put away for good. */
export type BackupNews = 'saved' | 'said' | 'away';

/** What is known after one more thing; while the line stands, being said again is nothing new. */
export function withNews(note: BackupNote, news: BackupNews, now: number): BackupNote {
  if (news === 'saved') return { ...note, savedAt: now };
  if (news === 'away') return { ...note, away: true };
  return note.saidAt !== null && now - note.saidAt < DAY ? note : { ...note, saidAt: now };
}
