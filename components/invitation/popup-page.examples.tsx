import type { ComponentProps } from 'preact';
import { arabicName, ines, invitationTo, laila, lastWeek, lena, longest, longName, marked, marta, never, theo } from '../circle/example-people.ts';
import { PopupPage } from './popup-page.tsx';

const nothing = () => {};

export const values: ComponentProps<typeof PopupPage> = {
  today: '2026-11-22',
  invitation: invitationTo(ines, lastWeek),
  others: [invitationTo(theo), invitationTo(lena)],
  paused: null,
  site: { state: 'on', name: 'mail.google.com', account: null, rests: null },
  found: { text: '', people: [], addable: null },
  noAddress: false,
  notice: null,
  circleAddress: '#circle',
  practiceAddress: '#practice',
  onWrite: nothing,
  onInTouch: nothing,
  onNotNow: nothing,
  onRest: nothing,
  onFind: nothing,
  onChoose: nothing,
  onAdd: nothing,
  onSwitch: nothing,
  onRestHere: nothing,
  onWakeAccount: nothing,
  onPause: nothing,
  onResume: nothing,
};

const shown = (change: Partial<typeof values>) => () => <PopupPage {...values} {...change} />;

export const examples = {
  invitation: shown({}),
  'long-silence': shown({ invitation: invitationTo(marta) }),
  'never-written': shown({ invitation: invitationTo(lena, never), others: [] }),
  'nothing-today': shown({ invitation: null, others: [], site: { state: 'off', name: 'mail.google.com', known: true } }),
  'long-name': shown({
    invitation: invitationTo(longest),
    others: [invitationTo(marked), invitationTo({ ...theo, name: longName })],
    site: { state: 'off', name: 'a-rather-long-name-of-a-mail-server.department.university.example', known: false },
  }),
  'right-to-left-name': shown({ invitation: invitationTo(laila), others: [invitationTo(theo), invitationTo({ ...lena, name: arabicName })] }),
  'markup-in-name': shown({ invitation: invitationTo(marked) }),
  'no-address': shown({ invitation: invitationTo(theo), noAddress: true }),
  found: shown({
    invitation: null,
    others: [],
    found: {
      text: 'an',
      people: [
        { id: 'a', name: 'Ana Lima' },
        { id: 'b', name: 'Anders' },
      ],
      addable: 'an',
    },
  }),
  'nobody-found': shown({ invitation: null, others: [], found: { text: 'Ana', people: [], addable: 'Ana' } }),
  'site-not-possible': shown({ site: { state: 'not-possible' } }),
  'site-practice': shown({ site: { state: 'practice' } }),
  'site-refused': shown({ site: { state: 'refused', name: 'mail.google.com', known: true } }),
  'site-withdrawn': shown({ site: { state: 'withdrawn', name: 'mail.google.com', known: true } }),
  'site-elsewhere': shown({ site: { state: 'off', name: 'talk.example', known: false } }),
  'site-with-accounts': shown({ site: { state: 'on', name: 'mail.google.com', account: 'dora@example.org', rests: null } }),
  'account-rests': shown({ site: { state: 'on', name: 'mail.google.com', account: 'dora@example.org', rests: 'account' } }),
  'page-rests': shown({ site: { state: 'on', name: 'mail.google.com', account: null, rests: 'page' } }),
  paused: shown({ paused: 'until-i-say' }),
  'paused-until': shown({ paused: Date.parse('2026-11-29T00:00:00Z') }),
  noted: shown({ invitation: null, others: [], notice: 'Noted.' }),
};
