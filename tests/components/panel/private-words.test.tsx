// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { examples } from '../../../components/panel/panel.examples.tsx';
import { show } from '../shown.ts';

const locale = readFileSync(join(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8');

/** Texts of the interface that say nothing of anybody. */
const texts = new Set(
  Object.values(generateChromeMessages(parseMessagesText(locale, 'YAML')))
    .map(({ message }) => message)
    .filter((message) => !/\$\d|\{\w+\}/.test(message)),
);

/** What nobody wrote: the sign that closes, and the space between a line and its link. */
const signs = new Set(['×', '']);

/** It has to be selected and copied by hand, as neither the editor nor the clipboard took it. */
const byHand = 'q';

test.each(Object.entries(examples))('%s: what a page could find by searching is nothing but texts of the interface', (_, Example) => {
  const page = show(<Example />);
  for (const quoted of page.querySelectorAll(byHand)) quoted.remove();
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.nodeValue?.trim() ?? '');
  expect(found.filter((text) => !texts.has(text) && !signs.has(text))).toEqual([]);
});

test('and the words of the user are there all the same, for eyes and for ears', () => {
  const page = show(examples['long-silence']());
  const shown = [...page.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words);
  expect(shown).toEqual(expect.arrayContaining(['Marta', 'A small hello, no hurry to answer.']));
  expect(page.querySelector('h2')?.getAttribute('aria-label')).toBe('Marta');
});
