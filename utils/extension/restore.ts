import { browser } from 'wxt/browser';
import { withNews } from '../domain/backup/backup-line.ts';
import { type How, type Kept, planRestore } from '../domain/backup/plan-restore.ts';
import { type Pair, readApart, samePair } from './apart.ts';
import { readBackupNote } from './backup/backup-note.ts';
import { type Backup, stagedBackup } from './backup/read-backup.ts';
import { decode } from './decode.ts';
import { dropPeople } from './dropping.ts';
import { feltIn } from './feelings-of.ts';
import { finishJournal } from './journal.ts';
import { keepMany } from './keep-many.ts';
import { readLedgers, setLedgers } from './ledger.ts';
import { readMoments, setMoments } from './moments.ts';
import { readCircle } from './read.ts';
import { dropStaged, readStaged } from './staged.ts';
import { readOwnOpeners, readSettings } from './storage.ts';
import { key } from './stored.ts';
import { done, type Outcome, type Telling } from './telling.ts';
import { asOneStep } from './undo.ts';

/** What is kept of everybody here, to be compared with a backup. */
export async function readKept(): Promise<Kept> {
  const { people } = await readCircle();
  const ledgers = await readLedgers(people.map(({ id }) => id));
  const byId = new Map(people.map(({ id }, at) => [id, ledgers[at] ?? []]));
  const ids = people.map(({ id }) => id);
  const felt = feltIn(await browser.storage.local.get(ids.map(key.felt)), ids);
  return {
    ...{ people, ledgers: byId, felt },
    ...{ settings: await readSettings(), openers: await readOwnOpeners(), moments: await readMoments().catch(() => null) },
  };
}

/** Brings back the backup that a page has laid down under `staged`. It is planned anew: what is here may have changed since somebody read the plan. */
export async function takeRestore(staged: string, how: How, { id, now }: Telling): Promise<Outcome> {
  const backup = decode(stagedBackup, await readStaged(staged).catch(() => undefined));
  if (!backup) return 'not-understood';
  if (!(await finishJournal())) return 'storage-full';
  const here = await readKept();
  const plan = planRestore(here, backup, how);
  const after = [...plan.added, ...plan.changed];
  const touched = [...after.map(({ person }) => person.id), ...plan.removed.map(({ id }) => id)];
  // Whoever brings a backup back has one.
  const saved = withNews(await readBackupNote(), 'saved', now);
  const outcome = await asOneStep(id, touched, now, async () => {
    const records = {
      ...(plan.settings && { [key.settings]: plan.settings }),
      ...(plan.openers && { [key.ownOpeners]: plan.openers }),
      ...(await apartAfter(backup, how)),
    };
    const felt = Object.fromEntries(Object.entries(plan.felt ?? {}).map(([id, feelings]) => [key.felt(id), feelings]));
    const refusal = await keepMany(after, { records, plain: { ...(await unreadableOf(backup)), ...felt, [key.backup]: saved } });
    const refused = refusal ?? (plan.removed.length > 0 ? await dropPeople(plan.removed) : null);
    // They come last and go back to nobody, so that there is nothing to take back.
    return done([], refused ?? (plan.moments && (await setMoments(plan.moments))));
  });
  if (typeof outcome === 'string') return outcome;
  await setLedgers(datesOfNobody(backup), 'join').catch(() => {});
  await dropStaged(staged).catch(() => {});
  return outcome;
}

async function apartAfter({ apart }: Backup, how: How): Promise<Readonly<Record<string, object>>> {
  if (apart.length === 0 && how === 'merge') return {};
  const here: readonly Pair[] = how === 'merge' ? await readApart() : [];
  return { [key.apart]: { pairs: [...here, ...apart.filter((pair) => !here.some((known) => samePair(known, pair)))] } };
}

/** People who could not be read when the backup was made stand where they stood, if nobody does now; what else could not is kept aside. */
async function unreadableOf({ unreadable }: Backup): Promise<Readonly<Record<string, unknown>>> {
  const places = Object.entries(unreadable).map(([at, raw]) => [/^(person|aside):/.test(at) ? at : key.aside(at), raw] as const);
  const taken = await browser.storage.local.get(places.map(([at]) => at));
  return Object.fromEntries(places.filter(([at]) => (taken[at] ?? null) === null));
}

const datesOfNobody = ({ people, ledgers }: Backup) => {
  const known = new Set(people.map(({ id }) => id));
  return [...ledgers].filter(([id]) => !known.has(id));
};
