// Everything that has to hold, one after another; the last line counts it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { installProsody } from './install-prosody.mjs';
import { installRoundcube } from './install-roundcube.mjs';
import { ensureSetup, root, say } from './setup.mjs';

ensureSetup();
const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
for (const install of [installRoundcube, installProsody]) {
  const reason = install();
  if (reason) say(reason);
}

const bin = (name) => join(root, 'node_modules', '.bin', name);
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
  ...(chromium && { CHROMIUM_PATH: chromium }),
  ...(firefox && { FIREFOX_PATH: firefox }),
};

let passed = 0;
/** What failed, by name, to be told again at the end where it is found. */
const failed = [];
function check(title, command, args) {
  say(`\n— ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (status === 0) passed += 1;
  else failed.push(title);
}

function suite(title, project) {
  say(`\n— ${title}`);
  const report = join(root, '.output', `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(bin('vitest'), args, { cwd: root, env, stdio: 'inherit' });
  const { numPassedTests = 0, testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  passed += numPassedTests;
  const fallen = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => `${relative(root, name)}: ${one.fullName}\n  ${one.failureMessages.join('\n').split('\n').slice(0, 12).join('\n  ')}`),
  );
  failed.push(...fallen);
  // A suite that fell before its tests could be counted has failed too.
  if (status !== 0 && fallen.length === 0) failed.push(title);
}

check('types: preparing', bin('wxt'), ['prepare']);
check('style and lint (Biome)', bin('biome'), ['ci', '--error-on-warnings', '.']);
check('types', bin('tsc'), ['--noEmit', '-p', '.']);
check('types of the domain, which knows no browser', bin('tsc'), ['-p', 'utils/domain']);
check('nothing unused (knip)', bin('knip'), []);
check('build for Chromium', bin('wxt'), ['build']);
check('build for Firefox', bin('wxt'), ['build', '-b', 'firefox']);
check('build for the tests in Chromium', bin('wxt'), ['build', '--mode', 'e2e']);
check('build for the tests in Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mode', 'e2e']);
check('web-ext lint', bin('web-ext'), ['lint', '--warnings-as-errors', '--no-config-discovery', '-s', '.output/firefox-mv3']);
suite('rules, components, storage', 'unit');
suite('whole journeys in real browsers', 'e2e');

for (const one of failed) process.stdout.write(`\nFAILED ${one}\n`);
process.stdout.write(`\n${passed} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
