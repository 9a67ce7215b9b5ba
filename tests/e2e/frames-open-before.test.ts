import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, installExtension } from './extension.ts';
import { switchOn } from './seed.ts';

const chat = 'https://chat.google.com/u/0/frame';
const conversation = readFileSync(new URL('../hosts/fixtures/google-chat/one-to-one.html', import.meta.url), 'utf8');
const editor = '[role="textbox"][contenteditable="true"]';

let installed: Installed;
beforeAll(async () => {
  installed = await installExtension();
});
afterAll(() => installed?.close());

test('a conversation in a frame of a page that was open before its site was switched on', async () => {
  const mail = `<!doctype html><title>Mail</title><iframe src="${chat}" width="600" height="400"></iframe>`;
  const html = (body: string) => ({ contentType: 'text/html', body });
  await installed.context.route('https://mail.google.com/**', (route) => route.fulfill(html(mail)));
  await installed.context.route('https://chat.google.com/**', (route) => route.fulfill(html(conversation)));
  const page = await installed.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  const frame = page.frames().find((one) => one.url() === chat);
  const ours = () => frame?.evaluate(() => document.querySelectorAll('html > [popover]').length);
  await frame?.locator(editor).first().focus();
  expect(await ours()).toBe(0);

  await switchOn(installed, 'https://chat.google.com');
  await page.bringToFront();
  await expect
    .poll(async () => {
      await frame?.locator(editor).first().blur();
      await frame?.locator(editor).first().focus();
      return ours();
    })
    .toBe(1);
  expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
});
