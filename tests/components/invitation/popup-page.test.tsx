// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ines, invitationTo, lena, marta, theo } from '../../../components/circle/example-people.ts';
import { exampleLines, inGmail, inTelegram, inWhatsApp } from '../../../components/invitation/example-lines.ts';
import { aName, lines, values } from '../../../components/invitation/popup-page.examples.tsx';
import { PopupPage } from '../../../components/invitation/popup-page.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const popup = (change: Partial<typeof values> = {}) => show(<PopupPage {...values} {...change} />);
const finder = () => document.querySelector<HTMLInputElement>('input[type="search"]');

test('at most two more people, folded, and nothing counted', () => {
  const onChoose = vi.fn();
  const page = popup({ others: [invitationTo(theo), invitationTo(lena), invitationTo(marta)], onChoose });
  const fold = page.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent?.replace(/[\u2068\u2069]/g, '')).toBe('Or someone else: Theo, aunt Lena');
  expect(page.textContent).not.toContain('Marta');
  expect(page.textContent).not.toMatch(/\d/);
  click(saying('aunt Lena', fold as ParentNode));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('lena');
});

test('nothing today, and a way to whoever is on the mind', async () => {
  const onFind = vi.fn();
  const page = popup({ invitation: null, others: [], onFind });
  expect(page.querySelector('h1')?.textContent).toBe('Nothing today.');
  type(finder(), 'An');
  expect(onFind).toHaveBeenCalledWith('An');
  await expectAccessible();
});

test('nobody of that name: Enter brings words for the name, and only a click adds it', () => {
  const [onAdd, onLines] = [vi.fn(), vi.fn()];
  popup({ invitation: null, found: { text: 'Ana', people: [], addable: 'Ana' }, onAdd, onLines });
  expect(submit(finder()?.closest('form') ?? null).defaultPrevented).toBe(true);
  expect(onLines).toHaveBeenCalledExactlyOnceWith({ name: 'Ana' });
  expect(onAdd).not.toHaveBeenCalled();
  click(saying('Add Ana to your circle'));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Ana');
});

test('Enter takes the first who was found rather than the name', () => {
  const onLines = vi.fn();
  popup({ found: { text: 'In', people: [ines, theo], addable: 'In' }, onLines });
  submit(finder()?.closest('form') ?? null);
  expect(onLines).toHaveBeenCalledExactlyOnceWith({ person: 'ines' });
});

test('until it is known whether somebody is invited, nothing is said of it, and a name can be typed', () => {
  const page = popup({ invitation: null, waiting: true });
  expect(page.textContent).not.toContain('Nothing today');
  expect(finder()).not.toBeNull();
});

test('where nobody is invited, a name can be typed at once; else nothing takes the focus', () => {
  popup({ invitation: null });
  expect(document.activeElement).toBe(finder());
  popup();
  expect(document.activeElement).toBe(document.body);
});

test('P004: one press on who was found brings three lines at once, each to copy and to write', () => {
  const [onLines, actions] = [vi.fn(), { ...values.linesActions, onCopy: vi.fn(), onCopyAndWrite: vi.fn() }];
  popup({ found: { text: 'In', people: [ines], addable: null }, onLines });
  click(saying('Ines'));
  expect(onLines).toHaveBeenCalledExactlyOnceWith({ person: 'ines' });
  const page = popup({ lines, linesActions: actions });
  const cards = [...page.querySelectorAll('.line')];
  expect(cards.map((card) => card.querySelector('.letter')?.textContent)).toEqual(exampleLines.map(({ text }) => text));
  click(saying('Copy', cards[1]));
  click(saying('Write', cards[2]));
  expect(actions.onCopy).toHaveBeenCalledExactlyOnceWith(exampleLines[1]);
  expect(actions.onCopyAndWrite).toHaveBeenCalledExactlyOnceWith(exampleLines[2]);
});

test('lines for a name alone can be copied, and it is said that nothing of it is kept', async () => {
  const page = popup({ lines: { ...lines, ...aName, name: 'Ottilie' } });
  expect(document.activeElement).toBe(page.querySelector('h1'));
  expect(page.textContent).toContain('Nothing of this name is kept.');
  expect(saying('Write')).toBeNull();
  expect(saying('Keep Ottilie in your circle')).not.toBeNull();
  expect([saying('Add an address'), saying('Invite to ten minutes')]).toEqual([null, null]);
  await expectAccessible();
});

test('from lines one comes back to the invitation, and the focus with it', () => {
  const page = popup({ lines });
  act(() => render(<PopupPage {...values} />, document.body));
  expect(document.activeElement).toBe(page.querySelector('h1'));
  expect(page.querySelector('h1')?.textContent).toBe('A hello to Ines?');
});

test('several ways to write: the best one is the button, the others stand beside it', () => {
  const onWriteBy = vi.fn();
  const page = popup({ ways: [inWhatsApp, inGmail, inTelegram], onWriteBy });
  const chips = [...page.querySelectorAll<HTMLElement>('.ways .chip')];
  expect(chips.map((chip) => chip.textContent)).toEqual(['Gmail', 'Telegram']);
  click(chips[1] ?? null);
  expect(onWriteBy).toHaveBeenCalledExactlyOnceWith(inTelegram);
  expect(popup({ ways: [inGmail] }).querySelector('.ways .chip')).toBeNull();
});

test('with nobody in the circle yet, it asks for a name, with the first steps beside it, and for nothing else', async () => {
  const page = popup({ invitation: null, nobodyHere: true });
  expect(page.querySelector('h1')?.textContent).toBe('Nobody here yet.');
  expect(finder()).not.toBeNull();
  expect(saying('Two minutes')).toBeNull();
  expect(saying('First steps')?.getAttribute('href')).toBe(values.firstStepsAddress);
  await expectAccessible();
});

test('two minutes and little energy are off at first; pressed, they stand in the place of the invitation', async () => {
  const onStep = vi.fn();
  const page = popup({ onStep });
  expect([...page.querySelectorAll('[aria-pressed]')].map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false']);
  click(saying('Little energy'));
  expect(page.querySelector('h1')?.textContent).toBe('Something small for Ines?');
  expect([...page.querySelectorAll('.step strong')].map((step) => step.textContent)).toEqual([
    'A short line',
    'A reaction',
    'Keep the name for tomorrow',
  ]);
  await expectAccessible();
  click(page.querySelector<HTMLElement>('.step'));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('shortLine');
  expect(page.querySelector('h1')?.textContent).toBe('A hello to Ines?');
  expect(page.textContent).not.toMatch(/\d/);
});

test('with nobody invited, a small step waits for a name', () => {
  const onStep = vi.fn();
  popup({ invitation: null, onStep });
  click(saying('Two minutes'));
  click(document.querySelector<HTMLElement>('.step'));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('shortLine');
  expect(document.activeElement).toBe(finder());
});

test('P039: a voice note has three beats of a few words, and nothing to be read out', () => {
  const page = popup();
  click(saying('Two minutes'));
  click([...page.querySelectorAll<HTMLElement>('.step')].find((step) => step.textContent?.startsWith('A voice note')) ?? null);
  const beats = [...page.querySelectorAll('.beats li')].map((beat) => beat.textContent ?? '');
  expect(beats).toHaveLength(3);
  for (const beat of beats) {
    expect(beat.split(/\s+/).length).toBeLessThanOrEqual(10);
    expect(beat).not.toMatch(/[.!?]$/);
    expect(beat).not.toMatch(/^(?:I|You|We)\b/);
  }
});

test('P099: just off a call, one line of the user’s own words can be copied', async () => {
  const onCopyText = vi.fn(async () => true);
  const page = popup({ onCopyText });
  click(saying('After a call'));
  const [did, changed] = page.querySelectorAll<HTMLInputElement>('form input');
  expect(document.activeElement).toBe(did);
  type(did ?? null, 'You asked.');
  type(changed ?? null, 'It helped.');
  await expectAccessible();
  submit(did?.closest('form') ?? null);
  await vi.waitFor(() => expect(onCopyText).toHaveBeenCalledExactlyOnceWith('You asked. It helped.'));
});

test('P031: what may come next is offered once an answer was noted, and not before', async () => {
  const onNext = vi.fn();
  expect(popup({ onNext }).textContent).not.toContain('A memory');
  popup({ invitation: null, answerNoted: true, onNext });
  await expectAccessible();
  click(saying('A memory'));
  expect(onNext).toHaveBeenCalledExactlyOnceWith('remember');
});

test('after an answer one tap tells how welcome it was, before anything else may follow; it may be passed over', async () => {
  const onFelt = vi.fn();
  const asked = { person: 'ines', name: 'Ines', ask: 'after', answered: true } as const;
  const page = popup({ invitation: null, answerNoted: true, asked, onFelt });
  expect(page.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('How welcome was your message to Ines?');
  expect(page.textContent).not.toContain('A memory');
  expect(document.activeElement).toBe(page.querySelector('article'));
  await expectAccessible();
  click(saying('quite'));
  click(saying('Leave it open'));
  expect(onFelt.mock.calls).toEqual([[{ kind: 'after', value: 4 }], [null]]);
});

test('what people change often is at the foot, folded', async () => {
  const [onReminder, onDiscreet, onTone] = [vi.fn(), vi.fn(), vi.fn()];
  const page = popup({ onReminder, onDiscreet, onTone });
  expect(page.querySelector('select')).toBeNull();
  click(saying('Settings'));
  await expectAccessible();
  const [reminder, discreet] = page.querySelectorAll<HTMLElement>('footer [role="switch"]');
  click(reminder ?? null);
  click(discreet ?? null);
  type(page.querySelector('select'), 'calm');
  expect([onReminder.mock.calls, onDiscreet.mock.calls, onTone.mock.calls]).toEqual([[[1050]], [[true]], [['calm']]]);
  expect(page.querySelector('footer a[href="#rhythm"]')).not.toBeNull();
});

test('the hour of the reminder can be another', () => {
  const onReminder = vi.fn();
  const page = popup({ quick: { reminderAt: 1050, discreet: false, tone: 'any' }, onReminder });
  click(saying('Settings'));
  const time = page.querySelector<HTMLInputElement>('input[type="time"]');
  expect(time?.value).toBe('17:30');
  type(time, '08:05');
  expect(onReminder).toHaveBeenCalledExactlyOnceWith(485);
});

const on = { state: 'on', name: 'mail.google.com', account: null, rests: null } as const;
const off = { state: 'off', name: 'mail.google.com', known: true } as const;

test.each([
  ['on', 'true', false, on],
  ['off', 'false', true, off],
  ['refused', 'false', true, { ...off, state: 'refused' }],
  ['withdrawn', 'false', true, { ...off, state: 'withdrawn' }],
] as const)('the switch of a site that is %s', (_, checked, asked, site) => {
  const onSwitch = vi.fn();
  const page = popup({ site, onSwitch });
  const control = page.querySelector<HTMLElement>('[role="switch"]');
  expect(control?.getAttribute('aria-checked')).toBe(checked);
  click(control);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(asked);
});

test('the browser may be asked for access within the click itself', () => {
  let within = false;
  const page = popup({ site: off, onSwitch: () => expect(within).toBe(true) });
  within = true;
  page.querySelector<HTMLElement>('[role="switch"]')?.click();
  within = false;
  expect.assertions(1);
});

test('a site nobody knows is asked about by name', () => {
  const page = popup({ site: { ...off, name: 'talk.example', known: false } });
  expect(page.textContent).toContain('Small Hello here too?');
  expect(page.textContent).toContain('talk.example');
});

test('the ways out of a site that is on: this page, and this account where there are several', async () => {
  const onRestHere = vi.fn();
  popup({ site: on, onRestHere });
  expect(saying('rest on this account')).toBeNull();
  popup({ site: { ...on, account: 'dora@example.org' }, onRestHere });
  await expectAccessible();
  click(saying('rest on this page'));
  click(saying('rest on this account'));
  expect(onRestHere.mock.calls).toEqual([['page'], ['account']]);
});

test('where it rests, the popup says so, and an account has a way back', () => {
  const onWakeAccount = vi.fn();
  expect(popup({ site: { ...on, rests: 'page' } }).textContent).toContain('Resting on this page');
  popup({ site: { ...on, account: 'dora@example.org', rests: 'account' }, onWakeAccount });
  click(saying('come back'));
  expect(onWakeAccount).toHaveBeenCalledOnce();
});

test.each(['not-possible', 'practice'] as const)('no switch where it is %s', (state) => {
  expect(popup({ site: { state } }).querySelector('[role="switch"]')).toBeNull();
});

test('pausing, for as long as is wished', async () => {
  const onPause = vi.fn();
  popup({ onPause });
  click(saying('Settings'));
  await expectAccessible();
  click(saying('A week'));
  expect(onPause).toHaveBeenCalledExactlyOnceWith('aWeek');
});

test('while it rests there is nobody to answer, and a way back', async () => {
  const onResume = vi.fn();
  const page = popup({ paused: 'until-i-say', invitation: null, onResume });
  await expectAccessible();
  expect(page.querySelector('article')?.textContent).toContain('Small Hello is resting.');
  click(saying('Come back now'));
  expect(onResume).toHaveBeenCalledOnce();
  click(saying('Settings'));
  expect(saying('A week')).toBeNull();
});

test('while it rests, whoever comes to mind is welcome all the same: words, and that they were in touch', () => {
  const [onLines, onFind] = [vi.fn(), vi.fn()];
  popup({ paused: 'until-i-say', invitation: null, found: { text: 'In', people: [ines], addable: null }, onLines, onFind });
  type(finder(), 'Ine');
  expect(onFind).toHaveBeenCalledWith('Ine');
  click(saying('Ines'));
  expect(onLines).toHaveBeenCalledExactlyOnceWith({ person: 'ines' });
  expect(popup({ paused: 'until-i-say', invitation: null, lines }).querySelector('h1')?.textContent).toBe('For Ines');
  const page = popup({ paused: 'until-i-say' });
  expect([page.querySelector('h1')?.textContent, saying('We were in touch') !== null, saying('Two minutes')]).toEqual([
    'A hello to Ines?',
    true,
    null,
  ]);
});

test('two ways stand at the foot, and nothing else before a press', () => {
  const foot = popup().querySelector('footer');
  expect([...(foot?.querySelectorAll('a, button') ?? [])].map((way) => way.textContent)).toEqual(['Your circle', 'Settings']);
});

test('ten minutes are offered with the words for somebody, not at the foot', () => {
  popup();
  expect(saying('Invite to ten minutes')).toBeNull();
  popup({ lines });
  expect(saying('Invite to ten minutes')?.getAttribute('href')).toBe('#coffee/ines');
});

test('lines for somebody without an address say so, and where one can be added', async () => {
  const page = popup({ lines: { ...lines, ways: [], way: null, addAddress: '#person/ines' } });
  expect(page.textContent).toContain('No address is kept for Ines, so copy a line');
  expect(saying('Write')).toBeNull();
  expect(saying('Add an address')?.getAttribute('href')).toBe('#person/ines');
  await expectAccessible();
  expect(popup({ lines }).textContent).not.toContain('No address is kept');
});

test('after an answer there may be one more hello, behind a press', () => {
  const onOneMore = vi.fn();
  expect(popup({ invitation: null }).textContent).not.toContain('One more hello');
  const page = popup({ invitation: null, oneMore: true, onOneMore });
  expect([page.querySelector('h1')?.textContent, document.activeElement === document.body]).toEqual(['That is enough for now.', true]);
  click(saying('One more hello, if you like'));
  expect(onOneMore).toHaveBeenCalledOnce();
});
