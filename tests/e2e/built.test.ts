import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { output } from './extension.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));

test.each(['chrome-mv3', 'chrome-mv3-e2e', 'firefox-mv3', 'firefox-mv3-e2e'])('%s tells nothing of the folder it was built in', (build) => {
  const scripts = globSync('**/*.{js,html,css,json}', { cwd: join(output, build) });
  expect(scripts).toContain('background.js');
  expect(scripts.filter((file) => readFileSync(join(output, build, file), 'utf8').includes(house))).toEqual([]);
});
