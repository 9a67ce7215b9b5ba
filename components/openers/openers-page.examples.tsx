import type { ComponentProps } from 'preact';
import type { BrowsedOpener } from '../../utils/domain/openers/browse-openers.ts';
import type { LinePart } from '../../utils/domain/openers/line-parts.ts';
import type { Intent } from '../../utils/domain/openers/opener.ts';
import { LineForm } from './line-form.tsx';
import { OpenersPage } from './openers-page.tsx';

const nothing = () => {};
const kept = async () => true;

const ofOurs = (id: string, text: string, intent: Intent, change: Partial<BrowsedOpener> = {}): BrowsedOpener => ({
  id,
  intents: [intent],
  text,
  ours: null,
  email: null,
  hidden: false,
  line: { chat: text, email: text },
  ...change,
});

const topic: LinePart = { slot: 'topic', with: 'nothing' };
const parts: Readonly<Record<string, readonly LinePart[]>> = {
  plain: ['A small hello from me, no hurry to answer.'],
  topic: ['How ', { slot: 'topic', with: 'is' }, ' ', topic, ' these days?'],
  thanks: ['Thank you for ', { slot: 'help', with: 'nothing' }, '. It was just the thing.'],
  own: ['Ahoy ', { slot: 'name', with: 'nothing' }, ', all well on board?'],
  long: ['Today the whole street smelled of bread, and then of rain, and then of both, and I stood there for a while. '.repeat(4)],
  arabic: ['صباح الخير ', { slot: 'name', with: 'nothing' }, '، كيف حالك؟'],
};

const slots: ComponentProps<typeof LineForm>['slots'] = [
  { slot: { slot: 'name', with: 'nothing' }, braces: '{name}' },
  { slot: { slot: 'topic', with: 'is' }, braces: '{is:topic}' },
  { slot: { slot: 'topic', with: 'nothing' }, braces: '{topic}' },
];

const openers: readonly BrowsedOpener[] = [
  { ...ofOurs('own', '', 'check_in'), line: null },
  { ...ofOurs('arabic', '', 'check_in'), line: null },
  ofOurs('plain', '', 'check_in'),
  ofOurs('topic', 'How goes {topic}?', 'check_in', { ours: 'How {is:topic} {topic} these days?' }),
  ofOurs('long', '', 'check_in'),
  ofOurs('thanks', '', 'gratitude', { hidden: true }),
];

const values: ComponentProps<typeof OpenersPage> = {
  openers,
  browsing: { text: '', intent: 'any', show: 'all' },
  most: 600,
  show: ({ id, ours }) => ({
    parts: ours === null ? (parts[id] ?? []) : ['How goes ', topic, '?'],
    ours: ours === null ? null : (parts[id] ?? []),
    email: null,
    slots,
  }),
  check: () => 'ok',
  onBrowse: nothing,
  onChange: kept,
  onAdd: kept,
};

const shown = (change: Partial<typeof values>) => () => <OpenersPage {...values} {...change} />;
const form = (text: string, check: ComponentProps<typeof LineForm>['check']) => () => (
  <LineForm
    label="The line in your words"
    hint="Your words stand in chats and in mails."
    text={text}
    intent={null}
    slots={slots}
    most={600}
    check={check}
    onSave={kept}
    onClose={nothing}
  />
);

export const examples = {
  all: shown({}),
  waiting: shown({ openers: null }),
  'nothing-found': shown({ openers: [], browsing: { text: 'marmalade', intent: 'any', show: 'all' } }),
  'none-changed': shown({ openers: [], browsing: { text: '', intent: 'any', show: 'changed' } }),
  'none-hidden': shown({ openers: [], browsing: { text: '', intent: 'any', show: 'hidden' } }),
  'none-own': shown({ openers: [], browsing: { text: '', intent: 'any', show: 'own' } }),
  editing: form('How goes {topic}, {name}?', () => 'ok'),
  'unknown-slot': form('Thank you for {help}', () => ({ unknown: ['help'] })),
  'open-braces': form('Hello {', () => ({ unknown: [] })),
  'too-long': form('Hello '.repeat(120), () => 'too-long'),
};
