import { describe, expect, it } from 'vitest';
import { readContexts } from '../../../scripts/opener-contexts.ts';

const entry = {
  id: 'a',
  person: { name: 'Tove', relation: 'friend', notes: ['secret garden'], threads: [] },
  silence: { days: 3, lastBy: 'me' },
  channel: 'chat',
  language: 'en',
};
const why = (value: unknown): string => {
  const read = readContexts(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? '' : read.why;
};

describe('readContexts', () => {
  it('reads an entry, and every way to say never', () => {
    expect(readContexts(JSON.stringify([entry]))).toMatchObject({
      ok: true,
      entries: [{ id: 'a', context: { silence: { days: 3, lastBy: 'me' } } }],
    });
    for (const silence of ['never', { never: true }, { days: 'never' }, { days: 'never', lastBy: 'both' }]) {
      expect(readContexts(JSON.stringify([{ ...entry, silence }]))).toMatchObject({
        ok: true,
        entries: [{ context: { silence: { days: 'never' } } }],
      });
    }
  });

  it('takes missing notes and threads for none', () => {
    expect(readContexts(JSON.stringify([{ ...entry, person: { name: 'Tove', relation: 'friend' } }]))).toMatchObject({ ok: true });
  });

  it.each([
    ['{', 'the file is not JSON'],
    ['{}', 'the file must hold an array of entries'],
    [[3], 'entry 0: the entry must be an object'],
    [[{ ...entry, id: undefined }], 'entry 0: id must be a text'],
    [[entry, { ...entry, id: 'b', person: 4 }], 'entry 1 (id "b"): person must be an object'],
    [[{ ...entry, person: { ...entry.person, name: 4 } }], 'entry 0 (id "a"): person.name must be a text'],
    [[{ ...entry, person: { ...entry.person, notes: 'x' } }], 'entry 0 (id "a"): person.notes must be an array of texts'],
    [[{ ...entry, person: { ...entry.person, ring: 7 } }], 'entry 0 (id "a"): person.ring must be one of 1, 2, 3, 4'],
    [[{ ...entry, silence: { days: -1 } }], 'entry 0 (id "a"): silence.days must be a number of days from 0, or "never"'],
    [[{ ...entry, silence: { days: 1, lastBy: 'you' } }], 'entry 0 (id "a"): silence.lastBy must be one of me, them, both'],
    [[{ ...entry, channel: 'fax' }], 'entry 0 (id "a"): channel must be one of email, chat'],
  ])('names the entry and the field for %j', (given, reason) => {
    expect(why(given)).toBe(reason);
  });

  it.each(['occasion', 'intent', 'tone'] as const)('names the allowed values of %s', (field) => {
    expect(why([{ ...entry, [field]: 'nonsense' }])).toMatch(new RegExp(`^entry 0 \\(id "a"\\): ${field} must be one of \\w+, \\w+`));
  });

  it('never says the words of a note', () => {
    expect(why([{ ...entry, channel: 'fax', today: 'secret garden' }])).not.toMatch(/secret|garden|Tove/);
  });
});
