import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentSite, requestSites, restOnPage } from '../../utils/extension/current-site.ts';
import { readSites } from '../../utils/extension/read.ts';
import { originOf, restoreSites, switchOn } from '../../utils/extension/sites.ts';
import { type ABackground, aBackground, email, hosts, noon, sent } from './a-background.ts';
import { stored } from './a-browser.ts';
import { everythingKept } from './keyval-in-memory.ts';

const mail = 'https://webmail.example.org';
const script = { id: `site:${mail}`, matches: [`${mail}/*`], js: ['/hosts/general.js', '/watcher.js'], allFrames: false, runAt: 'document_idle' };

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const turn = (on: boolean, origin = mail) => background.tell({ do: 'switch-site', origin, on });
const registered = () => background.browser.registered.get(script.id);
/** Of each site the script for all its pages. */
const registeredSites = () => [...background.browser.registered.keys()].filter((id) => !id.includes(' '));

describe('switching a site on', () => {
  it('without the permission is refused, and nothing is watched', async () => {
    expect(await turn(true)).toEqual({ ok: false, why: 'not-allowed' });
    expect(registered()).toBeUndefined();
    expect(await stored()).not.toHaveProperty(script.id);
  });

  it('has the watcher registered, and brings it into the tabs that are open there', async () => {
    const { browser } = background;
    browser.tabs.push({ id: 1, url: `${mail}/?_task=mail` }, { id: 2, url: 'https://example.com/' }, { id: 3, url: `${mail}/gone` });
    browser.closedTabs.add(3);
    await requestSites([mail]);
    expect(await turn(true)).toEqual({ ok: true, people: [] });
    expect(registered()).toEqual(script);
    expect(browser.injected).toEqual([{ target: { tabId: 1, frameIds: [0] }, files: ['/hosts/general.js', '/watcher.js'] }]);
  });

  it('again registers nothing twice; off takes it away, and again', async () => {
    await requestSites([mail]);
    for (const on of [true, true, false, false]) expect(await turn(on)).toEqual({ ok: true, people: [] });
    expect(registered()).toBeUndefined();
    expect((await readSites()).map(({ site }) => site)).toMatchObject([
      { origin: 'https://mail.google.com', on: true },
      { origin: mail, on: false },
    ]);
  });

  it('off, tells every tab which site it is to leave', async () => {
    const { browser } = background;
    await requestSites([mail]);
    await turn(true);
    browser.tabs.push({ id: 1, url: `${mail}/` }, { id: 2, url: 'https://example.com/' }, { id: 3, url: 'about:blank' });
    browser.closedTabs.add(2);
    await turn(false);
    expect(browser.heard).toEqual([1, 3].map((tab) => ({ tab, message: `leave ${mail}` })));
  });

  it('follows a permission that was given while nobody was there to switch it on', async () => {
    await requestSites([mail]);
    await switchOn([`${mail}/*`, 'https://*.example.com/*', '<all_urls>', 'https://refused.example/*'], hosts);
    expect(registeredSites()).toEqual(['site:https://mail.google.com', script.id]);
  });

  it('remembers whether the panel stood open', async () => {
    await background.compose({ do: 'remember-panel', open: true });
    for (const on of [false, true]) await turn(on, 'https://mail.google.com');
    expect(await background.conversation('none')).toMatchObject({ panelOpen: true });
  });
});

describe('the browser forgets or takes away', () => {
  it('after an update the sites that are on are registered again, the others not', async () => {
    await requestSites([mail]);
    await turn(true);
    await turn(false);
    background.browser.registered.clear();
    await restoreSites(hosts);
    expect(registeredSites()).toEqual(['site:https://mail.google.com']);
    await restoreSites(hosts);
    expect(registeredSites()).toEqual(['site:https://mail.google.com']);
  });

  it('a site whose permission was withdrawn is off', async () => {
    background.browser.granted.clear();
    await restoreSites(hosts);
    expect(background.browser.registered.size).toBe(0);
    expect((await readSites()).map(({ site }) => site)).toMatchObject([{ on: false }]);
    expect(await background.conversation('none')).toBeNull();
  });
});

describe('the page the user looks at', () => {
  const google = 'https://mail.google.com';
  const at = (url: string) => background.browser.tabs.push({ id: 1, url, active: true });
  const nowhere = { origin: '', name: '', account: null, rests: null };
  const inbox = { ...nowhere, origin: google, name: 'mail.google.com' };

  it.each([
    [`${mail}:8443/`, { ...nowhere, origin: mail, name: 'webmail.example.org', state: 'off' }],
    ['chrome://settings', { ...nowhere, state: 'not-possible' }],
    ['chrome-extension://test-extension-id/practice.html', { ...nowhere, state: 'practice' }],
    [`${google}/mail/u/0/`, { ...inbox, state: 'on', rests: 'page' }],
  ])('%s', async (url, site) => {
    at(url);
    expect(await currentSite()).toEqual(site);
  });

  it.each([
    [{ account: null }, { account: null, rests: null }],
    [{ account: 'dora@example.org' }, { account: 'dora@example.org', rests: null }],
    [{ account: 'choir@example.org' }, { account: 'choir@example.org', rests: 'account' }],
    [true, { account: null, rests: 'page' }],
    [{ account: 7 }, { account: null, rests: null }],
  ])('its watcher says %j', async (answer, says) => {
    await background.compose({ do: 'rest-here', account: 'choir@example.org' });
    at(`${google}/mail/u/0/`);
    background.browser.answers.set(1, answer);
    expect(await currentSite()).toEqual({ ...inbox, state: 'on', ...says });
  });

  it('can be left until it is loaded anew', async () => {
    at(`${google}/mail/u/0/`);
    await restOnPage(google);
    expect(background.browser.heard).toEqual([{ tab: 1, message: `leave ${google}` }]);
  });

  it('is withdrawn when its permission is gone', async () => {
    background.browser.granted.clear();
    at(`${google}/`);
    expect(await currentSite()).toMatchObject({ state: 'withdrawn' });
    await restoreSites(hosts);
    expect(await currentSite()).toMatchObject({ state: 'withdrawn' });
  });

  it.each(['file:///home/', 'about:blank', 'data:text/html,x', 'https://', ''])('%s is no site', (address) => expect(originOf(address)).toBeNull());
});

describe('erasing everything', () => {
  it('leaves nothing in any store, watches nothing, and gives permissions back', async () => {
    await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await background.compose(sent(noon, 'ana@example.org'));
    await background.invitation();
    background.browser.granted.add('https://required.example/*');
    background.browser.tabs.push({ id: 1, url: 'https://mail.google.com/' });

    expect(await background.tell({ do: 'erase-everything' })).toEqual({ ok: true, people: [] });
    expect(await stored()).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(everythingKept()).toEqual({});
    expect(background.browser.registered.size).toBe(0);
    expect(background.browser.heard).toEqual([{ tab: 1, message: 'leave https://mail.google.com' }]);
    expect([...background.browser.granted]).toEqual(['https://required.example/*']);
  });

  it('waits for its turn: what was told before is erased too', async () => {
    const ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await Promise.all([
      background.compose(sent(noon, 'ana@example.org')),
      background.openers(ana),
      background.tell({ do: 'erase-everything' }),
      background.compose(sent(noon, 'ana@example.org')),
      background.openers(ana),
    ]);
    expect(await stored()).toEqual({});
    expect(everythingKept()).toEqual({});
  });
});
