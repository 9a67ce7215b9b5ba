import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DaemonPlan, startDaemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { greets } from './greeting.ts';

let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daemon-'));
});

afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

/** A shell that leads a session with a worker of its own, whose pid it writes down. */
function plan(change: Partial<DaemonPlan> = {}): DaemonPlan {
  const command = ['/bin/sh', '-c', `sleep 100 & echo $! > ${folder}/worker; trap : TERM; wait; wait`] as const;
  return { name: 'the shell', command, logFile: join(folder, 'log'), answers: async () => existsSync(join(folder, 'worker')), ...change };
}

/** Ended, even where nobody takes note of it any more (Z). */
function hasEnded(pid: number): boolean {
  try {
    return /^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

async function serve(greeting: string): Promise<number> {
  server = createServer((socket) => socket.end(`${greeting}\r\n`)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

it('ends the whole session with its workers', async () => {
  const daemon = await startDaemon(plan());
  const worker = Number(readFileSync(join(folder, 'worker'), 'utf8'));
  expect(hasEnded(worker)).toBe(false);
  await daemon.stop();
  await expect.poll(() => hasEnded(worker)).toBe(true);
});

it('says the last words of a program that ends at once', async () => {
  const command = ['/bin/sh', '-c', 'echo no such folder >&2; exit 3'] as const;
  const answers = async () => false;
  await expect(startDaemon(plan({ command, answers }))).rejects.toThrow('the shell did not start: it ended. no such folder');
});

it('says that a program is not there', async () => {
  await expect(startDaemon(plan({ command: ['/nowhere/at/all'], answers: async () => false }))).rejects.toThrow('the shell did not start');
});

it('takes a port for its own by its name alone', async () => {
  const port = await serve('220 ground-1 ready');
  expect(await greets(port, 'ground-1')).toBe(true);
  await expect(greets(port, 'ground-2')).rejects.toThrow('held by something else');
  expect(await greets(await freePort(), 'ground-1')).toBe(false);
});

it('does not start over what somebody else holds', async () => {
  const port = await serve('220 somebody ready');
  await expect(startDaemon(plan({ answers: () => greets(port, 'ground-1') }))).rejects.toThrow('held by something else');
});
