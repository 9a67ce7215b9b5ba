import type { Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './accessible.ts';
import { type Installed, installExtension } from './extension.ts';
import { kept, sentNotes } from './kept.ts';
import { findMissing } from './real/installed.ts';
import { type Roundcube, startRoundcube } from './real/roundcube.ts';
import { logIn, openComposer, openReply, send, typeInto, waitForList } from './real/roundcube-driver.ts';
import { daysAgo, keep, switchOn } from './seed.ts';

const missing = findMissing('mail');
const lamp = { role: 'button', name: 'Open Small Hello' };

describe.skipIf(missing)(`what the real Roundcube sends, and what it does not${missing ? ` (${missing})` : ''}`, () => {
  let roundcube: Roundcube;
  let installed: Installed;
  let page: Page;
  const people: Record<string, string> = {};

  beforeAll(async () => {
    roundcube = await startRoundcube({ htmlEditor: false, users: ['ana', 'ben', 'cleo', 'dora'] });
    installed = await installExtension();
    for (const [user, name] of Object.entries({ ben: 'Ben Okafor', cleo: 'Cleo Marsh' }))
      people[name] = await keep(installed, { name, address: address(user), wrote: daysAgo(120) });
    page = await installed.context.newPage();
  });

  afterAll(async () => {
    await installed?.close();
    await roundcube?.stop();
  });

  const address = (user: string) => `${user}@${roundcube.domain}`;
  const heading = (name: string) => ({ role: 'heading', name });

  /** How often a message to each was noted. */
  const noted = async () => {
    const { ledgers } = await kept(installed);
    return Object.entries(people).map(([name, id]) => [name, (ledgers[id] ?? []).filter(({ source }) => source === 'sent').length] as const);
  };

  const addRecipients = async (...more: readonly string[]) => {
    await page.locator('#compose_to .recipient-input input').pressSequentially(`${more.join()},`);
    await page.locator('#compose_to li.recipient').nth(more.length).waitFor();
  };

  /** Back to the list; `unsaved`: the page asks whether the message may be lost, and is told yes. */
  const leaveMessage = async ({ unsaved }: { readonly unsaved: boolean }) => {
    const sayYes = (dialog: Dialog) => dialog.accept();
    page.on('dialog', sayYes);
    await page.locator('#taskmenu a.mail').click();
    if (unsaved) await page.locator('.ui-dialog-buttonset .mainaction').click();
    await waitForList(page);
    page.off('dialog', sayYes);
  };

  /** A message whose recipients the panel has understood. */
  const write = async (to: string, shown: string) => {
    await openComposer(page, { to, subject: 'Hello' });
    await typeInto(page, 'A line of my own.');
    const seen = await accessible(page);
    await seen.find(heading(shown));
    await seen.close();
  };

  test('switched on where nobody can write yet: known by the first composer that is used, and noted once', async () => {
    await page.goto(roundcube.url);
    await page.locator('#rcmloginuser').waitFor();
    await switchOn(installed, 'http://127.0.0.1');
    await logIn(page, roundcube, 'ana');
    await openComposer(page, { to: address('ben'), subject: 'Hello' });
    await typeInto(page, 'A line of my own.');
    const seen = await accessible(page);
    await seen.press(lamp);
    await seen.find(heading('Ben Okafor'));
    expect(await seen.list(lamp)).toEqual([]);
    await seen.close();
    await send(page);
    await waitForList(page);
    await expect.poll(() => roundcube.mailbox('ben')).toHaveLength(1);
    await expect.poll(noted).toEqual([
      ['Ben Okafor', 1],
      ['Cleo Marsh', 0],
    ]);
  });

  test('a reply knows whom it is for', async () => {
    await roundcube.deliver({
      from: `Cleo Marsh <${address('cleo')}>`,
      to: address('ana'),
      subject: 'Plums',
      text: 'There are plums.',
      date: new Date(daysAgo(3)),
    });
    await page.reload();
    await openReply(page);
    await typeInto(page, 'I come with a basket.');
    const seen = await accessible(page);
    await seen.find(heading('Cleo Marsh'));
    await seen.close();
    await send(page);
    await waitForList(page);
    await expect.poll(noted).toEqual([
      ['Ben Okafor', 1],
      ['Cleo Marsh', 1],
    ]);
  });

  // What must not be noted is followed by what is: by then it would have been.
  test('a draft that is saved, a message that is discarded and one that is refused are not noted', async () => {
    await write(address('ben'), 'Ben Okafor');
    await page.locator('#layout-content > .header a.save.draft').click();
    await page.locator('#messagestack .confirmation').waitFor();
    await expect.poll(() => roundcube.mailbox('ana', 'Drafts')).toHaveLength(1);
    await leaveMessage({ unsaved: false });

    await write(address('ben'), 'Ben Okafor');
    await leaveMessage({ unsaved: true });

    await openComposer(page, { to: address('ben'), subject: 'Hello' });
    await addRecipients('nobody@elsewhere.example');
    await typeInto(page, 'A line of my own.');
    await send(page);
    await page.locator('#messagestack .error').waitFor();
    await leaveMessage({ unsaved: true });

    await write(address('cleo'), 'Cleo Marsh');
    await send(page);
    await waitForList(page);
    await expect.poll(noted).toEqual([
      ['Ben Okafor', 1],
      ['Cleo Marsh', 2],
    ]);
    expect(await roundcube.mailbox('ben')).toHaveLength(1);
  });

  test('to several: those of the circle', async () => {
    await openComposer(page, { to: address('ben'), subject: 'Hello' });
    await addRecipients(address('dora'), address('cleo'));
    await typeInto(page, 'A line for all of you.');
    const seen = await accessible(page);
    await seen.press({ role: 'button', name: /Cleo Marsh/ });
    await seen.find(heading('Cleo Marsh'));
    await seen.find({ role: 'button', name: /Ben Okafor/ });
    await seen.close();
    await send(page);
    await waitForList(page);
    await expect.poll(noted).toEqual([
      ['Ben Okafor', 2],
      ['Cleo Marsh', 3],
    ]);
    expect(await sentNotes(installed)).toHaveLength(5);
    await expect.poll(() => roundcube.mailbox('dora')).toHaveLength(1);
  });
});
