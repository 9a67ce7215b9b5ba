import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWay, waysTo, writeTo } from '../../utils/extension/write-to.ts';
import { type ABackground, aBackground, email } from './a-background.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});
afterEach(() => void vi.restoreAllMocks());

const phone = { channel: 'phone', id: '+4312345678' } as const;
const outlook = 'https://outlook.live.com';

const switchOn = async (origin: string) => {
  background.browser.granted.add(`${origin}/*`);
  await background.tell({ do: 'switch-site', origin, on: true });
};
const names = async (id: string) => (await waysTo(await background.person(id))).map(({ name }) => name);

it('knows the sites that are switched on, and no others', async () => {
  const id = await background.keep('Ana Lima', { handles: [email('ana@example.org'), phone] });
  expect(await names(id)).toEqual(['gmail', 'text-message', 'signal']);
  await switchOn('https://web.whatsapp.com');
  await background.tell({ do: 'switch-site', origin: 'https://mail.google.com', on: false });
  expect(await names(id)).toEqual(['mail-program', 'whatsapp', 'text-message', 'signal']);
});

it('of two mail sites, the one something was noted from last comes first', async () => {
  const id = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
  await switchOn(outlook);
  expect(await names(id)).toEqual(['gmail', 'outlook']);
  await fakeBrowser.storage.local.set({ [`log:${outlook}`]: { v: 5, origin: outlook, looks: 1, lookedAt: 9, notes: 1, notedAt: 9, unreadable: 0 } });
  expect(await names(id)).toEqual(['outlook', 'gmail']);
});

it('where the browser does not take an address, the next way is tried', async () => {
  const id = await background.keep('Ana Lima', { handles: [phone] });
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('Illegal URL: sms:+4312345678'));
  expect(await writeTo(id)).toBe('opened');
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual(['sms:+4312345678', 'https://signal.me/#p/+4312345678']);
});

it('where the browser takes none of them, that is told', async () => {
  const id = await background.keep('Ana Lima', { handles: [phone] });
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('Illegal URL'));
  expect(await writeTo(id)).toBe('no-address');
  const [way] = await waysTo(await background.person(id));
  expect(way && (await openWay(way))).toBe(false);
});
