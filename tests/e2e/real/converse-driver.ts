import type { Locator, Page } from 'playwright-core';
import type { Converse, ViewMode } from './converse.ts';

/**
 * What a person does in Converse.js with mouse and keyboard, in a window of at least 1280 by 720 px, ending when they would see that it is done. A
 * conversation is the element of one open chat or group. Names of elements and classes seen 2026-11 in Converse.js 14.0.0.
 */

export type Message = {
  readonly text: string;
  readonly isOwn: boolean;
  readonly date: Date;
};

/** Leaves the list of contacts in front. */
export async function logIn(page: Page, { url, domain, password }: Omit<Converse, 'stop'>, user: string, viewMode: ViewMode): Promise<void> {
  await page.goto(url(viewMode));
  if (viewMode === 'overlayed') await page.locator('.toggle-controlbox').click();
  await page.locator('input[name=jid]').fill(`${user}@${domain}`);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  if (viewMode === 'overlayed') await page.locator('.toggle-controlbox').click();
  await page.locator('converse-roster-contact').first().waitFor();
}

/** A chat with somebody from the list of contacts, which shows people twice while something of theirs is unread. */
export async function openChat(page: Page, address: string): Promise<Locator> {
  await page.locator(`converse-roster-contact a.open-chat[data-jid="${address}"]`).first().click();
  return ready(page.locator(`converse-chat[jid="${address}"]`));
}

/** A chat with anybody, who need not exist. */
export async function openAddress(page: Page, address: string): Promise<Locator> {
  await page.locator('.dropdown--contacts .dropdown-toggle').click();
  await page.locator('.dropdown--contacts .new-chat').click();
  await page.locator('converse-new-chat-modal input[name=jid]').fill(address);
  await page.locator('converse-new-chat-modal button[type=submit]').click();
  await page.locator('converse-new-chat-modal').waitFor({ state: 'hidden' });
  return ready(page.locator(`converse-chat[jid="${address}"]`));
}

/** A group chat, as a link opens it; made when it is not there. The first part of the person's own address is their name in it. */
export async function openGroup(page: Page, address: string): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `converse/room?jid=${address}`);
  return ready(page.locator(`converse-muc[jid="${address}"]`));
}

/** Clicks into the composer and types at the caret that the click leaves. */
export async function typeInto(conversation: Locator, text: string): Promise<void> {
  await composer(conversation).click();
  await composer(conversation).pressSequentially(text);
}

/** All that is written in the composer. */
export async function insertedText(conversation: Locator): Promise<string> {
  return composer(conversation).inputValue();
}

/** Whether the message arrives is for the conversation to show. */
export async function send(conversation: Locator, by: 'key' | 'button' = 'key'): Promise<void> {
  await (by === 'key' ? composer(conversation).press('Enter') : conversation.locator('button.send-button').click());
  await conversation.locator('textarea.chat-textarea:placeholder-shown:enabled').waitFor();
}

/** A file by itself, without any words. */
export async function sendFile(conversation: Locator, name: string): Promise<void> {
  const buffer = Buffer.from('a note');
  await conversation.locator('input[type=file].fileupload').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await conversation.locator(`.chat-msg[data-msgid] .chat-msg__text a[href$="/${name}"]`).waitFor();
}

/** Puts other words in the place of the person's latest message. The composer has to be empty. */
export async function correctLatest(conversation: Locator, text: string): Promise<void> {
  await composer(conversation).press('ArrowUp');
  await conversation.locator('textarea.chat-textarea.correcting').waitFor();
  await composer(conversation).press('Control+a');
  await composer(conversation).pressSequentially(text);
  await send(conversation);
}

/** What is shown of the conversation, oldest first. */
export async function messages(conversation: Locator): Promise<Message[]> {
  const found = await conversation.locator('.chat-msg').evaluateAll((elements) =>
    elements.map((element) => ({
      text: element.querySelector('.chat-msg__text')?.textContent ?? '',
      isOwn: element.querySelector('.chat-msg__content--me') !== null,
      date: element.getAttribute('data-isodate') ?? '',
    })),
  );
  return found.map((message) => ({ ...message, date: new Date(message.date) }));
}

async function ready(conversation: Locator): Promise<Locator> {
  await composer(conversation).waitFor();
  return conversation;
}

function composer(conversation: Locator): Locator {
  return conversation.locator('textarea.chat-textarea');
}
