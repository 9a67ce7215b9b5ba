import type { FearedSeen } from '../../utils/domain/feared.ts';
import { arabicName, longName } from '../circle/example-people.ts';
import { FearedFound, type FearedFoundProps } from './pairs.tsx';

const nothing = () => {};
const none: FearedSeen = {
  pattern: null,
  pairs: [],
  moods: { lighter: 0, glad: 0, same: 0, uneasy: 0 },
  ends: { well: 0, fine: 0, hard: 0, 'no-answer': 0 },
};
const pair = (before: 1 | 2 | 3 | 4 | 5, after: 1 | 2 | 3 | 4 | 5, times = 1) => ({ before, after, times });
const shown =
  (seen: Partial<FearedSeen>, later: FearedFoundProps['later'] = []) =>
  () => <FearedFound seen={{ ...none, ...seen }} later={later} onTap={nothing} onForget={nothing} />;
const marta = { person: 'marta', name: 'Marta', ask: 'after', answered: true } as const;

export const examples = {
  empty: shown({}),
  kinder: shown({ pattern: 'kinder', pairs: [pair(1, 4), pair(2, 3), pair(2, 5, 2), pair(4, 4)] }),
  'as-feared': shown({ pattern: 'as-feared', pairs: [pair(3, 3, 3), pair(4, 5), pair(5, 5, 2)] }),
  harder: shown({ pattern: 'harder', pairs: [pair(3, 1, 3), pair(4, 2), pair(5, 5)] }),
  mixed: shown({ pattern: 'mixed', pairs: [pair(1, 3), pair(3, 3, 2), pair(4, 2, 2)] }),
  many: shown({
    pattern: 'kinder',
    pairs: [pair(1, 2, 4), pair(1, 3, 9), pair(1, 5, 2), pair(2, 3, 12), pair(2, 4, 20), pair(3, 4, 8), pair(4, 4, 3), pair(5, 3, 2)],
    moods: { lighter: 12, glad: 7, same: 9, uneasy: 2 },
    ends: { well: 8, fine: 5, hard: 1, 'no-answer': 2 },
  }),
  asking: shown({}, [marta]),
  'asking-without-an-answer': shown({}, [{ ...marta, answered: false }]),
  'asking-how-it-went': shown({}, [{ ...marta, ask: 'end', answered: false }]),
  'long-name': shown({}, [{ ...marta, name: longName }]),
  'right-to-left-name': shown({}, [{ ...marta, name: arabicName }]),
};
