import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handle } from '../../utils/domain/handle.ts';
import { duplicatesIn, type Identity, matcherFor, pairKey } from '../../utils/domain/same-person.ts';

type Somebody = Identity & { readonly id: string };

const handleOf = (text: string): Handle => {
  const [channel, ...rest] = text.split(' ');
  return { channel: channel as Handle['channel'], id: rest.join(' ') };
};

/** "Ana Lima | email ana@example.org | phone +44…"; nicknames stand in quotes. */
const somebody = (text: string, id = text): Somebody => {
  const [name = '', ...more] = text.split('|').map((part) => part.trim());
  return {
    id,
    name,
    nicknames: more.filter((part) => part.startsWith('"')).map((part) => part.replaceAll('"', '')),
    handles: more.filter((part) => !part.startsWith('"')).map(handleOf),
  };
};

const proposed = (one: string, other: string) => {
  const [found] = duplicatesIn([somebody(one, '1'), somebody(other, '2')], new Set());
  return found ? [found.why, found.sure] : null;
};

describe('two in the circle are proposed as one', () => {
  it.each([
    ['Ana Lima | email ana@example.org', 'Ana Lima | email ana@example.org', 'address'],
    ['Ana Lima | email ana@example.org', 'Ana | email ana@example.org', 'address'],
    ['Ana Lima | email ana@example.org', 'ana@example.org | email ana@example.org', 'address'],
    ['Elizabeth Berg | email e@example.org', 'Liz Berg | email e@example.org', 'address'],
    ['Ana Lima | email info@lima.example', 'Lima, Ana | email info@lima.example', 'address'],
    ['Ana Lima | email ana.lima@gmail.com', 'Ana Lima | email analima+x@googlemail.com', 'mailbox'],
    ['Ana Lima | phone +442079460000', 'Ana Lima | phone +442079460000', 'number'],
    ['Ana Lima | phone +442079460000', 'Ana | whatsapp 442079460000@c.us', 'number'],
    ['Ana Lima | phone +525512345678', '+52 1 55 1234 5678 | whatsapp 5215512345678@c.us', 'number'],
    ['Ana Lima | telegram analima', 'Ana | telegram analima', 'user-name'],
    ['Ana Lima | slack d1', 'Ana Lima | slack d1', 'user-name'],
  ])('surely: %s / %s', (one, other, why) => {
    expect(proposed(one, other)).toEqual([why, true]);
    expect(proposed(other, one)).toEqual([why, true]);
  });

  it.each([
    ['Ana Lima | email the.limas@example.org', 'Ben Lima | email the.limas@example.org', 'address'],
    ['Mum | phone +442079460000', 'Rosa Lima | phone +442079460000', 'number'],
    ['Ana Lima | email info@lima.example', 'Lima | email info@lima.example', 'address'],
    ['Ana Lima | email ana@example.org', 'Ana Lima | email ana+news@example.org', 'mailbox'],
    ['Ana Lima | x analima', 'Ana | instagram ana.lima', 'user-name'],
    ['Ana Lima', 'Ana Lima', 'name'],
    ['Ana Lima', 'ANA LIMA', 'name'],
    ['Ana Lima', 'Lima Ana', 'name'],
    ['Ana Lima', 'Lima, Ana', 'name'],
    ['Ana Lima | email a@example.org', 'Ana Lima | email b@example.com', 'name'],
    ['José Müller', 'Jose Mueller', 'name'],
    ['Dr. Ana Lima', 'Ana Lima, PhD', 'name'],
    ['Ana de Lima', 'Ana Lima', 'name'],
    ['Ana Maria Lima', 'Ana Lima', 'name'],
    ['Ana M. Lima', 'Ana Maria Lima', 'name'],
    ['Ana-Maria Lima', 'Ana Maria Lima', 'name'],
    ['Ruth O’Neil', "Ruth O'Neil", 'name'],
    ['Ana Lima (work)', 'Ana Lima 🌻', 'name'],
    ['김민지', '김민지', 'name'],
    ['ليلى حداد', '\u200fليلى حداد\u200f', 'name'],
    ['Иван Петров', 'Петров Иван', 'name'],
    ['A. Lima', 'Ana Lima', 'initials'],
    ['Lima, A.', 'Ana Lima', 'initials'],
    ['Ana L.', 'Ana Lima', 'initials'],
    ['Liz Berg', 'Elizabeth Berg', 'nickname'],
    ['Sepp Huber', 'Josef Huber', 'nickname'],
    ['Paco Ruiz', 'Francisco Ruiz', 'nickname'],
    ['Саша Петров', 'Александр Петров', 'nickname'],
    ['Bob Berg', 'Rob Berg', 'nickname'],
    ['Ana Lima | "Nani"', 'Nani Lima', 'nickname'],
    ['Ana Lima | "Captain"', 'Captain', 'nickname'],
    ['ana.lima@example.org | email ana.lima@example.org', 'Ana Lima', 'spelled'],
    ['Ana | email lima.ana@example.org', 'Ana Lima', 'spelled'],
    ['alima@example.org | email alima@example.org', 'Ana Lima', 'spelled'],
    ['ana.lima@example.org | email ana.lima@example.org', 'ana_lima@example.com | email ana_lima@example.com', 'spelled'],
    ['j.mueller@example.org | email j.mueller@example.org', 'Jürgen Müller', 'spelled'],
    ['Ana | email ana.lima@example.org', 'Ana Maria Lima', 'spelled'],
  ])('but not surely: %s / %s', (one, other, why) => {
    expect(proposed(one, other)).toEqual([why, false]);
    expect(proposed(other, one)).toEqual([why, false]);
  });

  it.each([
    ['Ana Lima', 'Ben Lima'],
    ['Ana Lima', 'Ana Okoro'],
    ['Ana', 'Ana Lima'],
    ['Lima', 'Ana Lima'],
    ['Liz', 'Elizabeth'],
    ['A. L.', 'Ana Lima'],
    ['A. Lima', 'Ben Lima'],
    ['Ana Maria Lima', 'Ana Rosa Lima'],
    ['Maria Lima', 'Ana Maria Lima'],
    ['John Berg', 'John Berg Jr.'],
    ['John Berg Sr', 'John Berg, Jr.'],
    ['Mr Lima', 'Mrs Lima'],
    ['Alexander Berg', 'Alexandra Berg'],
    ['Christian Berg', 'Christine Berg'],
    ['Emily Berg', 'Emma Berg'],
    ['Ada Lima | email a.lima@example.org', 'Ana Lima'],
    ['Ana Lima | email ana@example.org', 'Ana Okoro | email ana@example.com'],
    ['Ana Lima | telegram 1001', 'Ben Okoro | phone +1001'],
    ['Ana Lima | x coffee', 'Ben Okoro | instagram coffee'],
    ['Ana Lima | x 123456789', 'Ana | instagram 123456789'],
    ['Ana Lima | "Bro"', 'Ben Okoro | "Bro"'],
    ['', ''],
    ['🌻', '🌻🌻'],
    ['+44 20 7946 0000', '+44 20 7946 0001'],
    ['info@a.example | email info@a.example', 'info@b.example | email info@b.example'],
  ])('not at all: %s / %s', (one, other) => {
    expect(proposed(one, other)).toBeNull();
    expect(proposed(other, one)).toBeNull();
  });
});

const name = fc.constantFrom(
  ...['Ana Lima', 'A. Lima', 'Lima, Ana', 'Ana', 'Ana Maria Lima', 'Elizabeth Berg', 'Liz Berg', 'Beth B.', 'Ben Okoro', 'Ben Okoro Jr', 'Okoro', ''],
  ...['ana.lima@example.org', 'Bob A Berg', 'Rob Alan Berg', 'B A Berg', 'Berg Berg', 'A. A. Lima', '김민지'],
);
const handle = fc
  .constantFrom(
    ...['email ana.lima@example.org', 'email ana.lima@gmail.com', 'email analima@gmail.com', 'email lizberg@example.org', 'email b@example.org'],
    ...[
      'phone +442079460000',
      'whatsapp 442079460000@c.us',
      'x ana.lima',
      'instagram analima',
      'telegram 1001',
      'slack d1',
      'email info@example.org',
    ],
  )
  .map(handleOf);
const identity = fc.record({
  name,
  nicknames: fc.array(fc.constantFrom('Nani', 'Liz', 'Captain', 'Lima'), { maxLength: 1 }),
  handles: fc.array(handle, { maxLength: 3 }),
});
const people = fc.array(identity, { maxLength: 12 }).map((all) => all.map((one, at) => ({ id: `${at}`, ...one })));
const pairs = (found: ReturnType<typeof duplicatesIn<Somebody>>) =>
  found.map(({ one, other, why, sure }) => `${pairKey(one.id, other.id)} ${why} ${sure}`).toSorted();

describe('whoever is in the circle', () => {
  it('the same pairs are proposed in whatever order they come, each once, nobody with themself', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(11)), (circle, places) => {
        const found = duplicatesIn(circle, new Set());
        const keys = found.map(({ one, other }) => pairKey(one.id, other.id));
        expect(new Set(keys).size).toBe(keys.length);
        expect(found.filter(({ one, other }) => one.id === other.id)).toEqual([]);
        const moved = circle.toSorted((one, other) => (places[Number(one.id)] ?? 0) - (places[Number(other.id)] ?? 0)).toReversed();
        expect(pairs(duplicatesIn(moved, new Set()))).toEqual(pairs(found));
      }),
    );
  });

  it('no pair that is to stay apart is proposed, and all the others are', () => {
    fc.assert(
      fc.property(people, fc.array(fc.tuple(fc.nat(11), fc.nat(11))), (circle, kept) => {
        const apart = new Set(kept.map(([one, other]) => pairKey(`${one}`, `${other}`)));
        const all = duplicatesIn(circle, new Set());
        expect(duplicatesIn(circle, apart)).toEqual(all.filter(({ one, other }) => !apart.has(pairKey(one.id, other.id))));
      }),
    );
  });

  it('more people take no pair away', () => {
    fc.assert(
      fc.property(people, fc.nat(12), (circle, few) => {
        expect(pairs(duplicatesIn(circle, new Set()))).toEqual(expect.arrayContaining(pairs(duplicatesIn(circle.slice(0, few), new Set()))));
      }),
    );
  });

  it('the surest come first, and a name alone is never sure', () => {
    fc.assert(
      fc.property(people, (circle) => {
        const found = duplicatesIn(circle, new Set());
        expect(found.map(({ sure }) => sure)).toEqual(found.map(({ sure }) => sure).toSorted((one, other) => Number(other) - Number(one)));
        const nameless = circle.map((one) => ({ ...one, handles: [] }));
        expect(duplicatesIn(nameless, new Set()).filter(({ sure }) => sure)).toEqual([]);
      }),
    );
  });

  it('what more than fifty have in common says nothing of them', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => somebody('Ana Lima', `${at}`));
    expect(duplicatesIn(many(50), new Set())).toHaveLength((50 * 49) / 2);
    expect(duplicatesIn(many(51), new Set())).toEqual([]);
  });
});

describe('pairKey', () => {
  it('is the same whichever comes first, and another for two others', () => {
    expect(pairKey('a', 'b')).toBe(pairKey('b', 'a'));
    expect(pairKey('a', 'b","c')).not.toBe(pairKey('a","b', 'c'));
  });
});

describe('somebody in a file is', () => {
  const circle = [
    somebody('Ana Lima | email ana.lima@gmail.com | phone +442079460000'),
    somebody('Ben Lima | email the.limas@example.org'),
    somebody('Rosa Lima | email the.limas@example.org'),
    somebody('Elizabeth Berg'),
    somebody('Ben Okoro'),
    somebody('Ben Okoro (the other)'),
    somebody('Ben Haddad | email ben@example.org'),
  ];
  const match = matcherFor(circle);
  const found = (text: string) => {
    const same = match(somebody(text));
    return same ? [same.person.name, same.why, same.sure] : null;
  };

  it.each([
    ['A. Lima | email analima@gmail.com', ['Ana Lima', 'mailbox', true]],
    ['analima@gmail.com | email analima@gmail.com', ['Ana Lima', 'mailbox', true]],
    [' | whatsapp 442079460000@c.us', ['Ana Lima', 'number', true]],
    ['Rosa Lima | email the.limas@example.org', ['Rosa Lima', 'address', true]],
    ['Ben L. | email the.limas@example.org', ['Ben Lima', 'address', true]],
    ['Liz Berg | email liz@example.org', ['Elizabeth Berg', 'nickname', false]],
    ['Ana Lima | email ana@work.example', ['Ana Lima', 'name', false]],
    ['Ben Okoro | email ben@example.org', ['Ben Haddad', 'address', false]],
    ['ana.lima@work.example | email ana.lima@work.example', ['Ana Lima', 'spelled', false]],
  ])('%s: %j', (text, same) => expect(found(text)).toEqual(same));

  it.each([
    ['the.limas@example.org | email the.limas@example.org'],
    ['Tom Lima | email the.limas@example.org'],
    ['Ben Okoro | email okoro@example.org'],
    ['Somebody Else | email else@example.org'],
    [''],
  ])('nobody rather than the wrong one: %s', (text) => expect(found(text)).toBeNull());

  it('whom the circle would be proposed as the same with, and never two', () => {
    fc.assert(
      fc.property(people, identity, (everybody, who) => {
        const same = matcherFor(everybody)(who);
        const asked = { ...who, id: 'asked' };
        const all = duplicatesIn([...everybody, asked], new Set()).filter(({ one, other }) => [one.id, other.id].includes('asked'));
        if (!same) return;
        expect(all.map(({ one, other, why, sure }) => [one.id === 'asked' ? other.id : one.id, why, sure])).toContainEqual([
          (same.person as Somebody).id,
          same.why,
          same.sure,
        ]);
        if (all.some(({ sure }) => sure)) expect(same.sure).toBe(true);
      }),
    );
  });
});
