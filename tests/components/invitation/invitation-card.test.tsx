// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { arabicName, ines, invitationTo, marked, markedName, never, person, theo } from '../../../components/circle/example-people.ts';
import { InvitationCard } from '../../../components/invitation/invitation-card.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const answers = { onWrite: vi.fn(), onWords: vi.fn(), onInTouch: vi.fn(), onNotNow: vi.fn(), onRest: vi.fn(), onLessOften: vi.fn() };
const card = (invitation = invitationTo(ines)) =>
  show(<InvitationCard invitation={invitation} today="2026-11-22" peopleAddress="#person/" {...answers} />);
const date = () => document.querySelector<HTMLInputElement>('input[type="date"]') as HTMLInputElement;

beforeEach(() => vi.clearAllMocks());

test('says who, what could be asked, and since when', async () => {
  const page = card();
  expect(page.querySelector('h1')?.textContent).toBe('A hello to Ines?');
  expect(page.textContent).toContain('You could ask about: the first week at the bakery');
  expect(page.textContent).toContain('you wrote in early spring. One line is plenty.');
  await expectAccessible();
});

test('asks about nothing where nothing is known', () => {
  expect(card(invitationTo(person('new', 'Ana'), never)).textContent).not.toContain('ask about');
});

test.each([arabicName, markedName])('%s stays a name', (name) => {
  const page = card(invitationTo({ ...marked, name }));
  expect([...page.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([name, name, name]);
  expect(page.querySelector('img')).toBeNull();
});

test('showing it takes no focus', () => {
  card();
  expect(document.activeElement).toBe(document.body);
});

test('writes, and rests', () => {
  card();
  click(saying('Write to Ines'));
  expect(answers.onWrite).toHaveBeenCalledExactlyOnceWith('ines');
  click(saying('Let invitations to Ines rest'));
  expect(answers.onRest).toHaveBeenCalledExactlyOnceWith('ines');
});

test('where no address is kept, the main thing is what works: words to take along; and an address can be added', async () => {
  const page = card({ ...invitationTo(ines), reachable: false });
  expect(saying('Write to Ines')).toBeNull();
  expect([...page.querySelectorAll('.main')].map((main) => main.textContent)).toEqual(['Some words to begin with']);
  click(saying('Some words to begin with'));
  expect(answers.onWords).toHaveBeenCalledExactlyOnceWith('ines');
  expect(saying('Add an address')?.getAttribute('href')).toBe('#person/ines/address');
  await expectAccessible();
  card();
  expect(saying('Add an address')).toBeNull();
});

test('after several times of not now, less often is one click away, and nothing is counted', async () => {
  card();
  expect(document.body.textContent).not.toContain('less often');
  const page = card({ ...invitationTo(ines), offersLonger: 'seasonal' });
  expect(page.textContent).toContain('Would less often suit you better?');
  expect(page.textContent).not.toMatch(/three|3/);
  await expectAccessible();
  click(saying('Rather each season'));
  expect(answers.onLessOften).toHaveBeenCalledExactlyOnceWith('ines');
});

test('not now waits in its own time', async () => {
  card();
  click(saying('Not now'));
  expect(answers.onNotNow).not.toHaveBeenCalled();
  await expectAccessible();
  click(saying('In its own time'));
  expect(answers.onNotNow).toHaveBeenCalledExactlyOnceWith('ines', null);
});

test('not now waits until a day, tomorrow at the earliest', () => {
  card();
  click(saying('Not now'));
  click(saying('From a day on'));
  expect(date().min).toBe('2026-11-23');
  type(date(), '2026-11-22');
  submit(date().closest('form'));
  expect(answers.onNotNow).not.toHaveBeenCalled();
  type(date(), '2026-12-24');
  submit(date().closest('form'));
  expect(answers.onNotNow).toHaveBeenCalledExactlyOnceWith('ines', '2026-12-24');
});

test('a day that was emptied is no day', () => {
  card();
  click(saying('Not now'));
  click(saying('From a day on'));
  type(date(), '');
  submit(date().closest('form'));
  expect(answers.onNotNow).not.toHaveBeenCalled();
});

test('in touch, today and by me unless told otherwise', async () => {
  card(invitationTo(theo));
  click(saying('We were in touch'));
  await expectAccessible();
  submit(date().closest('form'));
  expect(answers.onInTouch).toHaveBeenCalledExactlyOnceWith('theo', { by: 'me', channel: 'elsewhere', day: '2026-11-22', thread: '' });
});

test('in touch on a day before, by phone, with something to ask next time', () => {
  card(invitationTo(theo));
  click(saying('We were in touch'));
  click(document.querySelectorAll<HTMLElement>('input[type="radio"]')[2] ?? null);
  type(date(), '2026-11-02');
  type(document.querySelector('input:not([type])'), '  the new flat ');
  submit(date().closest('form'));
  expect(answers.onInTouch).toHaveBeenCalledExactlyOnceWith('theo', { by: 'both', channel: 'call', day: '2026-11-02', thread: 'the new flat' });
});

test('a day still to come is not noted, and kindly said', async () => {
  card();
  click(saying('We were in touch'));
  expect(date().max).toBe('2026-11-22');
  type(date(), '2026-11-23');
  submit(date().closest('form'));
  expect(answers.onInTouch).not.toHaveBeenCalled();
  expect(date().getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('That day is still to come.');
  await expectAccessible();
});

test('going back gives the focus to the question', () => {
  card();
  click(saying('We were in touch'));
  click(saying('Back'));
  expect(document.activeElement?.textContent).toBe('A hello to Ines?');
  expect(saying('Write to Ines')).not.toBeNull();
});

test('a day of theirs is said first, and what there was on a day is asked about', () => {
  const invitation = invitationTo(ines);
  card({ ...invitation, occasion: { kind: 'birthday', text: '', day: '2026-11-24', inDays: 2, years: null } });
  expect(document.querySelector('.letter')?.textContent).toBe('Birthday in 2 days');
  card({ ...invitation, occasion: { kind: 'thread', text: 'the exam', day: '2026-11-21', inDays: -1, years: null } });
  expect(document.querySelector('.letter bdi')?.textContent).toBe('the exam');
  card(invitation);
  expect(document.querySelector('.letter bdi')?.textContent).toBe('the first week at the bakery');
});
