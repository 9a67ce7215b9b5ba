import type { ComponentProps } from 'preact';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import { arabicName, lastWeek, longName } from '../circle/example-people.ts';
import { ease, help } from './example-values.ts';
import { NotedChip } from './noted-chip.tsx';
import { Panel } from './panel.tsx';

const nothing = () => {};
const spring = Date.UTC(2026, 2, 14, 12);

const marta: Acquainted = {
  id: 'marta',
  name: 'Marta',
  silence: { band: 'months', days: 253, lastBy: 'me', since: { unit: 'season', season: 'spring', part: 'early', yearsAgo: 0 } },
  last: { me: { at: spring, channel: 'email' }, both: { at: Date.UTC(2025, 10, 2, 12), channel: 'call' } },
  inMemory: false,
};
const ines: Acquainted = { ...marta, id: 'ines', name: 'Ines', silence: lastWeek };

const opener = (id: string, text: string, reason: string): Opener => ({ id, text, intent: 'check_in', reason });
const openers = [
  opener('magnolia', 'The magnolia on our street is out again, so of course I thought of you.', 'from today, asks nothing'),
  opener('choir', 'How did the new choir turn out? One word will do.', 'your thread “the new choir”'),
  opener('small', 'A small hello, no hurry to answer.', 'the smallest step'),
];

const values: ComponentProps<typeof Panel> = {
  conversation: { kind: 'people', circle: [marta], strangers: [] },
  person: marta,
  openers,
  reassurance: {
    line: 'Out of nowhere can be just right: in these studies, the surprise was part of what people liked.',
    finding: 'In thirteen experiments, those who got in touch guessed too low how much it would be valued.',
    source: 'Liu, Rim, Min and Min, 2023',
    limit: 'People in the United States.',
  },
  wish: { choice: null, tone: null, approach: null, today: '' },
  hint: null,
  hesitation: null,
  onTryHint: nothing,
  onLeaveHint: nothing,
  onNeverHint: nothing,
  onNeverHesitation: nothing,
  calm: null,
  ease,
  notice: null,
  frame: null,
  onClose: nothing,
  onChoose: nothing,
  onKeep: nothing,
  onJoin: nothing,
  remembers: true,
  siteChanged: false,
  onCopyOutline: nothing,
  rest: { account: null, onRest: nothing },
  onUse: nothing,
  onPutAway: nothing,
  onAsk: nothing,
  onFind: async () => [],
  onLink: nothing,
  onTakeBack: nothing,
  onThread: nothing,
  onBringBack: nothing,
};

const shown = (change: Partial<typeof values>) => () => <Panel {...values} {...change} />;
const to = (person: Acquainted): Partial<typeof values> => ({ conversation: { kind: 'people', circle: [person], strangers: [] }, person });
const ana = { address: 'ana@example.com', name: 'Ana Lima' };

export const examples = {
  'long-silence': shown({}),
  'last-week': shown({ ...to(ines), reassurance: null }),
  'never-written': shown({ ...to({ ...marta, silence: { band: 'never' }, last: {} }), reassurance: null }),
  'long-name': shown(to({ ...marta, name: longName })),
  'right-to-left-name': shown(to({ ...marta, name: arabicName })),
  'markup-in-name': shown(to({ ...marta, name: '<b onclick="x()">Marta</b> & co' })),
  waiting: shown({ conversation: null, person: null }),
  'openers-on-their-way': shown({ openers: null, reassurance: null }),
  'no-openers': shown({ openers: [], reassurance: null }),
  nobody: shown({ conversation: { kind: 'none' }, person: null }),
  unclear: shown({ conversation: { kind: 'unclear' }, person: null }),
  'unclear-for-now': shown({ conversation: { kind: 'unclear' }, person: null, remembers: false }),
  'site-changed': shown({ conversation: { kind: 'unclear' }, person: null, remembers: false, siteChanged: true }),
  'chosen-for-now': shown({ conversation: { kind: 'unclear' } }),
  'with-an-account': shown({ rest: { account: 'dora@example.org', onRest: nothing } }),
  'on-a-page-of-ours': shown({ rest: null }),
  outlined: shown({ notice: { kind: 'outlined' } }),
  stranger: shown({ conversation: { kind: 'people', circle: [], strangers: [ana] }, person: null }),
  'stranger-without-name': shown({ conversation: { kind: 'people', circle: [], strangers: [{ ...ana, name: null }] }, person: null }),
  several: shown({ conversation: { kind: 'people', circle: [marta, ines], strangers: [ana] }, person: null }),
  'several-chosen': shown({ conversation: { kind: 'people', circle: [marta, ines], strangers: [ana] }, person: ines }),
  'in-memory': shown(to({ ...marta, inMemory: true })),
  chosen: shown({ wish: { choice: 'console', tone: 'calm', approach: null, today: 'it is raining' } }),
  'hint-of-one': shown({
    hint: { kind: 'needless-apology', start: 0, end: 50, suggestions: ['Could you tell me how the rehearsal went?'] },
    openers: null,
    reassurance: null,
  }),
  'hint-of-two': shown({
    hint: {
      kind: 'flat-fine',
      start: 0,
      end: 14,
      suggestions: ['A little tired, to be honest. How about you?', 'Good on the whole, with a lot going on. How about you?'],
    },
  }),
  'hint-for-nobody': shown({
    conversation: { kind: 'none' },
    person: null,
    hint: { kind: 'routine-question', start: 0, end: 12, suggestions: ['How are you these days, really?'] },
  }),
  hesitating: shown({
    hesitation: {
      line: 'In these studies, writers fretted over the wording while readers mostly noticed the warmth.',
      finding: 'Those who gave worried about saying it well, while those who received paid attention to the warmth.',
      source: 'Epley, Kumar, Dungan and Echelbarger, 2023',
      limit: 'A review.',
    },
  }),
  inserted: shown({ notice: { kind: 'inserted' } }),
  copied: shown({ notice: { kind: 'copied' } }),
  'by-hand': shown({ notice: { kind: 'by-hand', text: 'Dear Marta,\n\nA small hello, no hurry to answer.' } }),
  noted: shown({ notice: { kind: 'noted', sent: 'x', people: [{ id: 'marta', name: 'Marta' }] } }),
  'put-away': shown({ openers: openers.slice(1), notice: { kind: 'put-away', opener: openers[0] as Opener } }),
  'storage-full': shown({ notice: { kind: 'refused', why: 'storage-full' } }),
  calm: shown({ calm: { help, onCallMe: nothing, onGoOn: nothing } }),
  'warm-up': shown({ ease: { ...ease, onWarmUpAsked: async () => true }, reassurance: null }),
  'noted-chip': () => (
    <NotedChip
      notice={{ kind: 'noted', sent: 'x', people: [{ id: 'marta', name: longName }] }}
      chip={null}
      onTakeBack={nothing}
      onThread={nothing}
      onBringBack={nothing}
    />
  ),
};
