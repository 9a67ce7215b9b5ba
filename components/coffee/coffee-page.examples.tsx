import { useEffect, useRef } from 'preact/hooks';
import { arabicName, longName, markedName } from '../circle/example-people.ts';
import { CoffeePage, type CoffeePageProps } from './coffee-page.tsx';

const nothing = () => {};

const slot = {
  from: Date.parse('2026-12-03T15:00:00Z'),
  to: Date.parse('2026-12-03T15:10:00Z'),
  mine: { day: '2026-12-03', time: '16:00' },
  theirs: null,
  nightThere: false,
  moved: false,
} as const;

const offer = {
  slot,
  text: 'Hi Ines, may I call you for 10 minutes, on Thursday, December 3 at 16:00? Only to hear how you are. A no is just as welcome.',
  links: { google: '#google', outlook: '#outlook', yahoo: '#yahoo' },
};
const there = { ...offer, slot: { ...slot, theirs: { day: '2026-12-04', time: '04:00' }, nightThere: true } };

export const values: CoffeePageProps = {
  person: { id: 'ines', name: 'Ines' },
  found: { text: '', people: [] },
  plan: { day: '2026-12-03', time: '16:00', kind: 'voice', theirZone: null },
  offered: {
    days: ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'],
    times: ['10:00', '12:30', '16:00', '18:00', '20:00'],
    zones: ['America/New_York', 'Asia/Calcutta', 'Europe/Lisbon', 'Europe/Vienna', 'Pacific/Auckland', 'UTC'],
    often: ['America/New_York', 'Pacific/Auckland'],
  },
  offer,
  copied: 'no',
  someoneElseAddress: '#coffee',
  backAddress: '#',
  onFind: nothing,
  onChoose: nothing,
  onPlan: nothing,
  onOthers: nothing,
  onCopy: nothing,
  onFile: nothing,
};

const shown = (change: Partial<CoffeePageProps>) => () => <CoffeePage {...values} {...change} />;

/** Gone on to the words. */
const words = (change: Partial<CoffeePageProps>) => () => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('form')?.requestSubmit(), []);
  return (
    <div ref={root}>
      <CoffeePage {...values} {...change} />
    </div>
  );
};

export const examples = {
  who: shown({ person: null }),
  found: shown({
    person: null,
    found: {
      text: 'i',
      people: [
        { id: 'ines', name: 'Ines' },
        { id: 'long', name: longName },
        { id: 'laila', name: arabicName },
      ],
    },
  }),
  'nobody-found': shown({ person: null, found: { text: 'Zora', people: [] } }),
  when: shown({}),
  out: shown({ plan: { ...values.plan, kind: 'out' } }),
  'other-day-and-time': shown({ plan: { ...values.plan, day: '2027-01-15', time: '07:45' } }),
  'far-away': shown({ plan: { ...values.plan, theirZone: 'Pacific/Auckland' }, offer: there }),
  'clocks-set-ahead': shown({
    plan: { ...values.plan, day: '2027-03-28', time: '02:30' },
    offer: { ...offer, slot: { ...slot, mine: { day: '2027-03-28', time: '03:30' }, moved: true } },
  }),
  'no-time': shown({ plan: { ...values.plan, time: '' }, offer: null }),
  words: words({}),
  copied: words({ copied: 'yes' }),
  'not-copied': words({ copied: 'failed' }),
  'no-address': words({ copied: 'no-address' }),
  'long-name': words({ person: { id: 'long', name: longName } }),
  'right-to-left-name': words({ person: { id: 'laila', name: arabicName } }),
  'markup-in-name': shown({ person: { id: 'marked', name: markedName } }),
};
