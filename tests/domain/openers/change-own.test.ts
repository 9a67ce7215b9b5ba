import { describe, expect, it } from 'vitest';
import { type OwnChange, undoing, withChange } from '../../../utils/domain/openers/change-own.ts';
import { noOwnOpeners, type OwnOpeners } from '../../../utils/domain/openers/own-openers.ts';

const mine = { id: 'own-1', text: 'Ahoy {name}.', intent: 'check_in' } as const;
const before: OwnOpeners = { hidden: ['gone', 'away'], edited: { gone: 'Hello', said: 'Hello you' }, own: [mine] };

const cases: readonly (readonly [string, OwnChange, Partial<OwnOpeners>])[] = [
  ['puts a line away', { do: 'hide-opener', opener: 'x', hidden: true }, { hidden: ['gone', 'away', 'x'] }],
  ['brings one back', { do: 'hide-opener', opener: 'away', hidden: false }, { hidden: ['gone'] }],
  [
    'says a line in words of their own',
    { do: 'edit-opener', opener: 'x', text: ' How goes\n it? ' },
    { edited: { ...before.edited, x: 'How goes it?' } },
  ],
  ['says it differently once more', { do: 'edit-opener', opener: 'said', text: 'Hi' }, { edited: { gone: 'Hello', said: 'Hi' } }],
  ['takes those words back', { do: 'edit-opener', opener: 'said', text: null }, { edited: { gone: 'Hello' } }],
  [
    'adds a line',
    { do: 'keep-own-opener', opener: { id: 'own-2', text: ' Moin. ', intent: 'humour' } },
    { own: [mine, { id: 'own-2', text: 'Moin.', intent: 'humour' }] },
  ],
  ['changes one of theirs', { do: 'keep-own-opener', opener: { ...mine, text: 'Ahoy' } }, { own: [{ ...mine, text: 'Ahoy' }] }],
  ['lets one go', { do: 'drop-own-opener', opener: 'own-1' }, { own: [] }],
];

describe('a change', () => {
  it.each(cases)('%s, and leaves the rest', (_, change, after) => {
    expect(withChange(before, change)).toEqual({ ...before, ...after });
  });

  it.each(cases)('%s: made twice, it changes nothing more, and it can be undone', (_, change) => {
    const once = withChange(before, change);
    expect(withChange(once, change)).toEqual(once);
    const undone = withChange(once, undoing(before, change));
    expect({ ...undone, hidden: [...undone.hidden].sort() }).toEqual({ ...before, hidden: [...before.hidden].sort() });
  });

  it('of nothing is fine', () => {
    expect(withChange(noOwnOpeners, { do: 'drop-own-opener', opener: 'x' })).toEqual(noOwnOpeners);
    expect(withChange(noOwnOpeners, { do: 'edit-opener', opener: 'x', text: null })).toEqual(noOwnOpeners);
  });
});
