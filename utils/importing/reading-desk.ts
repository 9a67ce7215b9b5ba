import { allReaders } from './all-readers.ts';
import { guessColumns, hasHeadings, previewCsv } from './csv-columns.ts';
import { type FilePart, type Gathered, gather } from './gather.ts';
import { headOf } from './head.ts';
import type { Answer, Looked, Problem, Wish } from './job.ts';
import { FileProblem, type Head, type Reader, type ReadOptions, type Source } from './reader.ts';
import { resolve } from './resolve.ts';
import { whoAmI } from './who-am-i.ts';
import { sourcesIn } from './zip.ts';

/** How often a page hears how far it is, in milliseconds. */
const pause = 100;

/** A file as it was looked at, with who can read it, or why nobody can. */
type Known = { readonly looked: Looked; readonly source: Source; readonly reader: Reader | null; readonly problem: Omit<Problem, 'file'> | null };
type Reading = Omit<Extract<Wish, { do: 'read' }>, 'do'>;

/**
 * Carries out the wishes of a page, one at a time, and tells it how far it is. What was read stays here until the next reading. A file that cannot be read is
 * told as a problem, and nothing of it counts; whatever else goes wrong rejects. `now`: in milliseconds.
 */
export function readingDesk(tell: (answer: Answer) => void, now: () => number, gone: AbortSignal): (wish: Wish) => Promise<void> {
  let known: readonly Known[] = [];
  let gathered: Gathered | null = null;

  return async (wish) => {
    if (wish.do === 'look') {
      const { files, problems } = await lookAt(wish.files, gone);
      known = files;
      tell({ did: 'look', files: files.map(({ looked }) => looked), problems });
    } else if (wish.do === 'read') {
      const all = await readAll(known, wish, { tell, now, gone });
      gathered = all.gathered;
      const { left, unread, unreadInAll } = gathered;
      tell({ did: 'read', read: { ...whoAmI(gathered), left, unread, unreadInAll, problems: all.problems } });
    } else tell({ did: 'resolve', people: gathered ? resolve(gathered, new Set(wish.mine)) : [] });
  };
}

async function lookAt(
  files: readonly File[],
  gone: AbortSignal,
): Promise<{ readonly files: readonly Known[]; readonly problems: readonly Problem[] }> {
  const all: Known[] = [];
  for (const file of files) {
    const problem = await problemIn(async () => void all.push(...(await knownIn(file, gone))));
    if (problem) all.push(unknown(file, problem));
  }
  return { files: all, problems: all.flatMap(({ problem }, file) => (problem ? [{ file, ...problem }] : [])) };
}

const unknown = (source: Source, problem: Known['problem']): Known => ({
  source,
  reader: null,
  problem,
  looked: { name: source.name, size: source.size, format: null, table: null },
});

/** The file, or what lies packed in it; of that only what is known, where something is, and what is broken beside it. */
async function knownIn(file: File, gone: AbortSignal): Promise<readonly Known[]> {
  if (file.size === 0) throw new FileProblem('empty');
  const sources = await sourcesIn(file, gone);
  const all: Known[] = [];
  for (const source of sources) {
    const problem = await problemIn(async () => void all.push(known(source, await headOf(source, gone))));
    if (problem) all.push(unknown(source, problem));
  }
  if (sources[0] === file) return all;
  if (all.some(({ reader }) => reader !== null)) return all.filter(({ reader, problem }) => reader !== null || problem !== null);
  throw new FileProblem(all.find(({ problem }) => problem !== null)?.problem?.why ?? 'wrong-type');
}

function known(source: Source, head: Head): Known {
  const reader = allReaders.find((one) => one.recognises(head)) ?? null;
  const looked = { name: source.name, size: source.size, format: reader?.format ?? null, table: reader?.format === 'csv' ? tableIn(head) : null };
  return { source, reader, looked, problem: null };
}

function tableIn(head: Head): Looked['table'] {
  const rows = previewCsv(head);
  return { rows, hasHeadings: hasHeadings(rows), columns: guessColumns(rows) };
}

type Desk = { readonly tell: (answer: Answer) => void; readonly now: () => number; readonly gone: AbortSignal };

async function readAll(files: readonly Known[], { country, zone, columns }: Reading, { tell, now, gone }: Desk) {
  const { begin, counts, gathered } = gather(zone);
  const problems: Problem[] = [];
  const of = files.reduce((sum, { source, reader }) => sum + (reader ? source.size : 0), 0);
  let before = 0;
  let told = Number.NEGATIVE_INFINITY;
  for (const [file, { source, reader }] of files.entries()) {
    if (!reader) continue;
    let read = 0;
    const part = begin(file, (bytes) => {
      // Some readers read twice.
      read = Math.min(source.size, Math.max(read, bytes));
      if (now() - told < pause) return;
      told = now();
      tell({ did: 'progress', progress: { bytes: before + read, of, ...counts(), file } });
    });
    const problem = await readOne(reader, source, part, { country, zone, columns: columns[file] ?? null }, gone);
    if (problem) problems.push({ file, ...problem });
    before += source.size;
  }
  return { gathered, problems };
}

const readOne = (reader: Reader, source: Source, { sink, keep }: FilePart, options: ReadOptions, gone: AbortSignal) =>
  problemIn(async () => {
    await reader.read(source, sink, options, gone);
    keep();
  });

/** Why a file can't be read; null where it can. */
async function problemIn(work: () => Promise<void>): Promise<Omit<Problem, 'file'> | null> {
  try {
    await work();
    return null;
  } catch (problem) {
    if (problem instanceof FileProblem) return { why: problem.why, line: problem.line };
    throw problem;
  }
}
