// Plain JavaScript for Node ≥ 20: on a fresh clone this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.small-hello');

/** The Node that the tools are run with: newer than the one that may have started us. */
export const node = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Runs a program with our output on stderr or hidden, so that stdout stays for results. Resolves to whether it went well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options });
  return status === 0;
}

/** Says something to the person at the terminal; never on stdout. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends with a clear message. */
export function giveUp(sentence) {
  say(sentence);
  process.exit(1);
}

/** Installs what the lock file names, unless it is there already. */
export function ensureSetup() {
  if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Small Hello needs Node 20 or newer; this is ${process.version}.`);
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing what the project is built with (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!installed) giveUp('npm ci did not succeed. Is the network there? Run it by hand to see more: npm ci');
  if (!existsSync(node))
    giveUp('The newer Node that the tools need was not installed. Are install scripts switched off? The package "node" needs its own.');
  writeFileSync(stamp, wanted);
}
