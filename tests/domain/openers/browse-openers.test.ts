import { describe, expect, it } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { type Browsing, browse, everyOpener } from '../../../utils/domain/openers/browse-openers.ts';
import { noOwnOpeners, type OwnOpeners } from '../../../utils/domain/openers/own-openers.ts';

const [first, second] = corpus.lines;
const changed = first?.id ?? '';
const away = second?.id ?? '';
const own: OwnOpeners = {
  hidden: [away, 'gone'],
  edited: { [changed]: 'How goes it in your corner?', gone: 'Hello' },
  own: [{ id: 'own-1', text: 'Grüß dich, {name}.', intent: 'invite_short' }],
};
const everything = everyOpener(corpus, own);
const all: Browsing = { text: '', intent: 'any', show: 'all' };
const found = (wish: Partial<Browsing>) => browse(everything, { ...all, ...wish });

describe('all lines', () => {
  it('are there once, with what was made of them; those that are gone are not', () => {
    expect(everything).toHaveLength(corpus.lines.length + 1);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    expect(everything.find(({ id }) => id === changed)).toMatchObject({ text: 'How goes it in your corner?', ours: first?.chat, hidden: false });
    expect(everything.find(({ id }) => id === away)).toMatchObject({ text: second?.chat, ours: null, hidden: true });
  });

  it('stand by what they are for, those of the user first', () => {
    const intents = everything.map(({ intents }) => intents[0]);
    expect(intents.filter((intent, at) => intent !== intents[at - 1])).toHaveLength(new Set(intents).size);
    expect(found({ intent: 'invite_short' })[0]?.id).toBe('own-1');
  });

  it('of the corpus alone are as they are', () => {
    expect(everyOpener(corpus, noOwnOpeners).every(({ ours, hidden, line, text }) => ours === null && !hidden && line !== null && text !== '')).toBe(
      true,
    );
  });
});

describe('looking for some', () => {
  it.each([
    [{ show: 'changed' }, [changed]],
    [{ show: 'hidden' }, [away]],
    [{ show: 'own' }, ['own-1']],
    [{ text: 'corner  GOES' }, [changed]],
    [{ text: 'gruss' }, ['own-1']],
    [{ text: 'gruss', intent: 'gratitude' }, []],
    [{ text: 'nobody says this' }, []],
  ] as const)('%j', (wish, ids) => {
    expect(found(wish).map(({ id }) => id)).toEqual(ids);
  });

  it('finds a changed line by our words too', () => {
    expect(found({ text: first?.chat ?? '?', show: 'changed' })).toHaveLength(1);
  });

  it('finds whatever can be for this', () => {
    for (const { intents } of found({ intent: 'humour' })) expect(intents).toContain('humour');
    expect(found({ intent: 'humour' }).length).toBeGreaterThan(20);
  });
});
