import type { ComponentProps } from 'preact';
import type { FearedSeen } from '../../utils/domain/feared.ts';
import { WritingPage } from './writing-page.tsx';

const nothing = () => {};
const usual = { draftHints: false, hintsAway: [], hesitation: true, feared: false, afterwards: false } as const;
const seen: FearedSeen = {
  pattern: null,
  pairs: [{ before: 2, after: 4, times: 2 }],
  moods: { lighter: 0, glad: 0, same: 0, uneasy: 0 },
  ends: { well: 0, fine: 0, hard: 0, 'no-answer': 0 },
};
const values: ComponentProps<typeof WritingPage> = {
  settings: usual,
  onHints: nothing,
  onBack: nothing,
  onHesitation: nothing,
  onFeared: nothing,
  onAfterwards: nothing,
  found: null,
};

export const examples = {
  usual: () => <WritingPage {...values} />,
  hints: () => <WritingPage {...values} settings={{ ...usual, draftHints: true, hintsAway: ['flat-fine', 'needless-apology'], hesitation: false }} />,
  feared: () => (
    <WritingPage {...values} settings={{ ...usual, feared: true, afterwards: true }} found={{ seen, later: [], onTap: nothing, onForget: nothing }} />
  ),
};
