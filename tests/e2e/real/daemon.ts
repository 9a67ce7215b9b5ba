import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Daemon = { readonly stop: () => Promise<void> };

export type DaemonPlan = {
  readonly name: string;
  /** The program and its arguments; it stays in the foreground. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** True when something answered under our name, false while nothing answers; rejects when somebody else does. */
  readonly answers: () => Promise<boolean>;
};

const patience = { startMs: 20_000, politeMs: 5_000, betweenAsksMs: 20 };

/** Starts a program in a session of its own and waits until it answers. Rejects with its last words when it ends or stays silent for 20 s, and leaves nothing of it. */
export async function startDaemon({ name, command: [program, ...args], environment, logFile, answers }: DaemonPlan): Promise<Daemon> {
  const log = openSync(logFile, 'a');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...environment } });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', resolve).once('error', resolve);
  });
  const atExit = () => signalSession(child, 'SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    await end(child, ended);
    process.off('exit', atExit);
  };
  try {
    await Promise.race([untilTrue(answers, patience.startMs), ended.then(() => Promise.reject(new Error('it ended')))]);
    return { stop };
  } catch (error) {
    await stop();
    throw new Error(`${name} did not start: ${(error as Error).message}. ${lastWords(logFile)}`, { cause: error });
  }
}

/** Asks the whole session to end, as some programs leave their workers behind; takes what is left after 5 s. */
async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  signalSession(child, 'SIGTERM');
  await Promise.race([ended, pause(patience.politeMs, undefined, { ref: false })]);
  signalSession(child, 'SIGKILL');
  await ended;
}

function signalSession({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function untilTrue(condition: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`it did not answer within ${withinMs / 1000} s`);
    await pause(patience.betweenAsksMs);
  }
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' | ');
}
