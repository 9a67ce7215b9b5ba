import { browser } from 'wxt/browser';
import { withNews } from '../domain/backup/backup-line.ts';
import { type How, type Kept, planRestore } from '../domain/backup/plan-restore.ts';
import { nothingRemembered } from '../domain/backup/remembered.ts';
import { type Pair, readApart, samePair } from './apart.ts';
import { readBackupNote } from './backup/backup-note.ts';
import { type Backup, stagedBackup } from './backup/read-backup.ts';
import { rememberedEntries, rememberedIn } from './backup/remembered.ts';
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
import { tracesOf } from './traces.ts';
import { asOneStep } from './undo.ts';

/** What is kept of everybody here, to be compared with a backup. */
export async function readKept(): Promise<Kept> {
  const { people } = await readCircle();
  const ledgers = await readLedgers(people.map(({ id }) => id));
  const byId = new Map(people.map(({ id }, at) => [id, ledgers[at] ?? []]));
  const ids = people.map(({ id }) => id);
  const stored = await browser.storage.local.get(null);
  return {
    ...{ people, ledgers: byId, felt: feltIn(stored, ids), remembered: rememberedIn(stored, ids) },
    ...{ settings: await readSettings(), openers: await readOwnOpeners(), moments: await readMoments().catch(() => null) },
  };
}

/**
 * Brings back the backup that a page has laid down under `staged`. It is planned anew: what is here may have changed since somebody read the plan. All that
 * it writes is one step, which `undo` takes back: the people with what leads to them and who is not the same as whom; and, beside them, the settings, the
 * user's lines, the moments, what was felt, what is remembered of the days, what could not be read, and that there is a backup.
 */
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
  const felt = Object.fromEntries(Object.entries(plan.felt ?? {}).map(([id, feelings]) => [key.felt(id), feelings]));
  const remembered = plan.remembered ? rememberedEntries(here.remembered ?? nothingRemembered, plan.remembered) : {};
  const plain = { ...(await unreadableOf(backup)), ...felt, ...remembered, [key.backup]: saved };
  const nobodys = datesOfNobody(backup);
  const records = {
    ...(plan.settings && { [key.settings]: plan.settings }),
    ...(plan.openers && { [key.ownOpeners]: plan.openers }),
    ...(await apartAfter(backup, how)),
  };
  const traces = tracesOf(await browser.storage.local.get(null), new Set(plan.removed.map(({ id }) => id)));
  const beside = {
    local: [...new Set([...Object.keys({ ...records, ...plain, ...traces.blanked }), ...traces.gone, key.apart, key.journal])],
    database: [key.moments, ...nobodys.map(([id]) => key.ledger(id))],
  };
  const work = async () => {
    const refusal = await keepMany(after, { records, plain });
    const refused = refusal ?? (plan.removed.length > 0 ? await dropPeople(plan.removed) : null);
    if (refused) return refused;
    await setLedgers(nobodys, 'join').catch(() => {});
    return done([], plan.moments && (await setMoments(plan.moments)));
  };
  const outcome = await asOneStep(id, touched, now, work, beside);
  if (typeof outcome === 'string') return outcome;
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
