import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'PRACTICES.md'), 'utf8');

type Row = { readonly id: string; readonly practice: string; readonly here: string; readonly tests: readonly string[] };

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, id = '', practice = '', here = '', tests = ''] = /^\| (P\d{3}) \| (.*?) \| (.*?) \| (.*?) \|$/.exec(line) ?? [];
  return id ? [{ id, practice, here, tests: tests === '–' ? [] : tests.split('<br>') }] : [];
});
const isLeftOut = ({ here }: Row) => here.startsWith('Left out: ');
const working = rows.filter((row) => !isLeftOut(row));
const leftOut = rows.filter(isLeftOut);

const runners = new Set(['test', 'it', 'describe']);

/** The names that the tests of a file have, as they are written there. */
function testsIn(file: string): ReadonlySet<string> {
  const names = new Set<string>();
  const isRunner = (called: ts.Expression): boolean => {
    if (ts.isIdentifier(called)) return runners.has(called.text);
    if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called)) return isRunner(called.expression);
    return false;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isRunner(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, false));
  return names;
}

const known = new Map<string, ReadonlySet<string>>();
const isThere = (file: string, name: string): boolean => {
  if (!existsSync(join(root, file))) return false;
  const names = known.get(file) ?? testsIn(file);
  known.set(file, names);
  return names.has(name);
};

test('every practice stands there once, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 109 }, (_, at) => `P${String(at + 1).padStart(3, '0')}`));
});

describe('a practice', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s has words, and works with a test or is left out with a reason', (_, row) => {
    expect(row.practice.length).toBeGreaterThan(8);
    expect(row.here.replace('Left out: ', '').length).toBeGreaterThan(15);
    expect(row.tests.length === 0).toBe(isLeftOut(row));
  });

  it.each(working.flatMap(({ id, tests }) => tests.map((one) => [id, one] as const)))('%s: %s is a test', (_, one) => {
    const [, file = '', name = ''] = /^`(tests\/[^`]+)` › "(.+)"$/.exec(one) ?? [];
    expect(isThere(file, name)).toBe(true);
  });
});

test('the numbers above the table are those of the table', () => {
  expect(page).toContain(`Of ${rows.length} practices, **${working.length} work** and **${leftOut.length} are left out**.`);
});
