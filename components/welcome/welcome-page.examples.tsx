import type { ComponentProps } from 'preact';
import { arabicName, longName } from '../circle/example-people.ts';
import { WelcomePage } from './welcome-page.tsx';

const nothing = () => {};

const choices = (['Gmail', 'Outlook', 'Proton Mail', 'WhatsApp', 'Telegram', 'Slack'] as const).map((label, at) => ({
  name: label,
  label,
  kind: at < 3 ? ('mail' as const) : ('chat' as const),
  young: label === 'Outlook',
}));

export const values: ComponentProps<typeof WelcomePage> = {
  at: 1,
  notice: null,
  names: [],
  bringAddress: '#bring',
  evidenceAddress: '#evidence',
  sitesOn: [],
  choices,
  refused: false,
  somebody: null,
  practiceAddress: '#practice',
  todayAddress: '#today',
  onGo: nothing,
  onOut: nothing,
  onAdd: nothing,
  onPick: nothing,
};

const shown = (change: Partial<typeof values>) => () => <WelcomePage {...values} {...change} />;
const practised = (name: string) => ({ name, address: '#with' });

export const examples = {
  'what-it-is': shown({}),
  'one-person': shown({ at: 2 }),
  'person-there': shown({ at: 2, names: ['Ana'] }),
  'long-name': shown({ at: 2, names: [longName] }),
  'right-to-left-name': shown({ at: 2, names: [arabicName] }),
  'people-there': shown({ at: 2, names: ['Ana', 'Theo'] }),
  'not-added': shown({ at: 2, notice: 'Small Hello is just waking up. Please try once more.' }),
  sites: shown({ at: 3 }),
  'sites-refused': shown({ at: 3, refused: true }),
  'sites-on': shown({ at: 3, sitesOn: ['Gmail', 'Google Chat'], choices: choices.slice(1) }),
  'try-with-robin': shown({ at: 4 }),
  'try-with-somebody': shown({ at: 4, somebody: practised('Ana') }),
  'try-with-long-name': shown({ at: 4, somebody: practised(longName) }),
  'try-with-right-to-left-name': shown({ at: 4, somebody: practised(arabicName), notice: 'Switched on.' }),
};
