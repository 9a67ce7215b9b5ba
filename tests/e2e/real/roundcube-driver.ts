import type { Dialog, Locator, Page } from 'playwright-core';
import type { Roundcube } from './roundcube.ts';

/**
 * What a person does in Roundcube with mouse and keyboard, in a window of at least 1280 by 720 px, ending when they would see that it is done.
 * Ids seen 2026-11 in Roundcube 1.6.5 with its skin "elastic".
 */

/** Leaves the list of the inbox in front, also when it is empty. */
export async function logIn(page: Page, { url, password }: Pick<Roundcube, 'url' | 'password'>, user: string): Promise<void> {
  await page.goto(url);
  await page.locator('#rcmloginuser').fill(user);
  await page.locator('#rcmloginpwd').fill(password);
  await page.locator('#rcmloginsubmit').click();
  await waitForList(page);
}

/** From the list: a new message with its head filled in; the editor is ready and empty. */
export async function openComposer(page: Page, { to, subject }: { readonly to: string; readonly subject: string }): Promise<void> {
  await page.locator('#taskmenu a.compose').click();
  await ready(page);
  await page.locator('#compose_to .recipient-input input').pressSequentially(`${to},`);
  await page.locator('#compose_to li.recipient').waitFor();
  await page.locator('#compose-subject').fill(subject);
}

/** From the list: the answer to the newest message. */
export async function openReply(page: Page): Promise<void> {
  await page.locator('#messagelist tr.message').first().dblclick();
  await page.locator('#layout-content a.reply[data-content-button]').click();
  await ready(page);
}

/** Changes from one editor to the other and takes the text along; says yes when it asks whether formatting may be lost. */
export async function toggleHtml(page: Page): Promise<void> {
  const was = await htmlIsOn(page);
  const sayYes = (dialog: Dialog) => dialog.accept();
  page.on('dialog', sayYes);
  await page
    .locator(was ? '.tox-toolbar__primary button' : '.editor-toolbar a.mce-i-html')
    .first()
    .click();
  await page.locator(`[name="_is_html"][value="${was ? 0 : 1}"]`).waitFor({ state: 'attached' });
  page.off('dialog', sayYes);
  await ready(page);
}

/** Clicks into the editor and types at the caret that the click leaves. */
export async function typeInto(page: Page, text: string): Promise<void> {
  await (await editor(page)).click();
  await page.keyboard.type(text);
}

/** All that is written in the editor, as a person reads it. */
export async function insertedText(page: Page): Promise<string> {
  const element = await editor(page);
  return (await htmlIsOn(page)) ? element.innerText() : element.inputValue();
}

/** A click alone; whether the message leaves is for the page to show. */
export async function send(page: Page): Promise<void> {
  await page.locator('.formbuttons button.send').click();
}

/** Until the list has come; before that a new composer may not open. */
export async function waitForList(page: Page): Promise<void> {
  await page.locator('body.action-none').waitFor();
  await page.locator('#messagelist tr.message, #messagelist-content .listing-info').first().waitFor();
}

async function ready(page: Page): Promise<void> {
  await page.locator('body.action-compose #compose_to .recipient-input').waitFor();
  await (await editor(page)).waitFor();
}

async function editor(page: Page): Promise<Locator> {
  if (!(await htmlIsOn(page))) return page.locator('textarea#composebody');
  return page.frameLocator('iframe#composebody_ifr').locator('body#tinymce[contenteditable="true"]');
}

async function htmlIsOn(page: Page): Promise<boolean> {
  return (await page.locator('[name="_is_html"]').inputValue()) === '1';
}
