import { describe, expect, it } from 'vitest';
import { avoidsCalls } from '../../../../utils/domain/openers/english/avoids-calls.ts';

describe('avoidsCalls', () => {
  it.each([
    'hates phone calls',
    'Hates the phone.',
    'hates being called',
    'hates talking on the phone',
    'no calls',
    'no calls please, only text',
    'no phone calls before noon',
    'prefers text',
    'prefers texts to calls',
    'prefers email',
    'she prefers to write',
    'would rather text',
    'text, don’t call',
    'hard of hearing',
    'is a bit hard of hearing these days',
    'deaf in one ear',
    'wears hearing aids',
    'losing her hearing',
    "don't ring her",
    'don’t call him at work',
    'do not phone',
    'never call them',
    'never picks up',
    'rarely picks up the phone',
    'never answers the phone',
    "doesn't like phone calls",
    "doesn't do calls",
    'not a phone person',
    'phone-shy',
    'nervous on the phone',
    'dislikes calls',
    'avoids the phone',
    'only by email',
    'no voice notes',
    'has no phone',
    'not a fan of phone calls',
    'text only',
    'best by email',
    'prefers to be texted',
    'lets it ring',
    'phone calls stress her',
    'prefers not to talk on the phone',
    'can’t bear the phone',
    'going deaf',
    'hates video calls',
    "doesn't hear well on the phone",
    'doesn’t hear very well',
    'does not hear well',
    'hard to hear on the phone',
    "can't follow on the phone",
  ])('is so for "%s"', (text) => {
    expect(avoidsCalls([text])).toBe(true);
  });

  it.each([
    'calls every Christmas',
    'prefers calls',
    'prefers calls to texts',
    'prefers the phone',
    'call her on Sundays',
    'hates mushrooms',
    'hates small talk',
    'works at a call centre',
    'new phone',
    'lost his phone',
    'phone number 555 0134',
    'no call yet about the job',
    'her mother is deaf',
    "her mother doesn't hear well",
    'his dad never picks up',
    'has a deaf cat',
    'teaches deaf children',
    "don't call her Maggie",
    'likes to be called Bo',
    'never forgets a birthday',
    'picks up litter on Sundays',
    'text about bees',
    'writes letters',
    'never picks up after the dog',
    'prefers text books',
    'loves long phone calls',
    'no call-ups for the team yet',
    'prefers tea',
    'never answers',
    '',
  ])('is not so for "%s"', (text) => {
    expect(avoidsCalls([text])).toBe(false);
  });

  it('needs one text that says it', () => {
    expect(avoidsCalls(['loves bees', 'hates phone calls', 'new choir'])).toBe(true);
    expect(avoidsCalls(['loves bees', 'new choir'])).toBe(false);
    expect(avoidsCalls([])).toBe(false);
  });
});
