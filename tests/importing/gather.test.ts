import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDays } from '../../utils/domain/local-days.ts';
import { gather } from '../../utils/importing/gather.ts';
import { MYSELF } from '../../utils/importing/reader.ts';
import { bothWrote, resolve } from '../../utils/importing/resolve.ts';
import { type AFile, byMail, card, day, exchange, gathered, inNoOrder, keyOf, mail, noon, wrote } from './a-gathering.ts';

const me = new Set([keyOf('me')]);
const namesIn = (files: readonly AFile[], mine = me) => resolve(gathered(files), mine).map(({ name }) => name);
const only = (files: readonly AFile[], mine = me) => {
  const [one, ...others] = resolve(gathered(files), mine);
  expect(others).toEqual([]);
  return one;
};

describe('days', () => {
  test('of many messages of one day the newest counts, by direction and by channel', () => {
    const exchanges = [wrote('me', 'ana', noon), wrote('me', 'ana', noon + 60_000), wrote('ana', 'me', noon + 1_000), wrote('me', 'ana', noon - day)];
    expect(only([{ who: [byMail('ana', 'Ana')], exchanges }])).toMatchObject({
      name: 'Ana',
      contacts: [
        { at: noon + 60_000, by: 'me', channel: 'email' },
        { at: noon + 1_000, by: 'them', channel: 'email' },
        { at: noon - day, by: 'me', channel: 'email' },
      ],
      days: { me: 2, them: 1, both: 0 },
      newest: noon + 60_000,
    });
  });

  test('are those of the place: two messages around midnight in Vienna are two days', () => {
    const midnight = Date.parse('2026-03-05T23:00:00Z');
    expect(only([{ exchanges: [wrote('me', 'ana', midnight - 1_000), wrote('me', 'ana', midnight)] }])?.days.me).toBe(2);
  });

  test('a call is of both', () => {
    expect(only([{ exchanges: [{ ...wrote('me', 'ana'), channel: 'call' }] }])).toMatchObject({ contacts: [{ by: 'both' }], days: { both: 1 } });
  });

  test('what is between others counts for nobody, and what one writes to oneself neither', () => {
    const exchanges = [wrote('ana', 'ben'), wrote('me', 'me')];
    expect(resolve(gathered([{ who: [byMail('ana'), byMail('ben')], exchanges }]), me).map(({ newest }) => newest)).toEqual([null, null]);
  });

  test('dates that no message can have are passed over', () => {
    expect(resolve(gathered([{ exchanges: [wrote('me', 'ana', -1), wrote('me', 'ana', Number.NaN), wrote('me', 'ana', 1e15)] }]), me)).toEqual([]);
  });

  test('never count twice, in whatever order, in however many files, and however often they come', () => {
    const property = fc.property(
      fc.array(exchange, { maxLength: 60 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
      fc.subarray(['me', 'me.too'], { minLength: 1 }),
      ([all, shuffled], cuts, own) => {
        const mine = new Set(own.map(keyOf));
        const whole = resolve(gathered([{ exchanges: all }]), mine);
        const places = [0, ...cuts.toSorted((one, other) => one - other), shuffled.length];
        const files = places.slice(1).map((end, at) => ({ exchanges: [...shuffled.slice(places[at], end), ...shuffled.slice(0, 5)] }));
        expect(inNoOrder(resolve(gathered(files), mine))).toEqual(inNoOrder(whole));
        const dayOf = localDays('Europe/Vienna');
        for (const { contacts, days, newest } of whole) {
          const seen = contacts.map(({ at, by, channel }) => `${dayOf(at)} ${by} ${channel}`);
          expect(new Set(seen).size).toBe(seen.length);
          expect(days.me + days.them + days.both).toBe(contacts.length);
          expect(newest).toBe(contacts.length === 0 ? null : Math.max(...contacts.map(({ at }) => at)));
        }
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  test('every day there was is there, also of thousands that come in disorder', () => {
    const moments = Array.from({ length: 5_000 }, (_, at) => noon - ((at * 7_919) % 5_000) * day);
    const twice = [...moments, ...moments.map((at) => at - 3_600_000)];
    const person = only([{ exchanges: twice.map((at) => wrote(at % 2 ? 'me' : 'ana', at % 2 ? 'ana' : 'me', at)) }]);
    expect(person?.contacts.map(({ at }) => at)).toEqual(moments.toSorted((one, other) => other - one));
  });
});

describe('people', () => {
  test('a card and the mail from its addresses are one person, with the name of the card', () => {
    const files: readonly AFile[] = [
      { who: [byMail('ana', 'A. L.'), byMail('lima')], exchanges: [wrote('ana', 'me'), wrote('me', 'lima')] },
      { who: [card(1, 'Ana Lima', 'ana', 'lima', 'ana.work')] },
    ];
    const ana = only(files);
    expect(ana).toMatchObject({ name: 'Ana Lima', days: { me: 1, them: 1 } });
    expect(ana?.handles).toEqual(['ana', 'lima', 'ana.work'].map(mail));
    expect(inNoOrder(resolve(gathered(files.toReversed()), me))).toEqual(inNoOrder(resolve(gathered(files), me)));
  });

  test('the same line of two files is two people', () => {
    expect(namesIn([{ who: [card(1, 'Ana', 'ana')] }, { who: [card(1, 'Ben', 'ben')] }])).toEqual(['Ana', 'Ben']);
  });

  test('two cards of one person are one, where they share an address', () => {
    const files = [{ who: [card(1, 'Ana Lima', 'ana')] }, { who: [card(7, 'Lima, Ana', 'ana', 'lima')] }];
    expect(only(files)?.handles).toEqual([mail('ana'), mail('lima')]);
  });

  test('an address that a couple shares joins nobody', () => {
    const who = [card(1, 'Ana Lima', 'ana', 'both'), card(2, 'Ben Okafor', 'ben', 'both'), byMail('both', 'Ana and Ben')];
    const people = resolve(gathered([{ who, exchanges: [wrote('both', 'me'), wrote('me', 'ana')] }]), me);
    expect(people.map(({ name, days }) => [name, days.me + days.them])).toEqual([
      ['Ana and Ben', 1],
      ['Ana Lima', 1],
      ['Ben Okafor', 0],
    ]);
  });

  test('a number is the same for a phone and for WhatsApp', () => {
    const phone = { key: 'card:1', name: 'Ana Lima', handles: [{ channel: 'phone', id: '+436601234567' }] } as const;
    const chat = { key: 'whatsapp:436601234567@c.us', name: null, handles: [{ channel: 'whatsapp', id: '436601234567@c.us' }] } as const;
    const exchanges = [{ at: noon, from: chat.key, to: [MYSELF], channel: 'whatsapp' }] as const;
    expect(only([{ who: [phone] }, { who: [chat], exchanges }])).toMatchObject({ name: 'Ana Lima', days: { them: 1 } });
  });

  test('names first seen stay, nicknames and birthdays are added', () => {
    const first = { ...byMail('ana'), nicknames: ['Ani'] };
    const birthday = { month: 4, day: 12, year: 1985 };
    const files = [{ who: [first, byMail('ana', 'Ana Lima')] }, { who: [{ ...byMail('ana', 'A. Lima'), nicknames: ['Anita'], birthday }] }];
    expect(only(files)).toMatchObject({ name: 'Ana Lima', nicknames: ['Ani', 'Anita'], birthday, handles: [mail('ana')] });
  });

  test('who has no name is called by their address', () => {
    expect(namesIn([{ who: [byMail('ana')] }])).toEqual(['ana@example.org']);
  });

  test('the user is not among them, by whichever of their addresses', () => {
    const who = [card(1, 'Me', 'me', 'me.too'), byMail('me'), byMail('me.too'), byMail('ana', 'Ana')];
    expect(only([{ who, exchanges: [wrote('me.too', 'ana'), wrote('ana', 'me')] }])).toMatchObject({ name: 'Ana', days: { me: 1, them: 1 } });
  });

  test('those where both wrote come first, then those where one did, then the rest; each by days', () => {
    const who = ['zoe', 'ana', 'ben', 'cem', 'dora'].map((name) => byMail(name, name));
    const exchanges = [
      wrote('me', 'zoe'),
      wrote('zoe', 'me'),
      ...[0, 1, 2, 3].map((at) => wrote('ben', 'me', noon - at * day)),
      wrote('me', 'cem', noon + day),
    ];
    const people = resolve(gathered([{ who, exchanges }]), me);
    expect(people.map(({ name }) => name)).toEqual(['zoe', 'ben', 'cem', 'ana', 'dora']);
    expect(people.map(bothWrote)).toEqual([true, false, false, false, false]);
  });

  test('shared addresses or not, the order of files changes nothing but which name is first', () => {
    const someone = fc.tuple(
      fc.constantFrom('Ana Lima', 'Ben Okafor', 'Ana Silva'),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    );
    const file = fc.array(someone, { maxLength: 5 }).map((all): AFile => ({ who: all.map(([name, addresses], at) => card(at, name, ...addresses)) }));
    const property = fc.property(
      fc.array(file, { maxLength: 4 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([files, shuffled]) => {
        expect(inNoOrder(resolve(gathered(shuffled), me))).toEqual(inNoOrder(resolve(gathered(files), me)));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('a file', () => {
  test('that could not be read to its end counts for nothing', () => {
    const all = gather('UTC');
    const first = all.begin(0, () => {});
    first.sink.who(byMail('ana', 'Ana'));
    first.sink.exchange(wrote('ana', 'me'));
    first.keep();
    const before = structuredClone(resolve(all.gathered, me));
    const second = all.begin(1, () => {});
    second.sink.who(byMail('ana', 'Another'));
    second.sink.who(byMail('ben', 'Ben'));
    second.sink.exchange(wrote('ben', 'me'));
    second.sink.mine(keyOf('ben'));
    second.sink.left();
    second.sink.unread(3, 'no-date');
    expect(all.counts()).toEqual({ people: 2, exchanges: 2 });
    all.begin(2, () => {}).keep();
    expect(resolve(all.gathered, me)).toEqual(before);
    expect(all.gathered).toMatchObject({ left: 0, unread: [], unreadInAll: 0, votes: new Map() });
    expect(all.counts()).toEqual({ people: 1, exchanges: 1 });
  });

  test('tells what could not be read; the first thousand lines are kept, all are counted', () => {
    const all = gather('UTC');
    for (const file of [0, 1]) {
      const { sink, keep } = all.begin(file, () => {});
      for (let line = 1; line <= 700; line += 1) sink.unread(line, 'no-date');
      sink.left();
      keep();
    }
    expect(all.gathered.unread).toHaveLength(1_000);
    expect(all.gathered.unread.at(-1)).toEqual({ file: 1, line: 300, why: 'no-date' });
    expect(all.gathered).toMatchObject({ unreadInAll: 1_400, left: 2 });
  });
});
