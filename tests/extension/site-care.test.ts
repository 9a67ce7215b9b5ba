import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationAnswer } from '../../utils/domain/answer.ts';
import type { Command } from '../../utils/domain/command.ts';
import { requestSites } from '../../utils/extension/current-site.ts';
import { readSites } from '../../utils/extension/read.ts';
import type { Sender } from '../../utils/extension/senders.ts';
import { readSiteLog } from '../../utils/extension/site-log.ts';
import { type ABackground, aBackground, DAY, email, gmail, hosts, noon, sent, to } from './a-background.ts';
import { stored } from './a-browser.ts';

const mail = 'https://webmail.example.org';
const google = 'https://mail.google.com';
const there: Sender = { id: 'test-extension-id', url: `${mail}/?_task=mail`, tab: { id: 5 }, frameId: 2 };

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const files = (origin: string) => background.browser.registered.get(`site:${origin}`)?.js;
const switchOn = async (origin: string) => {
  await requestSites([origin]);
  return background.tell({ do: 'switch-site', origin, on: true });
};
const askPanel = (host: string, account: string | null = null, sender = gmail) => background.ask({ ask: 'panel', host, account }, sender);

describe('a page gets what belongs to its site', () => {
  it('the hosts that live there, and nothing of another', () => expect(files(google)).toEqual(['/hosts/gmail.js', '/watcher.js']));

  it('the host for any site, where nobody lives', async () => {
    await switchOn(mail);
    expect(files(mail)).toEqual(['/hosts/general.js', '/watcher.js']);
  });

  it('the host of software that an open tab shows', async () => {
    background.browser.tabs.push({ id: 5, url: `${mail}/?_task=mail` });
    background.browser.selectorsThere.add('#compose-content');
    await switchOn(mail);
    expect(files(mail)).toEqual(['/hosts/roundcube.js', '/watcher.js']);
    expect(background.browser.injected.at(-1)?.files).toEqual(['/hosts/roundcube.js', '/watcher.js']);
  });

  it('the host of software that shows itself later, when its composer is first used', async () => {
    background.browser.tabs.push({ id: 5, url: `${mail}/?_task=mail` });
    await switchOn(mail);
    expect(await askPanel('general', null, there)).toBe('panel');
    background.browser.selectorsThere.add('#compose-content');
    expect(await askPanel('general', null, there)).toBe('others');
    expect(files(mail)).toEqual(['/hosts/roundcube.js', '/watcher.js']);
    expect(background.browser.heard.at(-1)).toEqual({ tab: 5, message: `leave ${mail}` });
    await background.tell({ do: 'switch-site', origin: mail, on: false });
    await switchOn(mail);
    expect(files(mail)).toEqual(['/hosts/roundcube.js', '/watcher.js']);
  });

  it('and a host with pages or frames of its own is brought to these alone', () => {
    expect(files(`${google} google-chat`)).toEqual(['/hosts/google-chat.js', '/watcher.js']);
    expect(background.browser.registered.get(`site:${google} google-chat`)).toMatchObject({
      matches: ['https://mail.google.com/chat/*'],
      allFrames: true,
    });
    expect(background.browser.registered.get(`site:${google}`)).toMatchObject({ matches: [`${google}/*`], allFrames: false });
  });

  it('and into the frames it has in pages of other sites that are open', async () => {
    const chat = 'https://chat.google.com';
    background.browser.tabs.push({ id: 1, url: `${google}/mail/` }, { id: 2, url: `${chat}/app` }, { id: 3, url: 'https://example.com/' });
    background.browser.framesOf.set(1, ['https://ads.example/', `${chat}/u/0/frame`]);
    await switchOn(chat);
    const files = ['/hosts/google-chat.js', '/watcher.js'];
    expect(background.browser.injected).toEqual([
      { target: { tabId: 1, frameIds: [2] }, files },
      { target: { tabId: 2, frameIds: [0] }, files },
    ]);
  });

  it('and all of it goes with the site', async () => {
    await background.tell({ do: 'switch-site', origin: google, on: false });
    expect(background.browser.registered.size).toBe(0);
  });
});

describe('resting', () => {
  it('on one account: its composers get no panel, others do, and the watcher asks first', async () => {
    background.browser.tabs.push({ id: 7, url: `${google}/mail/u/1/` });
    expect(await askPanel('gmail', 'dora@example.org')).toBe('panel');
    expect(await background.compose({ do: 'rest-here', account: 'dora@example.org' })).toEqual({ ok: true, people: [] });
    expect(files(google)).toEqual(['/hosts/gmail.js', '/asks-first.js', '/watcher.js']);
    expect(background.browser.heard.at(-1)).toEqual({ tab: 7, message: `leave ${google}` });
    expect(await askPanel('gmail', 'dora@example.org')).toBe('rests');
    expect(await askPanel('gmail', 'choir@example.org')).toBe('panel');
    await background.tell({ do: 'rest-on-account', origin: google, account: 'dora@example.org', rests: false });
    expect(await askPanel('gmail', 'dora@example.org')).toBe('panel');
    expect(files(google)).toEqual(['/hosts/gmail.js', '/watcher.js']);
  });

  it('on the whole site, said by its own composer', async () => {
    await background.compose({ do: 'rest-here', account: null });
    expect((await readSites()).map(({ site }) => site)).toMatchObject([{ origin: google, on: false, withdrawn: false }]);
    expect(files(google)).toBeUndefined();
  });

  it('is not for a page of ours to say of itself', async () => {
    expect(await background.tell({ do: 'rest-here', account: null })).toMatchObject({ ok: false });
  });
});

describe('how often it was looked, and noted', () => {
  it('counts looks and notes with their last moments, and nothing else', async () => {
    await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await background.conversation([to('ana@example.org')]);
    background.clock.now += 60_000;
    await background.conversation([to('eva@example.org')]);
    await background.compose(sent(noon, 'ana@example.org'));
    expect(await readSiteLog(google)).toEqual({ origin: google, looks: 2, lookedAt: noon + 60_000, notes: 1, notedAt: noon + 60_000, unreadable: 0 });
    expect(JSON.stringify((await stored())[`log:${google}`])).not.toContain('ana');
  });

  it('a note that is taken back, once however often, is none', async () => {
    await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await background.keep('Ben Okafor', { handles: [email('ben@example.org')] });
    await background.compose(sent(noon, 'ana@example.org'), 'first');
    await background.compose(sent(noon, 'ana@example.org', 'ben@example.org'), 'both');
    for (const _ of [1, 2]) await background.compose({ do: 'take-back', sent: 'both' });
    expect(await readSiteLog(google)).toMatchObject({ notes: 1, notedAt: noon });
    await background.compose({ do: 'take-back', sent: 'first' });
    expect(await readSiteLog(google)).toMatchObject({ notes: 0, notedAt: null });
  });

  it('what is done on a page of ours is nobody’s', async () => {
    const practice: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/practice.html', tab: { id: 3 } };
    await background.ask({ ask: 'conversation', host: 'practice', key: null, recipients: 'none' }, practice);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('log:'))).toEqual([]);
  });
});

describe('a site that has changed', () => {
  const blank = (host = 'gmail', sender = gmail) =>
    background.ask({ ask: 'conversation', host, key: null, recipients: 'unclear' }, sender) as Promise<ConversationAnswer>;
  const changed = async () => (await blank()).siteChanged;

  it('is one from which nobody could be read three times in a row', async () => {
    expect([await changed(), await changed(), await changed(), await changed()]).toEqual([false, false, true, true]);
  });

  it('has not, as soon as somebody can be read', async () => {
    for (let times = 0; times < 5; times += 1) await blank();
    expect((await background.conversation([to('ana@example.org')])).siteChanged).toBe(false);
    expect(await changed()).toBe(false);
  });

  it('has not, where a conversation at least has a key, or nobody is chosen', async () => {
    for (let times = 0; times < 5; times += 1) await background.conversation('unclear', 'draft');
    for (let times = 0; times < 5; times += 1) await background.conversation('none');
    expect(await changed()).toBe(false);
  });

  it('is none for which nobody wrote a host', async () => {
    await switchOn(mail);
    for (let times = 0; times < 5; times += 1) expect((await blank('general', there)).siteChanged).toBe(false);
  });
});

describe('deleting what came from a site', () => {
  it('takes its dates, its links and its log; people stay, with the dates from elsewhere', async () => {
    const ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await background.tell({ do: 'log-contact', person: ana, by: 'both', channel: 'met', at: noon - 40 * DAY });
    await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'email', at: noon - 30 * DAY });
    await background.compose(sent(noon - DAY, 'ana@example.org'));
    await background.compose({ do: 'link-conversation', host: 'gmail', key: 'draft', person: ana });
    await switchOn(mail);
    await background.tell({ do: 'link-conversation', host: 'general', key: '/a', person: ana }, 'of another', there);

    expect(await background.tell({ do: 'forget-site', origin: google })).toEqual({ ok: true, people: [] });
    expect(await background.dates(ana)).toEqual([noon - 40 * DAY, noon - 30 * DAY]);
    expect((await background.person(ana)).last).toEqual({
      both: { at: noon - 40 * DAY, channel: 'met' },
      me: { at: noon - 30 * DAY, channel: 'email' },
    });
    const keys = Object.keys(await stored());
    expect(keys).not.toContain(`log:${google}`);
    expect(keys.filter((key) => key.startsWith('link:'))).toEqual([`link:general@${mail}:/a`]);
    expect((await readSites()).map(({ site }) => site)).toContainEqual(expect.objectContaining({ origin: google, on: true }));
  });

  it('takes what was linked there before its software was recognised, too', async () => {
    const ana = await background.keep('Ana Lima');
    background.browser.tabs.push({ id: 5, url: `${mail}/?_task=mail` });
    await switchOn(mail);
    await background.tell({ do: 'link-conversation', host: 'general', key: '/a', person: ana }, 'before', there);
    background.browser.selectorsThere.add('#compose-content');
    await askPanel('general', null, there);
    await background.tell({ do: 'link-conversation', host: 'roundcube', key: 'draft', person: ana }, 'after', there);
    const links = async () => Object.keys(await stored()).filter((key) => key.startsWith('link:'));
    expect(await links()).toHaveLength(2);
    await background.tell({ do: 'forget-site', origin: mail });
    expect(await links()).toEqual([]);
  });

  it('is for a page of ours to say', async () => {
    expect(await background.compose({ do: 'forget-site', origin: google })).toEqual({ ok: false, why: 'not-allowed' });
  });
});

describe('a site that was stored by version 1', () => {
  it('is as it was, with nothing resting', async () => {
    await background.tell({ do: 'switch-site', origin: google, on: true });
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await fakeBrowser.storage.local.set({ [`site:${google}`]: { v: 1, origin: google, on: true, panelOpen: true } });
    expect((await readSites()).map(({ site }) => site)).toEqual([
      { origin: google, on: true, panelOpen: true, withdrawn: false, restingAccounts: [], software: [] },
    ]);
    expect(await background.conversation('none')).toMatchObject({ panelOpen: true });
  });

  it('a permission that was withdrawn is told from a switch', async () => {
    background.browser.granted.clear();
    const { restoreSites } = await import('../../utils/extension/sites.ts');
    await restoreSites(hosts);
    expect((await readSites()).map(({ site }) => site)).toMatchObject([{ on: false, withdrawn: true }]);
    const again: Command = { do: 'switch-site', origin: google, on: true };
    await requestSites([google]);
    await background.tell(again);
    expect((await readSites()).map(({ site }) => site)).toMatchObject([{ on: true, withdrawn: false }]);
  });
});
