import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** All files a file takes along into what is built of it; types are left behind. */
function takenAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  if (!/\.tsx?$/.test(file)) return seen;
  for (const [, names = '', target = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+([^'"]*?)(?:\s*from\s*)?['"](\.[^'"]+)['"]/gm,
  )) {
    if (!/^type\b/.test(names)) takenAlong(resolve(dirname(file), target.replace(/\?.*$/, '')), seen);
  }
  return seen;
}

const carries = (entry: string) => takenAlong(join(root, 'entrypoints', entry)).has(join(root, 'assets/evidence.json'));

it.each(['panel/index.tsx', 'watcher.ts', 'drafts.ts', 'popup/main.tsx', 'today/main.tsx'])('%s does not carry the evidence', (entry) => {
  expect(takenAlong(join(root, 'entrypoints', entry)).size).toBeGreaterThan(3);
  expect(carries(entry)).toBe(false);
});

it.each(['background.ts', 'options/main.tsx'])('%s carries it', (entry) => {
  expect(carries(entry)).toBe(true);
});
