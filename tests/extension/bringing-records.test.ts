import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arriving, idOfNew, type Present, planArrivals } from '../../utils/domain/bringing.ts';
import { channels, writtenChannels } from '../../utils/domain/channel.ts';
import { editPerson } from '../../utils/domain/circle.ts';
import { decode } from '../../utils/extension/decode.ts';
import { decodeRecord, encodeRecord } from '../../utils/extension/record.ts';
import { contact, person } from '../../utils/extension/stored.ts';

const how = { id: 'step', now: Date.parse('2026-11-25T12:00:00Z'), zone: 'Europe/Vienna' };

/** Whatever a file may say. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', ' ', '\0', '\n', '\u200b', '\u202e', '\ud800', 'ana@example.org', '+436601234567', '@ana:example.org', 'x'.repeat(5_000)),
);
const arriving = fc.record({
  into: fc.constant(null),
  name: text,
  nicknames: fc.array(text, { maxLength: 40 }),
  handles: fc.array(fc.record({ channel: fc.constantFrom(...writtenChannels), id: text }), { maxLength: 70 }),
  birthday: fc.option(fc.record({ month: fc.integer({ min: -1, max: 14 }), day: fc.double(), year: fc.option(fc.double()) })),
  contacts: fc.array(
    // JSON knows no zero below zero.
    fc.record({
      at: fc.oneof(fc.double(), fc.integer()).map((at) => at + 0),
      by: fc.constantFrom('me', 'them', 'both'),
      channel: fc.constantFrom(...channels),
    }),
  ),
}) as fc.Arbitrary<Arriving>;

test('whatever a file says, what comes of it can be kept and read again, and coming again adds nothing', () => {
  const property = fc.property(fc.array(arriving, { maxLength: 3 }), (people) => {
    const added = planArrivals({ people, ring: 3 }, new Map(), how)?.added ?? [];
    expect(added).toHaveLength(people.length);
    for (const one of added) {
      expect(decodeRecord(JSON.parse(JSON.stringify(encodeRecord(one.person))), person)).toEqual(one.person);
      expect(editPerson(one.person, {})).toEqual(one.person);
      expect(one.contacts.map((date) => decode(contact, date))).toEqual(one.contacts);
    }
    const present: Present = new Map(added.map((one) => [one.person.id, one]));
    const known = people.map((one, place) => ({ ...one, into: idOfNew(how.id, place) }));
    expect(planArrivals({ people: known, ring: 3 }, present, { ...how, id: 'next' })).toMatchObject({ added: [], joined: [], dates: 0 });
  });
  fc.assert(property, { numRuns: 400 });
});
