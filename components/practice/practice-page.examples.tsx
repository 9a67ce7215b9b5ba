import { arabicName, longName } from '../circle/example-people.ts';
import { PracticePage } from './practice-page.tsx';

const nothing = () => {};
const sent = [
  { id: '2', names: ['Robin', 'Sam'], text: 'A small hello to both of you, no hurry to answer.' },
  { id: '1', names: ['Robin'], text: 'Dear Robin,\n\nthe magnolia on our street is out again.' },
];

const values = {
  audience: 'robin',
  own: null,
  conversation: 'draft-1',
  sent: [],
  circleAddress: '#circle',
  onAudience: nothing,
  onSend: nothing,
} as const;

export const examples = {
  robin: () => <PracticePage {...values} />,
  nobody: () => <PracticePage {...values} audience="nobody" />,
  own: () => <PracticePage {...values} audience="own" own={{ name: 'Ana Lima', address: 'ana@practice.example' }} />,
  'long-name': () => <PracticePage {...values} audience="own" own={{ name: longName, address: 'long@practice.example' }} />,
  'right-to-left-name': () => <PracticePage {...values} audience="own" own={{ name: arabicName, address: 'laila@practice.example' }} />,
  sent: () => <PracticePage {...values} audience="both" conversation="draft-3" sent={sent} />,
};
