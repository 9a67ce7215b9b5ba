import { describe, expect, test } from 'vitest';
import { originsOf, originsOfAll, shownSite, siteChoices } from '../../../entrypoints/options/known-sites.ts';
import type { Site, SiteLog } from '../../../utils/domain/settings.ts';
import { websites } from '../../../utils/hosts/all-hosts.ts';

const site = (origin: string, change: Partial<Site> = {}): Site => ({
  origin,
  on: true,
  panelOpen: false,
  withdrawn: false,
  restingAccounts: [],
  software: [],
  ...change,
});
const log = (unreadable = 0): SiteLog => ({ origin: '', looks: 1, lookedAt: 0, notes: 0, notedAt: null, unreadable });
const names = (sites: readonly Site[]) => siteChoices(sites).map(({ name }) => name);

describe('what can be chosen', () => {
  test('is every website with an address of its own, of both kinds, and nothing else', () => {
    expect(names([])).toEqual(websites.filter(({ matches }) => matches.length > 0).map(({ name }) => name));
    expect(new Set(siteChoices([]).map(({ kind }) => kind))).toEqual(new Set(['mail', 'chat']));
    expect(siteChoices([]).find(({ name }) => name === 'instagram')).toMatchObject({ label: 'Instagram', young: true });
  });

  test('is no longer what is on everywhere, and again what was switched off', () => {
    expect(names([site('https://mail.google.com')])).not.toContain('gmail');
    expect(names([site('https://mail.google.com', { on: false })])).toContain('gmail');
    expect(names([site('https://x.com')])).toContain('x');
    expect(names([site('https://x.com'), site('https://twitter.com')])).not.toContain('x');
  });
});

describe('what the browser is asked for', () => {
  test('is each place once', () => {
    expect(originsOf({ matches: ['https://a.example/one/*', 'https://a.example/two/*', 'https://b.example/*'] })).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(originsOfAll(['telegram-k', 'telegram-a', 'gmail'])).toContain('https://mail.google.com');
    expect(originsOfAll(['telegram-k', 'telegram-a']).filter((origin) => origin === 'https://web.telegram.org')).toHaveLength(1);
    expect(originsOfAll([])).toEqual([]);
  });

  test.each(websites.filter(({ matches }) => matches.length > 0).map((host) => [host.name, host] as const))(
    'for %s, is no place where another service lives',
    (name, host) => {
      const others = websites.filter((other) => other.name !== name && other.channel !== host.channel);
      expect(originsOf(host).filter((origin) => others.some((other) => originsOf(other).includes(origin)))).toEqual([]);
    },
  );
});

describe('a site as it is shown', () => {
  test.each([
    [site('https://mail.google.com'), ['Gmail']],
    [site('https://chat.example', { software: ['zulip'] }), ['Zulip']],
    [site('https://chat.example'), []],
  ])('%j', (one, labels) => expect(shownSite(one, log()).labels).toEqual(labels));

  test('is young with its host, and changed after three times', () => {
    expect(shownSite(site('https://web.whatsapp.com'), log()).young).toBe(true);
    expect([2, 3].map((times) => shownSite(site('https://mail.google.com'), log(times)).changed)).toEqual([false, true]);
  });
});
