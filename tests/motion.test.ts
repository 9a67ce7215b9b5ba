import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const house = fileURLToPath(new URL('../', import.meta.url));
const found = (pattern: string) => globSync(`{assets,components,entrypoints,utils}/**/*.${pattern}`, { cwd: house });
const read = (file: string) => readFileSync(house + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = found('css').map((file) => [file, read(file)] as const);

/** Milliseconds. */
const longest = 200;
/** One breath is as long as a breath: it is asked for by a press, any key ends it, and it is not offered where motion is unwanted. */
const asLongAsItIs = 'breathe';

/** What moves by a time of its own instead of `--motion`, which is short and nothing at all where motion is unwanted. */
function movingByItself(css: string): string[] {
  return [...css.matchAll(/(?:transition|animation)(-[a-z]+)?\s*:\s*([^;}]+)/g)].flatMap(([, detail = '', value = '']) => {
    if (detail !== '' && detail !== '-duration') return [];
    const parts = value.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
    return parts.filter((part) => {
      const [duration] = part.match(/var\([^)]*\)|\b[\d.]+m?s\b/) ?? [];
      return duration !== undefined && duration !== 'var(--motion)' && !part.startsWith(`${asLongAsItIs} `);
    });
  });
}

describe('motion', () => {
  test('is seen where it takes its own time', () => {
    expect(movingByItself('a { transition: color 0.3s, width var(--motion); animation: come 1s 9s both }')).toEqual([
      'color 0.3s',
      'come 1s 9s both',
    ]);
    expect(movingByItself('a { transition-duration: 150ms } b { animation-duration: var(--slow) }')).toEqual(['150ms', 'var(--slow)']);
    expect(movingByItself('a { transition: color var(--motion); animation: fade var(--motion) 9s both; animation-delay: 3s }')).toEqual([]);
  });

  test.each(sheets)('takes the one time there is in %s', (_, css) => {
    expect(movingByItself(css)).toEqual([]);
    expect(css).not.toMatch(/scroll-behavior:\s*smooth/);
  });

  test('is short, and nothing where it is unwanted', () => {
    const [usual, unwanted] = [...read('assets/tokens.css').matchAll(/--motion:\s*([\d.]+)(m?s)/g)].map(
      ([, amount, unit]) => Number(amount) * (unit === 's' ? 1_000 : 1),
    );
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThan(longest);
    expect(unwanted).toBe(0);
    expect(read('assets/tokens.css')).toMatch(/@media \(prefers-reduced-motion: reduce\) \{[^@]*--motion: 0s/);
    for (const [file, css] of sheets.filter(([name]) => name !== 'assets/tokens.css')) expect(css, file).not.toMatch(/--motion\s*:/);
  });

  test('that lasts longer stops where it is unwanted', () => {
    const longer = sheets.filter(([, css]) => new RegExp(`animation: ${asLongAsItIs} `).test(css));
    expect(longer.map(([file]) => file)).toEqual(['components/panel/company.css']);
    for (const [, css] of longer) expect(css).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*\.lung[^}]*animation: none/);
  });

  test('by script is the glow alone', () => {
    const moving = found('{ts,tsx}').filter((file) => /\.animate\(|startViewTransition|behavior: 'smooth'/.test(read(file)));
    expect(moving).toEqual(['utils/page/glow.ts']);
  });
});
