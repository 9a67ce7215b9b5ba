import { describe, expect, it } from 'vitest';
import { hintOf, labelled } from './labelled.ts';

const none = (draft: string) => hintOf({ draft, hint: null });

describe('what needs no hint', () => {
  it.each([
    'oh i have missed your terrible puns so much, nothing here is as silly',
    'made soup. burnt soup. thought of you obviously',
    'this is a bit of a ramble and i dont know how to end it so: hello',
    'I am not good at this, but I wanted you to know that your letter is on my fridge.',
    'teh photo with the goat!! i cant stop laughing',
    'Honestly? It was a hard month, and I did not tell anybody.',
    'so. hi. its me, the one with the kayak',
  ])('is what is warm and untidy: %s', (draft) => expect(none(draft)).toBeNull());

  it('is most of what people write', () => {
    const all = labelled('measured.json');
    expect(all.filter(({ hint }) => hint === null).length).toBeGreaterThan(all.length / 3);
    expect(all.filter((one) => one.hint === null && hintOf(one) !== null).length).toBeLessThan(all.length / 20);
  });
});

describe('one degree', () => {
  const taken = (draft: string) => {
    const hint = none(draft);
    return hint?.suggestions.map((text) => draft.slice(0, hint.start) + text + draft.slice(hint.end)) ?? [];
  };

  it.each(['How are you?', 'Hi Ana, how was your weekend?', 'I’m fine, thanks.', 'I’m doing fine. How about you?'])(
    'is enough: "%s" is not pushed further',
    (draft) => {
      expect(taken(draft).length).toBeGreaterThan(0);
      for (const next of taken(draft)) expect(none(next)).toBeNull();
    },
  );
});
