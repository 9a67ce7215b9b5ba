import { CalmCard, GoOn } from './calm-card.tsx';
import { help } from './example-values.ts';
import { Frame } from './frame.tsx';

const nothing = () => {};

const shown = (country: string | null) => () => (
  <Frame title="Small Hello" frame={null} tools={<GoOn onGoOn={nothing} />} onClose={nothing}>
    <CalmCard help={{ ...help, country }} onCallMe={nothing} />
  </Frame>
);

export const examples = {
  guessed: shown('BE'),
  'two-numbers': shown('GB'),
  'without-lines': shown('LU'),
  'unknown-country': shown(null),
};
