import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsFor, tagsOf } from '../../utils/domain/small-steps.ts';

const reached = fc.record({ byChat: fc.boolean(), byVoice: fc.boolean() });
const everything = { byChat: true, byVoice: true };

test('P015: two minutes show only what takes two minutes or less, and reaches somebody', () => {
  expect(stepsFor('twoMinutes', everything)).toEqual(['shortLine', 'thanks', 'voiceNote', 'reaction']);
  fc.assert(
    fc.property(reached, (how) => {
      for (const step of stepsFor('twoMinutes', how))
        expect(tagsOf(step)).toMatchObject({ seconds: expect.toSatisfy((s) => s <= 120), reaches: true });
    }),
  );
});

test('P102: with little energy there are three things of less than a minute, all of them easy', () => {
  expect(stepsFor('littleEnergy', everything)).toEqual(['shortLine', 'reaction', 'later']);
  fc.assert(
    fc.property(reached, (how) => {
      for (const step of stepsFor('littleEnergy', how))
        expect(tagsOf(step)).toMatchObject({ seconds: expect.toSatisfy((s) => s < 60), energy: 'low' });
    }),
  );
});

test('nothing is offered that cannot be done with them', () => {
  expect(stepsFor('twoMinutes', { byChat: false, byVoice: false })).toEqual(['shortLine', 'thanks']);
  expect(stepsFor('littleEnergy', { byChat: false, byVoice: false })).toEqual(['shortLine', 'later']);
});
