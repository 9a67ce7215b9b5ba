import { arabicName, earlySpring, ines, lastWeek, longest, markedName, never, person } from './example-people.ts';
import { SameHint } from './same-hint.tsx';
import { SamePage, type SamePageProps } from './same-page.tsx';

const nothing = () => {};

const inesAtWork = person('ines-2', 'Inês Moreira', {
  ring: 3,
  handles: [
    { channel: 'email', id: 'ines@bakery.example' },
    { channel: 'telegram', id: 'ines_moreira' },
  ],
  notes: ['opens at six in the morning'],
});
const laila = person('laila-2', arabicName, { nicknames: ['Laila'], handles: [{ channel: 'phone', id: '+4366012345678' }] });

export const values: SamePageProps = {
  pairs: [{ one: ines, other: inesAtWork, why: 'address', sure: true }],
  circleAddress: '#circle',
  addressOf: ({ id }) => `#person/${id}`,
  silenceOf: (person) => (person === ines ? lastWeek : person === inesAtWork ? earlySpring : never),
  together: (into, from) => ({
    ...into,
    ring: into.ring < from.ring ? into.ring : from.ring,
    nicknames: [...into.nicknames, from.name].filter((name) => name !== into.name),
    handles: [...new Map([...into.handles, ...from.handles].map((one) => [one.id, one])).values()],
  }),
  onSame: nothing,
  onTwo: nothing,
};

const shown = (change: Partial<SamePageProps>) => () => <SamePage {...values} {...change} />;

export const examples = {
  pair: shown({}),
  several: shown({
    pairs: [
      ...values.pairs,
      { one: laila, other: { ...laila, id: 'laila-3', name: 'Laila Haddad', nicknames: [] }, why: 'number', sure: true },
      { one: longest, other: { ...longest, id: 'longest-2', notes: [] }, why: 'name', sure: false },
      { one: person('mo', markedName), other: person('mo-2', 'Mo'), why: 'nickname', sure: false },
    ],
  }),
  'too-much-together': shown({ together: () => null }),
  none: shown({ pairs: [] }),
  hint: () => <SameHint address="#same" />,
};
