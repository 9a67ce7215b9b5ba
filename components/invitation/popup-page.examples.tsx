import type { ComponentProps } from 'preact';
import { arabicName, ines, invitationTo, laila, lastWeek, lena, longest, longName, marked, marta, never, theo } from '../circle/example-people.ts';
import { bySms, exampleLines, exampleMails, inGmail, inOtherMail, inTelegram, inWhatsApp } from './example-lines.ts';
import { PopupPage } from './popup-page.tsx';

const nothing = () => {};

export const values: ComponentProps<typeof PopupPage> = {
  today: '2026-11-22',
  invitation: invitationTo(ines, lastWeek),
  waiting: false,
  nobodyHere: false,
  others: [invitationTo(theo), invitationTo(lena)],
  ways: [inGmail],
  steps: { twoMinutes: ['shortLine', 'thanks', 'voiceNote', 'reaction'], littleEnergy: ['shortLine', 'reaction', 'later'] },
  lines: null,
  answerNoted: false,
  paused: null,
  quick: { reminderAt: null, discreet: false, tone: 'any' },
  reminderRefused: false,
  site: { state: 'on', name: 'mail.google.com', account: null, rests: null },
  found: { text: '', people: [], addable: null },
  oneMore: false,
  notice: null,
  circleAddress: '#circle',
  peopleAddress: '#person/',
  firstStepsAddress: '#2',
  practiceAddress: '#practice',
  settingsAddress: '#rhythm',
  lineAfterCall: (did, changed) => ({ text: [did, changed].filter(Boolean).join(' '), short: true }),
  onCopyText: async () => true,
  linesActions: {
    onWay: nothing,
    onCopy: nothing,
    onCopyAndWrite: nothing,
    onOthers: nothing,
    onKeep: nothing,
    onWereInTouch: nothing,
    onBack: nothing,
  },
  onWrite: nothing,
  onWords: nothing,
  onWriteBy: nothing,
  onLines: nothing,
  onInTouch: nothing,
  onNotNow: nothing,
  onRest: nothing,
  onLessOften: nothing,
  onStep: nothing,
  onNext: nothing,
  onOneMore: nothing,
  onFind: nothing,
  onChoose: nothing,
  onAdd: nothing,
  onSwitch: nothing,
  onRestHere: nothing,
  onWakeAccount: nothing,
  onPause: nothing,
  onResume: nothing,
  onReminder: nothing,
  onDiscreet: nothing,
  onTone: nothing,
};

const shown = (change: Partial<typeof values>) => () => <PopupPage {...values} {...change} />;

/** Lines for somebody, in a chat where nothing else is said. */
export const lines = {
  name: 'Ines',
  silence: lastWeek,
  lines: exampleLines,
  ways: [inWhatsApp],
  way: inWhatsApp,
  copied: null,
  addAddress: null,
  coffeeAddress: '#coffee/ines',
};

/** What there is for a name that is not in the circle. */
export const aName = { silence: null, ways: [], way: null, coffeeAddress: null };

export const examples = {
  invitation: shown({}),
  'long-silence': shown({ invitation: invitationTo(marta) }),
  'never-written': shown({ invitation: invitationTo(lena, never), others: [] }),
  'several-ways': shown({ ways: [inWhatsApp, inGmail, inTelegram, bySms] }),
  'nothing-today': shown({ invitation: null, others: [], ways: [], site: { state: 'off', name: 'mail.google.com', known: true } }),
  'nobody-here': shown({ invitation: null, others: [], ways: [], nobodyHere: true }),
  'long-name': shown({
    invitation: invitationTo(longest),
    others: [invitationTo(marked), invitationTo({ ...theo, name: longName })],
    ways: [inGmail, inOtherMail],
    site: { state: 'off', name: 'a-rather-long-name-of-a-mail-server.department.university.example', known: false },
  }),
  'right-to-left-name': shown({ invitation: invitationTo(laila), others: [invitationTo(theo), invitationTo({ ...lena, name: arabicName })] }),
  'markup-in-name': shown({ invitation: invitationTo(marked) }),
  'no-address': shown({ invitation: { ...invitationTo(theo), reachable: false }, ways: [] }),
  found: shown({
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
  lines: shown({ lines }),
  'lines-in-mail': shown({ lines: { ...lines, lines: exampleMails, ways: [inGmail, inWhatsApp], way: inGmail } }),
  'lines-copied': shown({ lines: { ...lines, copied: 'second' } }),
  'lines-for-a-name': shown({ lines: { ...lines, ...aName, name: 'Ottilie' } }),
  'lines-for-a-long-name': shown({ lines: { ...lines, ...aName, name: longName } }),
  'lines-without-an-address': shown({ lines: { ...lines, ways: [], way: null, addAddress: '#person/ines' } }),
  'lines-without-an-address-long-name': shown({ lines: { ...lines, name: longName, ways: [], way: null, addAddress: '#person/longest' } }),
  'lines-for-an-arabic-name': shown({ lines: { ...lines, name: arabicName, ways: [inGmail, inOtherMail], way: inOtherMail } }),
  'lines-on-their-way': shown({ lines: { ...lines, lines: null } }),
  'no-lines': shown({ lines: { ...lines, lines: [] } }),
  'answer-noted': shown({ invitation: null, others: [], answerNoted: true }),
  'site-not-possible': shown({ site: { state: 'not-possible' } }),
  'site-practice': shown({ site: { state: 'practice' } }),
  'site-refused': shown({ site: { state: 'refused', name: 'mail.google.com', known: true } }),
  'site-withdrawn': shown({ site: { state: 'withdrawn', name: 'mail.google.com', known: true } }),
  'site-elsewhere': shown({ site: { state: 'off', name: 'talk.example', known: false } }),
  'site-with-accounts': shown({ site: { state: 'on', name: 'mail.google.com', account: 'dora@example.org', rests: null } }),
  'account-rests': shown({ site: { state: 'on', name: 'mail.google.com', account: 'dora@example.org', rests: 'account' } }),
  'page-rests': shown({ site: { state: 'on', name: 'mail.google.com', account: null, rests: 'page' } }),
  paused: shown({ paused: 'until-i-say', invitation: null, others: [] }),
  'paused-until': shown({ paused: Date.parse('2026-11-29T00:00:00Z'), invitation: null, others: [] }),
  'paused-and-somebody-in-mind': shown({ paused: 'until-i-say', others: [] }),
  'on-its-way': shown({ invitation: null, waiting: true, others: [], ways: [] }),
  noted: shown({ invitation: null, others: [], notice: 'Noted.' }),
  'one-more': shown({ invitation: null, others: [], notice: 'Noted.', oneMore: true }),
};
