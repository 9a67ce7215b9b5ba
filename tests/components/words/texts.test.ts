import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const source = readFileSync(join(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8');
const texts = Object.entries(generateChromeMessages(parseMessagesText(source, 'YAML')));

/** PRODUCT.md, Words. "Late" may be said of a season and of one's own answer, as the intents are named there. */
const unkind =
  /!|\b(overdue|(?<!answer )late(?! (spring|summer|autumn|winter))|neglect\w*|scores?|streaks?|leads?|pipeline|should|must|debt|don.t forget)\b/i;

test.each(texts)('%s is kind', (_, { message }) => {
  expect(message).not.toMatch(unkind);
  expect(message).not.toBe('');
  expect(message.trim()).toBe(message);
});
