import { PickSites } from '../settings/pick-sites.tsx';
import { PracticePage } from './practice-page.tsx';

const nothing = () => {};
const sent = [
  { id: '2', names: ['Robin', 'Sam'], text: 'A small hello to both of you, no hurry to answer.' },
  { id: '1', names: ['Robin'], text: 'Dear Robin,\n\nthe magnolia on our street is out again.' },
];

const choices = (['Gmail', 'Outlook', 'WhatsApp', 'Slack'] as const).map((label, at) => ({
  name: label,
  label,
  kind: at < 2 ? ('mail' as const) : ('chat' as const),
  young: label === 'WhatsApp',
}));
const sites = <PickSites choices={choices} refused={false} onPick={nothing} />;

export const examples = {
  first: () => <PracticePage first audience="robin" conversation="draft-1" sent={[]} sites={sites} onAudience={nothing} onSend={nothing} />,
  robin: () => <PracticePage first={false} audience="robin" conversation="draft-1" sent={[]} sites={null} onAudience={nothing} onSend={nothing} />,
  nobody: () => <PracticePage first={false} audience="nobody" conversation="draft-1" sent={[]} sites={null} onAudience={nothing} onSend={nothing} />,
  sent: () => <PracticePage first={false} audience="both" conversation="draft-3" sent={sent} sites={null} onAudience={nothing} onSend={nothing} />,
};
