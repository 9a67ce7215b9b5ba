import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../utils/domain/command.ts';
import type { Sender } from '../../utils/extension/senders.ts';
import { type ABackground, aBackground, email, gmail, noon, ours, sent, to } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
});

const question = { ask: 'conversation', host: 'gmail', key: null, recipients: [to('ana@example.org')] };

describe('who learns nothing and changes nothing', () => {
  const strangers: Readonly<Record<string, Sender>> = {
    'another extension': { ...gmail, id: 'another-extension' },
    'nobody by name': { url: gmail.url, tab: { id: 7 } },
    'no address': { id: gmail.id, tab: { id: 7 } },
    'a site that was never switched on': { ...gmail, url: 'https://mail.example.org/' },
    'the same site without encryption': { ...gmail, url: 'http://mail.google.com/' },
    'a site whose name begins alike': { ...gmail, url: 'https://mail.google.com.example.org/' },
    'no tab': { id: gmail.id, url: gmail.url },
    'a frame without an address of its own': { ...gmail, url: 'about:blank' },
    'a page of another extension': { ...ours, url: 'chrome-extension://test-extension-id.example/options.html' },
  };
  for (const [who, sender] of Object.entries(strangers)) {
    it(who, async () => {
      const before = structuredClone(await stored());
      expect(await background.ask(question, sender)).toBeNull();
      expect(await background.ask({ ask: 'invitation' }, sender)).toBeNull();
      expect(await background.ask({ ask: 'panel' }, sender)).toBeNull();
      expect(await background.tell(sent(noon, 'ana@example.org'), 'x', sender)).toEqual({ ok: false, why: 'not-allowed' });
      expect(await stored()).toEqual(before);
    });
  }

  it('a site that was switched off again', async () => {
    expect(await background.ask(question)).toMatchObject({ conversation: { kind: 'people' } });
    await background.tell({ do: 'switch-site', origin: 'https://mail.google.com', on: false });
    expect(await background.ask(question)).toBeNull();
    expect(await background.compose(sent(noon, 'ana@example.org'))).toEqual({ ok: false, why: 'not-allowed' });
  });
});

describe('which host lives where', () => {
  const elsewhere: Sender = { ...gmail, url: 'https://webmail.example.org/?_task=mail' };
  beforeEach(async () => {
    background.browser.granted.add('https://webmail.example.org/*');
    await background.tell({ do: 'switch-site', origin: 'https://webmail.example.org', on: true });
  });

  it.each([
    ['software that anybody can host', 'roundcube', elsewhere, true],
    ['a host that lives at one address, elsewhere', 'gmail', elsewhere, false],
    ['a host nobody knows', 'unknown', gmail, false],
    ['our practice page, from a website', 'practice', gmail, false],
    ['our practice page, from a page of ours', 'practice', ours, true],
    ['a website, from a page of ours', 'gmail', ours, false],
  ] as const)('%s', async (_, host, sender, known) => {
    expect((await background.ask({ ...question, host }, sender)) !== null).toBe(known);
    const told = await background.tell({ do: 'note-sent', host, key: null, to: [to('nobody@example.org')], at: noon }, 'x', sender);
    expect(told).toEqual(known ? { ok: true, people: [] } : { ok: false, why: 'not-allowed' });
  });

  it('an address with another port is the same site, as in match patterns', async () => {
    expect(await background.ask(question, { ...gmail, url: 'https://mail.google.com:8443/mail' })).not.toBeNull();
  });
});

describe('a composer in somebody else’s page', () => {
  const own: readonly Command[] = [
    { do: 'add-person', details: { name: 'Ben' } },
    { do: 'edit-person', person: 'x', change: {} },
    { do: 'delete-person', person: 'x' },
    { do: 'log-contact', person: 'x', by: 'me', channel: 'met', at: noon },
    { do: 'remove-contact', person: 'x', contact: 'x' },
    { do: 'not-now', person: 'x', until: null },
    { do: 'change-settings', change: {} },
    { do: 'switch-site', origin: 'https://mail.google.com', on: false },
    { do: 'erase-everything' },
  ];
  it.each(own)('may not tell: $do', async (command) => {
    const before = structuredClone(await stored());
    expect(await background.compose('person' in command ? { ...command, person: ana } : command)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await stored()).toEqual(before);
  });

  it.each(['invitation', 'warm-up'])('may not ask who is named on a page of ours: %s', async (ask) =>
    expect(await background.ask({ ask })).toBeNull(),
  );

  it('may let somebody rest for a week at most', async () => {
    const months = { do: 'rest-person', person: ana, days: 90 } as never;
    expect(await background.compose(months)).toEqual({ ok: false, why: 'not-allowed' });
  });

  it('gets the panel into its own frame', async () => {
    expect(await background.ask({ ask: 'panel', host: 'gmail', account: null }, { ...gmail, frameId: 3 })).toBe('panel');
    expect(background.browser.injected.at(-1)).toEqual({ target: { tabId: 7, frameIds: [3] }, files: ['/panel.js'] });
  });

  it('hears when the panel cannot come', async () => {
    background.browser.closedTabs.add(7);
    expect(await background.ask({ ask: 'panel', host: 'gmail', account: null })).toBe('nothing');
  });
});
