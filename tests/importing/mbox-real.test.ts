import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import expected from './fixtures/mbox/expected.json' with { type: 'json' };
import { exchangeOf, told } from './read-mbox.ts';

const fixture = (name: string, as = name) => told(readFileSync(new URL(`fixtures/mbox/${name}`, import.meta.url)), as, [1000, 7, 300]);
const key = (address: string) => `email:${address}`;
const me = key('me@example.net');

/** The day after the programs wrote them: what they sent is of that day, and nothing is read that lies ahead. */
beforeAll(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 26), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

describe('mailboxes that programs wrote', () => {
  test.each(['python.mbox', 'dovecot.mbox', 'mutt.mbox'])('%s', async (name) => {
    const { exchanges, who, mine, left, unread } = await fixture(name);
    expect(exchanges).toEqual(expected.map(({ from, to, at }) => exchangeOf({ at, from: key(from), to: to.map(key) })));
    expect({ mine, left, unread }).toEqual({ mine: [me], left: 2, unread: [] });
    const names = new Map(who.toReversed().map((one) => [one.key, one.name]));
    expect(['ana', 'andre', 'anna', 'joerg', 'ivan', 'hanako', 'long'].map((person) => names.get(key(`${person}@example.org`)))).toEqual([
      'Ana Lima',
      'André Muñoz',
      'Анна Петрова',
      'Jörg Müller',
      'Иван Сидоров',
      '山田花子',
      'A name so long that a header with it has to be folded into several lines by whoever writes it Ärmel & Co',
    ]);
  });

  test.each(['mutt-sent.mbox', 'neomutt-sent.mbox'])('%s', async (name) => {
    const { exchanges, who, mine, left, unread } = await fixture(name, 'Sent');
    expect(exchanges.map(({ from, to }) => [from, to])).toEqual([
      [me, [key('ana@example.org')]],
      [me, [key('andre@example.org'), key('chi@example.com')]],
      [me, [key('anna@example.org')]],
      [me, [key('ben@example.com')]],
    ]);
    expect(exchanges.every(({ at }) => at > Date.UTC(2026, 10, 25) && at < Date.UTC(2026, 10, 26))).toBe(true);
    expect({ mine, left, unread }).toEqual({ mine: [me, me, me, me], left: 0, unread: [] });
    expect(who.map((one) => one.name)).toEqual(expect.arrayContaining(['Mé Myself', 'Ana Lima', 'Muñoz, André', 'Анна Петрова', null]));
  });
});

describe('mailboxes written by hand as programs do', () => {
  test('the archive of Gmail', async () => {
    const { exchanges, who, mine, left, unread } = await fixture('takeout.mbox');
    const ana = key('ana@example.org');
    expect(exchanges).toEqual([
      exchangeOf({ from: ana, to: [me] }),
      exchangeOf({ from: me, to: [ana], at: Date.UTC(2026, 2, 7, 9) }),
      exchangeOf({ from: me, to: [key('chi@example.com')], at: Date.UTC(2026, 2, 8, 9) }),
      exchangeOf({ from: key('ben@example.com'), to: [me], at: Date.UTC(2026, 2, 8, 11), channel: 'google-chat' }),
    ]);
    expect({ mine, left, unread }).toEqual({ mine: [me, me, me], left: 3, unread: [] });
    expect(who.find((one) => one.key === ana)?.name).toBe('Ana Lima 🌱');
  });

  test('a folder of Thunderbird', async () => {
    const { exchanges, mine, unread } = await fixture('thunderbird-Inbox');
    expect(exchanges.map(({ from, to }) => [from, to])).toEqual([
      [key('ana@example.org'), [me]],
      [key('ben@example.com'), [me, key('ana@example.org')]],
    ]);
    expect({ mine, unread }).toEqual({ mine: [me], unread: [] });
  });

  test.each(['python.mbox', 'dovecot.mbox', 'takeout.mbox'])('%s, cut off anywhere, tells what is whole', async (name) => {
    const bytes = readFileSync(new URL(`fixtures/mbox/${name}`, import.meta.url));
    const whole = await told(bytes, name);
    for (let end = 150; end < bytes.length; end += 97) {
      const part = await told(bytes.subarray(0, end), name);
      expect(part.unread.length).toBeLessThanOrEqual(1);
      // A message within another that is cut off looks like one of its own.
      const outer = part.exchanges.filter(({ from }) => from !== key('zoe@example.net'));
      expect(outer).toEqual(whole.exchanges.slice(0, outer.length));
    }
  });
});
