import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const source = readFileSync(join(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8');
const texts = Object.entries(generateChromeMessages(parseMessagesText(source, 'YAML')));

/** PRODUCT.md, Words. "Late" may be said of a season and of one's own answer, as the intents are named there. */
const unkind =
  /!|\b(overdue|(?<!answer )late(?! (spring|summer|autumn|winter))|neglect\w*|scores?|streaks?|leads?|pipeline|should|must|debt|don.t forget)\b/i;

const root = join(import.meta.dirname, '../../..');
const code = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** What the code asks for: names as they stand, and the beginnings of those that are put together. The manifest has names of its own. */
const asked = new Set([...code.matchAll(/'((?:\w+\.)+\w+|\w+_\w+)'/g)].map(([, name = '']) => name.replaceAll('.', '_')));
const begun = [...code.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, name = '']) => name.replaceAll('.', '_'));

test.each(texts.filter(([name]) => !name.startsWith('ext')))('%s is used', (name) => {
  expect(asked.has(name) || begun.some((beginning) => name.startsWith(beginning))).toBe(true);
});

test.each(texts)('%s is kind', (_, { message }) => {
  expect(message).not.toMatch(unkind);
  expect(message).not.toBe('');
  expect(message.trim()).toBe(message);
});

// Chromium loads no extension whose catalogue has another one.
test.each(texts)('%s has a name that browsers take', (name) => {
  expect(name).toMatch(/^[A-Za-z0-9_@]+$/);
});
