// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { whatsapp } from '../../utils/hosts/whatsapp.ts';
import { openPage, readFixtures } from './fixture.ts';

const root = join(import.meta.dirname, '../..');

/** Names that sites and code give to whether, when and by whom a message was read, and to who is there or writing. */
const watching =
  /read-?receipt|readBy|readAt|seenBy|seenAt|seen-?(?:by|head|receipt)|last-?seen|lastActive|isOnline|typing-?(?:indicator|notification|users)|presence(?:-|Status|Indicator)/i;

test('no code of ours looks for whether a message was read, or who is there', () => {
  const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
  expect(files.filter((file) => watching.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('where a message that has left is known by its ticks, one that was read is the same', () => {
  const latest = (tick: string) => {
    const { html = '', address } = readFixtures('whatsapp').find(({ name }) => name === 'answered') ?? {};
    openPage(html.replaceAll(/wds-ic-(?:read|delivered)(?=<)/g, tick), address);
    const composer = document.querySelector<HTMLElement>(whatsapp.composerSelector) as HTMLElement;
    const found = whatsapp.readLatest?.(composer);
    return typeof found === 'object' ? { ...found, text: found.readText(), readText: null } : found;
  };
  expect(latest('wds-ic-sent')).toMatchObject({ by: 'me' });
  expect(latest('wds-ic-read')).toEqual(latest('wds-ic-sent'));
  expect(latest('wds-ic-delivered')).toEqual(latest('wds-ic-sent'));
});

test('no text of ours speaks of it, or counts the time without an answer', () => {
  const source = readFileSync(join(root, 'assets/locales/en.yml'), 'utf8');
  const texts = Object.values(generateChromeMessages(parseMessagesText(source, 'YAML'))).map(({ message }) => message);
  const told =
    /\b(?:(?:has|have)(?:n.t| not)? (?:read|seen|opened) (?:it|this|your)|read receipts?|unread|still no (?:answer|reply|word)|no reply|delivered)\b/i;
  expect(texts.filter((text) => told.test(text))).toEqual([]);
});
