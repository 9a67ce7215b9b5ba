import type { ComponentProps } from 'preact';
import { CalmCard } from './calm-card.tsx';
import { help } from './example-values.ts';
import { Frame } from './frame.tsx';

const nothing = () => {};
const values: ComponentProps<typeof CalmCard> = { help, onCallMe: nothing, onGoOn: nothing };

const shown = (country: string | null) => () => (
  <Frame title="Small Hello" frame={null} onClose={nothing}>
    <CalmCard {...values} help={{ ...help, country }} />
  </Frame>
);

export const examples = {
  guessed: shown('BE'),
  'two-numbers': shown('GB'),
  'without-lines': shown('LU'),
  'unknown-country': shown(null),
};
