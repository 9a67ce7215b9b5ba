import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every file that comes with this one at once; what is fetched when it is needed does not count. */
function bundleOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, types, names = '', target = ''] of text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"]([^'"]+)['"]/gm)) {
    if (types || /^\{(?:\s*type\s+\w+[^,}]*,?)+\s*\}$/.test(names.trim())) continue;
    if (target.startsWith('.')) bundleOf(resolve(file, '..', target), seen);
    else seen.add(target);
  }
  return seen;
}

const carriesNumbers = (entry: string) => [...bundleOf(join(root, entry))].some((file) => file.startsWith('libphonenumber-js'));

test('the tables of phone numbers are in no bundle that comes into somebody else’s page', () => {
  expect(carriesNumbers('utils/domain/phone-number.ts')).toBe(true);
  for (const entry of ['watcher.ts', 'panel/index.tsx', 'drafts.ts', 'outline.ts', 'asks-first.ts']) {
    expect(existsSync(join(root, 'entrypoints', entry)), entry).toBe(true);
    expect(carriesNumbers(`entrypoints/${entry}`), entry).toBe(false);
  }
});
