import type { ComponentProps } from 'preact';
import { arabicName, longName } from '../circle/example-people.ts';
import { places } from './example-places.ts';
import { WordsPage } from './words-page.tsx';

const nothing = () => {};

export const values: ComponentProps<typeof WordsPage> = {
  name: 'Ines',
  lines: ['The first week at the bakery: how was it?', 'A small hello, no hurry to answer.', 'I passed the bakery and thought of you.'],
  written: false,
  addAddress: '#person/ines',
  discreet: false,
  notice: null,
  places,
  onCopy: nothing,
  onOthers: nothing,
  onWrite: nothing,
  onWritten: nothing,
};

const shown = (change: Partial<typeof values>) => () => <WordsPage {...values} {...change} />;

export const examples = {
  'no-address': shown({}),
  'with-an-address': shown({ addAddress: null }),
  'long-name': shown({ name: longName }),
  'right-to-left-name': shown({ name: arabicName }),
  discreet: shown({ discreet: true }),
  'on-their-way': shown({ lines: null }),
  'no-lines': shown({ lines: [] }),
  written: shown({ written: true, notice: 'Noted.' }),
  copied: shown({ notice: 'Copied.' }),
};
