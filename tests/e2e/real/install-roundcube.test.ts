import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '../../../scripts');
const policy = '/usr/sbin/policy-rc.d';
const isRoot = process.getuid?.() === 0;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apt-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A script with no apt-get but this one, which notes what it is asked and whether services may start. */
function runWith(aptGet: string | null, script = 'install-roundcube.mjs') {
  const told = join(folder, 'told');
  const note = `[ "$1" = --version ] && exit 0\ntest -e ${policy} && services=stay || services=start\necho "$1 $services" >> ${told}\n`;
  if (aptGet) writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\n${note}${aptGet}\n`, { mode: 0o755 });
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(scripts, script)], { env: { PATH: folder }, encoding: 'utf8' });
  return { status, stderr, stdout, told: existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [] };
}

describe.skipIf(!isRoot || existsSync(policy))('installing Roundcube', () => {
  it('installs, with no service started and nothing left behind', () => {
    expect(runWith('exit 0')).toMatchObject({ status: 0, stdout: '', told: ['install stay'] });
    expect(existsSync(policy)).toBe(false);
  });

  it('fetches the package lists when the first attempt fails', () => {
    const untilUpdated = `[ "$1" = update ] && echo > ${join(folder, 'lists')}\n[ -e ${join(folder, 'lists')} ]`;
    expect(runWith(untilUpdated)).toMatchObject({ status: 0, told: ['install stay', 'update stay', 'install stay'] });
  });

  it('says that it could not, and still leaves nothing behind', () => {
    const { status, stderr } = runWith('exit 100');
    expect(status).toBe(1);
    expect(stderr).toMatch(/could not install dovecot-imapd, .*\.$/m);
    expect(existsSync(policy)).toBe(false);
  });

  it('asks for nothing when all of it is there', () => {
    writeFileSync(join(folder, 'dpkg-query'), '#!/bin/sh\necho installed\n', { mode: 0o755 });
    expect(runWith('exit 0')).toMatchObject({ status: 0, told: [] });
  });

  it('installs what was begun and not finished', () => {
    writeFileSync(join(folder, 'dpkg-query'), '#!/bin/sh\necho installed\necho half-configured\n', { mode: 0o755 });
    expect(runWith('exit 0')).toMatchObject({ status: 0, told: ['install stay'] });
  });

  it('installs Prosody the same way', () => {
    const { status, stderr, told } = runWith('exit 0', 'install-prosody.mjs');
    expect({ status, stderr, told }).toEqual({ status: 0, stderr: 'Installing prosody.\nInstalled.\n', told: ['install stay'] });
  });

  it('says what is missing where there is no apt-get', () => {
    expect(runWith(null)).toMatchObject({ status: 1, stderr: 'Installing Roundcube needs apt-get, which Debian and its relatives have.\n' });
  });
});
