import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exchange, MYSELF } from '../../utils/importing/reader.ts';
import { whoAmI } from '../../utils/importing/who-am-i.ts';
import { type AFile, byMail, exchange, gathered, keyOf, wrote } from './a-gathering.ts';

const asked = (...files: readonly AFile[]) => whoAmI(gathered(files));
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

const chat = (from: string, to: string): Exchange => ({ at: 0, from: `whatsapp:${from}`, to: [`whatsapp:${to}`], channel: 'whatsapp' });
const author = (name: string) => ({ key: `whatsapp:${name}`, name, handles: [] });

describe('who the user is', () => {
  test('nobody is asked where the files tell by themselves', () => {
    const exchanges = [{ at: 0, from: MYSELF, to: ['telegram:7'], channel: 'telegram' } as const];
    expect(asked({ who: [{ key: 'telegram:7', name: 'Ana' }], exchanges })).toEqual({ candidates: [], likely: [MYSELF] });
    expect(asked()).toEqual({ candidates: [], likely: [MYSELF] });
  });

  test('whom the file speaks for, and who has at least a twentieth of their votes', () => {
    const mine = [...times(40, keyOf('me')), ...times(2, keyOf('me.too')), keyOf('ana')];
    const { likely, candidates } = asked({ who: [byMail('me', 'Me')], exchanges: times(50, wrote('ana', 'ben')), mine });
    expect(likely).toEqual([MYSELF, keyOf('me'), keyOf('me.too')]);
    expect(candidates.map(({ key, votes }) => [key, votes])).toEqual([
      [keyOf('me'), 40],
      [keyOf('me.too'), 2],
      [keyOf('ana'), 1],
      [keyOf('ben'), 0],
    ]);
    expect(candidates[0]?.name).toBe('Me');
  });

  test('without votes, who takes part in more than half of all', () => {
    const exchanges = [wrote('me', 'ana'), wrote('ben', 'me'), wrote('me', 'cem'), wrote('ana', 'ben')];
    expect(asked({ exchanges }).likely).toEqual([MYSELF, keyOf('me')]);
    expect(asked({ exchanges: [wrote('ana', 'ben'), wrote('cem', 'dora')] }).likely).toEqual([MYSELF]);
  });

  test('of two authors nothing tells which: nobody is likely, both are shown', () => {
    const { likely, candidates } = asked({ who: [author('Ana'), author('Ben')], exchanges: [chat('Ana', 'Ben'), chat('Ben', 'Ana')] });
    expect(likely).toEqual([MYSELF]);
    expect(candidates.map(({ name, exchanges }) => [name, exchanges])).toEqual([
      ['Ana', 2],
      ['Ben', 2],
    ]);
  });

  test('who writes in two such chats is the user, however long one of them is', () => {
    const first = { exchanges: times(90, chat('Ana', 'Ben')) };
    expect(asked(first, { exchanges: [chat('Cem', 'Ben')] }).likely).toEqual([MYSELF, 'whatsapp:Ben']);
  });

  test('each kind of file has its own answer, and a namesake counts', () => {
    const mailbox = { who: [byMail('me', 'Ben Okafor')], exchanges: times(500, wrote('me', 'ana')), mine: times(200, keyOf('me')) };
    const unknown = { who: [author('Ana'), author('Ben')], exchanges: [chat('Ana', 'Ben')] };
    expect(asked(mailbox, unknown).likely).toEqual([MYSELF, keyOf('me')]);
    expect(asked(mailbox, unknown).candidates.map(({ key }) => key)).toEqual([keyOf('me'), keyOf('ana'), 'whatsapp:Ana', 'whatsapp:Ben']);
    const namesake = { who: [author('Ana'), author('ben okafor')], exchanges: [chat('Ana', 'ben okafor')] };
    expect(asked(mailbox, namesake).likely).toEqual([MYSELF, keyOf('me'), 'whatsapp:ben okafor']);
  });

  test('votes of a small file are not outweighed by those of a large one', () => {
    const large = { exchanges: [wrote('me', 'ana')], mine: times(10_000, keyOf('me')) };
    const small = { exchanges: [{ at: 0, from: 'linkedin:me', to: ['linkedin:ana'], channel: 'linkedin' } as const], mine: ['linkedin:me'] };
    expect(asked(large, small).likely).toEqual([MYSELF, keyOf('me'), 'linkedin:me']);
  });

  test('a few are shown, with all who are likely', () => {
    const exchanges = Array.from({ length: 40 }, (_, at) => wrote(`p${at}`, 'me'));
    expect(asked({ exchanges }).candidates).toHaveLength(8);
    const mine = Array.from({ length: 20 }, (_, at) => keyOf(`p${at}`));
    expect(asked({ exchanges, mine }).candidates).toHaveLength(22);
  });

  test('the order of what is said changes nothing; MYSELF is always likely and never shown', () => {
    const votes = fc.array(fc.constantFrom(keyOf('me'), keyOf('ana'), MYSELF), { maxLength: 5 });
    const property = fc.property(
      fc.array(exchange, { maxLength: 30 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      votes,
      ([all, shuffled], mine) => {
        const answer = asked({ exchanges: all, mine });
        expect(asked({ mine: mine.toReversed() }, { exchanges: shuffled })).toEqual(answer);
        expect(answer.likely[0]).toBe(MYSELF);
        expect(answer.candidates.map(({ key }) => key)).not.toContain(MYSELF);
        const shown = new Set(answer.candidates.map(({ key }) => key));
        for (const key of answer.likely.slice(1)) expect(shown).toContain(key);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
