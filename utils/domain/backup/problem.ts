/** What could not be read in a backup, by its place there, counted from 1: a person, a date of that person, or what there is only one of. */
export type Unread =
  | { readonly what: 'person'; readonly person: number }
  | { readonly what: 'date'; readonly person: number; readonly date: number }
  | { readonly what: 'settings' | 'openers' | 'moments' | 'felt' | 'remembered' };

/** Why a text is no backup to bring back: `foreign` is none, `damaged` began as one, `newer` is of a later Small Hello. */
export type NoBackup = 'foreign' | 'damaged' | 'newer';

/** Why a file can't be brought back. `changed`: after it was locked; `unreadable`: the browser could not read it at all. */
export type BackupProblem = NoBackup | 'changed' | 'unreadable';
