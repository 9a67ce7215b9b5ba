import { useState } from 'preact/hooks';
import { PickCountry } from '../controls/pick-country.tsx';
import { BringPage, type BringPageProps } from './bring-page.tsx';
import type { Aside, Bringing, Choosing } from './bringing.ts';
import { aFew, files, many, me, muchAside, nothingAside, tableFile, unreadable } from './example-files.ts';

const nothing = () => {};

export const values: Omit<BringPageProps, 'bringing'> = {
  country: <PickCountry countries={['AT', 'BR', 'DE', 'GB', 'PT']} country={null} likely="GB" onPick={nothing} />,
  circleAddress: '#circle',
  matchOf: ({ key }) => {
    if (key === 'laila') return { name: 'Laila', why: 'address', sure: true };
    return key === 'theo' ? { name: 'Theo Brandt', why: 'nickname', sure: false } : null;
  },
  onFiles: nothing,
  onRead: nothing,
  onColumns: nothing,
  onGoOn: nothing,
  onAgain: nothing,
  onMine: nothing,
  onChosen: nothing,
  onSame: nothing,
  onText: nothing,
  onBoth: nothing,
  onRing: nothing,
  onTake: nothing,
  onUndo: nothing,
};

const shown = (bringing: Bringing) => () => <BringPage {...values} bringing={bringing} />;

export const choosing: Choosing = {
  inAll: 7,
  someBoth: true,
  shown: aFew,
  text: '',
  chosen: new Set(['ana', 'laila', 'theo']),
  same: new Set(),
  ring: 3,
  news: { added: 2, joined: 1 },
};

/** Choosing works in it, so that keys and the bar can be tried. */
const Trying = ({ change = {}, aside = nothingAside }: { change?: Partial<Choosing>; aside?: Aside }) => {
  const [now, setNow] = useState({ ...choosing, ...change });
  const put = (next: Partial<Choosing>) => setNow({ ...now, ...next });
  return (
    <BringPage
      {...values}
      bringing={{ at: 'people', choosing: { ...now, news: { added: now.chosen.size, joined: 0 } }, aside }}
      onChosen={(chosen) => put({ chosen })}
      onRing={(ring) => put({ ring })}
      onSame={(key, isSame) => put({ same: new Set(isSame ? [...now.same, key] : [...now.same].filter((one) => one !== key)) })}
    />
  );
};

const thousands = many(30_000);
const contacts = aFew.filter(({ newest }) => newest === null);

export const examples = {
  files: shown({ at: 'files', stuck: false }),
  stuck: shown({ at: 'files', stuck: true }),
  looking: shown({ at: 'looking' }),
  chosen: shown({ at: 'chosen', files, problems: [] }),
  'some-unreadable': shown({ at: 'chosen', files: [...files.slice(1, 2), ...unreadable], problems: [{ file: 11, why: 'unsafe-paths', line: null }] }),
  'none-readable': shown({ at: 'chosen', files: unreadable.slice(0, 1), problems: [] }),
  'asking-columns': shown({
    at: 'asking',
    files: [tableFile],
    columns: [{ name: [0, 1], nickname: null, emails: [2], phones: [3], birthday: 4 }],
    asksCountry: true,
  }),
  'asking-country': shown({ at: 'asking', files: files.slice(1, 2), columns: [null], asksCountry: true }),
  'reading-begins': shown({ at: 'reading', progress: null }),
  reading: shown({ at: 'reading', progress: { bytes: 1_290_000_000, of: 3_412_000_000, people: 412, exchanges: 9_001, file: 0 } }),
  me: shown({ at: 'me', candidates: me, mine: new Set(me.slice(0, 2).map(({ key }) => key)) }),
  'nobody-is-me': shown({ at: 'me', candidates: me, mine: new Set() }),
  sorting: shown({ at: 'sorting' }),
  people: () => <Trying />,
  'people-aside': () => <Trying aside={muchAside} />,
  'people-thousands': () => <Trying change={{ inAll: 30_000, shown: thousands, chosen: new Set(thousands.slice(0, 90).map(({ key }) => key)) }} />,
  'people-contacts': () => <Trying change={{ inAll: 2, someBoth: false, shown: contacts, chosen: new Set() }} />,
  'people-found': () => <Trying change={{ text: 'an', shown: aFew.slice(0, 2) }} />,
  'people-not-found': () => <Trying change={{ text: 'Barnaby', shown: [] }} />,
  'no-people': shown({ at: 'people', choosing: { ...choosing, inAll: 0, someBoth: false, shown: [], chosen: new Set() }, aside: muchAside }),
  taking: shown({ at: 'taking' }),
  done: shown({
    at: 'done',
    brought: { added: aFew.slice(0, 3).map(({ name }) => name), joined: ['Laila'], dates: 115, full: [] },
    aside: nothingAside,
  }),
  'done-many': shown({
    at: 'done',
    brought: { added: thousands.slice(0, 90).map(({ name }) => name), joined: aFew.map(({ name }) => name), dates: 8_190, full: ['Ana Lima'] },
    aside: muchAside,
  }),
  'done-nothing': shown({ at: 'done', brought: { added: [], joined: [], dates: 0, full: [] }, aside: nothingAside }),
  undone: shown({ at: 'undone' }),
};
