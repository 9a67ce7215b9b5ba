import type { Page } from 'playwright-core';
import type { Installed } from '../e2e/extension.ts';

/** As Chromium's trace format has it; times in microseconds, `tdur` on the processor. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: {
      readonly type?: string;
      readonly url?: string;
      readonly frames?: readonly { readonly url: string; readonly processId: number }[];
    };
  };
};

/** How often code of an extension ran in the page, how long on the processor, and how many tasks it made long. */
export type Runs = { readonly runs: number; readonly microseconds: number; readonly madeLong: number; readonly long: number };

/** A task longer than this is felt as a hitch (Long Tasks API), in microseconds. */
const long = 50_000;

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Does something while the browser writes down what it does. */
async function record(page: Page, deed: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const finished = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await deed();
  await cdp.send('Tracing.end');
  await finished;
  await cdp.detach();
  return events.toSorted((one, other) => one.ts - other.ts);
}

/** What of ours ran on the main thread of the page meanwhile. */
export async function traceRuns(page: Page, { id }: Installed, deed: () => Promise<unknown>): Promise<Runs> {
  return runsIn(await record(page, deed), `chrome-extension://${id}/`);
}

/** Milliseconds from the first focus that a click brings about to the next frame painted and handed over to be shown. */
export async function traceFocus(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const events = await record(page, deed);
  const dispatch = (type: string, after = 0) =>
    events.find(({ name, ts, args }) => name === 'EventDispatch' && args.data?.type === type && ts >= after);
  const focus = dispatch('focusin', dispatch('click')?.ts);
  const commit = events.find(({ name, tid, ts }) => name === 'Commit' && tid === focus?.tid && ts > focus.ts);
  return focus && commit ? (commit.ts + (commit.dur ?? 0) - focus.ts) / 1_000 : Number.NaN;
}

function runsIn(events: readonly TraceEvent[], origin: string): Runs {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const processes = new Set(frames.filter(({ url }) => url.startsWith('https:')).map(({ processId }) => processId));
  const whole = events.filter(({ ph, pid }) => ph === 'X' && processes.has(pid));
  const tasks = whole.filter(({ name, tdur = 0 }) => name === 'RunTask' && tdur > long);
  const ours = outermost(
    whole.filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && args.data?.url?.startsWith(origin)),
  );
  const time = (runs: readonly TraceEvent[]) => runs.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0);
  const madeLong = tasks.filter((task) => {
    const part = time(ours.filter((run) => within(run, task)));
    return part > 0 && (task.tdur ?? 0) - part <= long;
  });
  return { runs: ours.length, microseconds: time(ours), madeLong: madeLong.length, long: tasks.length };
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner !== outer && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** A run inside a run of ours is the same visit. */
function outermost(runs: readonly TraceEvent[]): TraceEvent[] {
  return runs.filter((run) => !runs.some((other) => within(run, other)));
}
