import { i18n } from '#i18n';
import { circleInMarkdown } from '../../components/words/circle-in-markdown.ts';
import { lock } from '../../utils/extension/backup/lock.ts';
import { exportEverything } from '../../utils/extension/export.ts';
import { readKept } from '../../utils/extension/restore.ts';
import { tell } from '../../utils/extension/tell.ts';
import { localDay } from '../today/local-days.ts';
import { saveFile } from './save-file.ts';

const named = (ending: string) => `small-hello-${localDay(Date.now())}.${ending}`;

/** Everything as one file that can be brought back. */
export async function savePlain(): Promise<void> {
  saveFile(named('json'), JSON.stringify(await exportEverything(), null, 2), 'application/json');
  await tell({ do: 'note-backup', news: 'saved' });
}

/** The same, locked by a passphrase that is not empty. */
export async function saveLocked(passphrase: string): Promise<void> {
  saveFile(named('locked'), await lock(JSON.stringify(await exportEverything()), passphrase), 'application/octet-stream');
  await tell({ do: 'note-backup', news: 'saved' });
}

/** The circle as a text to read. */
export async function saveText(): Promise<void> {
  const { people, ledgers } = await readKept();
  const { compare } = new Intl.Collator(i18n.t('words.locale'), { numeric: true });
  const byName = people.toSorted((one, other) => compare(one.name, other.name));
  saveFile(named('md'), circleInMarkdown(byName, ledgers, Date.now()), 'text/markdown');
}

/** Birthdays and other days for a calendar; resolves to whether there are any. */
export async function saveCalendar(): Promise<boolean> {
  // Calendars are a library of their own, and rarely asked for.
  const { calendarFile, calendarPeople } = await import('../../utils/domain/backup/calendar-file.ts');
  const { people } = await readKept();
  if (calendarPeople(people).length === 0) return false;
  const words = {
    birthday: (name: string) => i18n.t('backup.event.birthday', { name }),
    remembering: (name: string) => i18n.t('backup.event.remembering', { name }),
    own: (name: string, text: string) => i18n.t('backup.event.own', { name, text }),
    since: (year: number) => i18n.t('backup.event.since', { year: String(year) }),
  };
  saveFile(named('ics'), calendarFile(people, words, Date.now()), 'text/calendar');
  return true;
}
