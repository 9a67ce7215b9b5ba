import type { ComponentProps } from 'preact';
import { WritingPage } from './writing-page.tsx';

const nothing = () => {};
const values: ComponentProps<typeof WritingPage> = {
  settings: { draftHints: false, hintsAway: [], hesitation: true },
  onHints: nothing,
  onBack: nothing,
  onHesitation: nothing,
};

export const examples = {
  usual: () => <WritingPage {...values} />,
  hints: () => <WritingPage {...values} settings={{ draftHints: true, hintsAway: ['flat-fine', 'needless-apology'], hesitation: false }} />,
};
