import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../utils/domain/channel.ts';
import {
  type Contact,
  isAhead,
  isBelievable,
  lastOf,
  mergeLedgers,
  newestContact,
  setRight,
  unansweredIn,
  withContact,
  withoutContact,
} from '../../utils/domain/contact.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;

const contact = fc.record<Contact>({
  id: fc.constantFrom(...'abcdefghijkl'),
  at: fc.oneof(
    fc.integer({ min: now - 900 * day, max: now + 3 * day }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  ),
  by: fc.constantFrom('me', 'them', 'both'),
  channel: fc.constantFrom(...channels),
  source: fc.constantFrom('sent', 'logged', 'imported'),
});
const contacts = fc.array(contact);

function aContact(different: Partial<Contact> = {}): Contact {
  return { id: 'a', at: now, by: 'me', channel: 'email', source: 'sent', ...different };
}

describe('a clock that ran ahead', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const at = (days: number) => now + days * 86_400_000;
  const entry = (days: number) => ({ id: `${days}`, at: at(days), by: 'me', channel: 'email', source: 'logged' }) as const;

  it('is known by a date more than a day from now', () => {
    expect(isAhead({ me: { at: at(2), channel: 'email' }, both: { at: at(-2), channel: 'call' } }, now)).toBe(true);
    expect(isAhead({ me: { at: at(0.9), channel: 'email' } }, now)).toBe(false);
    expect(isAhead({}, now)).toBe(false);
  });

  it('takes nothing away that the ledger has, and no contact where it has nothing', () => {
    const last = { me: { at: at(300), channel: 'email' } } as const;
    expect(setRight(last, [entry(300), entry(-9)], now)).toEqual({ me: { at: at(-9), channel: 'email' } });
    expect(setRight(last, [entry(300)], now)).toBe(last);
  });
});

describe('unansweredIn', () => {
  it.each([
    ['nothing', [], 0],
    ['two in a row, noted in any order', [aContact({ at: 4 }), aContact({ at: 3 }), aContact({ at: 2, by: 'them' }), aContact({ at: 1 })], 2],
    ['nothing of theirs was ever noted', [aContact({ at: 1 }), aContact({ at: 2 }), aContact({ at: 3 })], 0],
    ['a call answers', [aContact({ at: 1 }), aContact({ at: 2, by: 'both' })], 0],
    ['what came at the same moment answers', [aContact({ at: 1 }), aContact({ at: 1, by: 'them' })], 0],
  ] as const)('%s', (_, ledger, many) => {
    expect(unansweredIn(ledger)).toBe(many);
  });
});

describe('withContact', () => {
  it('keeps the newest of each direction', () => {
    const first = withContact({}, aContact({ at: now - 5 * day }), now);
    const second = withContact(first, aContact({ at: now - 3 * day, by: 'them' }), now);
    expect(withContact(second, aContact({ at: now, channel: 'practice' }), now)).toEqual({
      me: { at: now, channel: 'practice' },
      them: { at: now - 3 * day, channel: 'email' },
    });
  });

  it('gives the same back for something older', () => {
    const last = { me: { at: now, channel: 'email' } } as const;
    expect(withContact(last, aContact({ at: now - day }), now)).toBe(last);
  });

  it('stays with the first of two ways at the same moment', () => {
    const last = { me: { at: now, channel: 'email' } } as const;
    expect(withContact(last, aContact({ channel: 'call' }), now)).toBe(last);
  });

  it('refuses what lies more than a day ahead, and what is no date', () => {
    const last = {};
    expect(withContact(last, aContact({ at: now + day }), now)).toEqual({ me: { at: now + day, channel: 'email' } });
    expect(withContact(last, aContact({ at: now + day + 1 }), now)).toBe(last);
    expect(withContact(last, aContact({ at: Number.NaN }), now)).toBe(last);
    expect(withContact(last, aContact({ at: Number.NEGATIVE_INFINITY }), now)).toBe(last);
  });

  it('does not forget when the clock was set back by years', () => {
    const last = { me: { at: now, channel: 'email' } } as const;
    const longAgo = now - 2000 * day;
    expect(withContact(last, aContact({ at: longAgo }), longAgo)).toBe(last);
  });

  it('never moves backwards and never forgets a direction', () => {
    fc.assert(
      fc.property(contacts, contact, fc.integer({ min: now - 999 * day, max: now }), (known, more, clock) => {
        const before = lastOf(known, now);
        const after = withContact(before, more, clock);
        for (const by of ['me', 'them', 'both'] as const) {
          expect(after[by]?.at ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(before[by]?.at ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});

describe('newestContact', () => {
  it('is null for somebody never noted', () => {
    expect(newestContact({})).toBeNull();
  });

  it('is null where the only date is none', () => {
    expect(newestContact({ me: { at: Number.NaN, channel: 'email' } }, now)).toBeNull();
  });

  it('says when, who and how', () => {
    expect(newestContact({ me: { at: 1, channel: 'email' }, both: { at: 2, channel: 'call' } }, now)).toEqual({ at: 2, by: 'both', channel: 'call' });
  });

  it('counts a meeting before a message of the same moment', () => {
    expect(newestContact({ me: { at: 1, channel: 'email' }, both: { at: 1, channel: 'met' } }, now)?.by).toBe('both');
  });

  it('prefers a date that can be believed, and keeps the other where there is none', () => {
    const ahead = { at: now + 900 * day, channel: 'email' } as const;
    const real = { at: now - day, channel: 'email' } as const;
    expect(newestContact({ me: ahead, them: real }, now)).toEqual({ ...real, by: 'them' });
    expect(newestContact({ me: ahead }, now)).toEqual({ ...ahead, by: 'me' });
  });
});

describe('the ledger', () => {
  it('takes each contact once, newest first, and ours before theirs', () => {
    const ours = aContact({ id: 'a', at: 1 });
    const theirs = [aContact({ id: 'b', at: 2 }), aContact({ id: 'a', at: 1, channel: 'practice' })];
    expect(mergeLedgers([ours], theirs)).toEqual([theirs[0], ours]);
  });

  it('does not change when something is merged again', () => {
    fc.assert(
      fc.property(contacts, contacts, (ours, theirs) => {
        const merged = mergeLedgers(ours, theirs);
        expect(mergeLedgers(merged, theirs)).toEqual(merged);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(new Set(merged.map(({ id }) => id))).toEqual(
          new Set([...ours, ...theirs].filter(({ at }) => Number.isFinite(at)).map(({ id }) => id)),
        );
      }),
    );
  });

  it('leaves out what has no date', () => {
    expect(mergeLedgers([aContact({ at: Number.NaN })], [])).toEqual([]);
  });

  it('is the same whoever merges, as far as the same id is the same contact', () => {
    const byId = (given: Contact[]) =>
      given.map((each, at) => ({ ...each, id: `${each.id}${each.at}${each.by}${each.channel}${each.source}`, at: now - at * day }));
    fc.assert(
      fc.property(contacts, fc.nat(30), (all, cut) => {
        const distinct = byId(all);
        expect(mergeLedgers(distinct.slice(0, cut), distinct)).toEqual(mergeLedgers(distinct, distinct.slice(0, cut)));
      }),
    );
  });

  it('loses exactly the contact that is taken out', () => {
    fc.assert(
      fc.property(contacts, contact, (all, { id }) => {
        const ledger = mergeLedgers(all, []);
        expect(withoutContact(ledger, id)).toEqual(ledger.filter((each) => each.id !== id));
        expect(withoutContact(ledger, 'nobody')).toEqual(ledger);
      }),
    );
  });

  it('tells the newest believable date of each direction, in whatever order it is read', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const last = lastOf(all, now);
        for (const by of ['me', 'them', 'both'] as const) {
          const dates = all.filter((each) => each.by === by && isBelievable(each.at, now)).map(({ at }) => at);
          expect(last[by]?.at).toBe(dates.length > 0 ? Math.max(...dates) : undefined);
          expect(lastOf(all.toReversed(), now)[by]?.at).toBe(last[by]?.at);
        }
      }),
    );
  });

  it('finds back to the truth after a clock that ran ahead', () => {
    const ledger = [aContact({ id: 'ahead', at: now + 900 * day }), aContact({ id: 'real', at: now - day })];
    expect(lastOf(ledger, now)).toEqual({ me: { at: now - day, channel: 'email' } });
  });

  it('gives the date before back when the newest is taken out', () => {
    const ledger = [aContact({ id: 'new', at: now }), aContact({ id: 'old', at: now - day })];
    expect(lastOf(withoutContact(ledger, 'new'), now)).toEqual({ me: { at: now - day, channel: 'email' } });
  });
});
