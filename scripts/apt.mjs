import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

/** Asked by Debian before a package starts a service; 101 forbids it (deb-systemd-invoke). */
const policy = '/usr/sbin/policy-rc.d';

/**
 * Installs Debian packages for `purpose`, without their recommendations and without starting any of them. Null when they are there; otherwise a sentence
 * that says why they are not. Nothing else is left behind.
 * @param {string} purpose
 * @param {readonly string[]} packages
 * @returns {string | null}
 */
export function installPackages(purpose, packages) {
  if (areThere(packages)) return null;
  if (process.getuid?.() !== 0) return `Installing ${purpose} needs root.`;
  if (aptGet('--version').error) return `Installing ${purpose} needs apt-get, which Debian and its relatives have.`;
  return withoutServices(() => {
    say(`Installing ${packages.join(', ')}.`);
    if (install(packages)) return null;
    say('That did not work; asking for fresh package lists first.');
    aptGet('update');
    return install(packages) ? null : `apt-get could not install ${packages.join(', ')}; its own words are above.`;
  });
}

/** Ends a script that was run by itself: says how it went, and fails when there is a reason. */
export function conclude(reason) {
  say(reason ?? 'Installed.');
  process.exitCode = reason ? 1 : 0;
}

function areThere(packages) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg fills it in
  const { status, stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}\n', ...packages], { encoding: 'utf8' });
  return (
    status === 0 &&
    stdout
      .trim()
      .split('\n')
      .every((state) => state === 'installed')
  );
}

function install(packages) {
  return aptGet('install', '--yes', '--no-install-recommends', ...packages).status === 0;
}

/** Its words go to stderr, so that stdout stays empty. */
function aptGet(...args) {
  return spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', args[0] === '--version' ? 'ignore' : 2, 2],
  });
}

/** A policy that is there already is somebody's own and stays. A signal ends apt-get, and us after we have cleaned up. */
function withoutServices(action) {
  const wait = () => {};
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, wait);
  let isOurs = false;
  try {
    writeFileSync(policy, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 });
    isOurs = true;
  } catch (error) {
    if (error.code !== 'EEXIST') return `${policy} could not be written: ${error.code}.`;
  }
  try {
    return action();
  } finally {
    if (isOurs) rmSync(policy);
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, wait);
  }
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
