// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ines } from '../../../components/circle/example-people.ts';
import { manyContacts } from '../../../components/circle/example-timelines.ts';
import { values } from '../../../components/circle/person-page.examples.tsx';
import { PersonPage } from '../../../components/circle/person-page.tsx';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const page = (change: Partial<typeof values> = {}) => show(<PersonPage {...values} {...change} />);
const again = (change: Partial<typeof values>) => act(() => render(<PersonPage {...values} {...change} />, document.body));
const labelled = (text: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
  return document.getElementById(label?.getAttribute('for') ?? '');
};
const removing = (text: string) => document.querySelector<HTMLElement>(`button[aria-label="Remove ${text}"]`);

test('deleting asks first, and the way out has the focus', async () => {
  const onDelete = vi.fn();
  page({ onDelete });
  click(saying('Delete Ines'));
  expect(onDelete).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(saying('Keep'));
  await expectAccessible();
  click(saying('Keep'));
  expect(onDelete).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(saying('Delete Ines'));
  click(saying('Delete Ines'));
  click(saying('Yes, delete'));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith();
});

test('deleting without a trace is a choice of its own', () => {
  const onDelete = vi.fn();
  page({ onDelete });
  click(saying('Delete Ines'));
  click(saying('Delete without a trace'));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith('none');
});

test('a new name is kept once the field is left, an empty one is not', () => {
  const onEdit = vi.fn();
  page({ onEdit });
  type(labelled('Name'), ' Inés ');
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ name: 'Inés' });
  type(labelled('Name'), '   ');
  expect(onEdit).toHaveBeenCalledOnce();
  expect(labelled('Name')?.getAttribute('aria-invalid')).toBe('true');
});

test('what is half typed survives a change from elsewhere', () => {
  page();
  (labelled('Name') as HTMLInputElement).value = 'Half a na';
  again({ person: { ...ines, notes: [] } });
  expect((labelled('Name') as HTMLInputElement).value).toBe('Half a na');
});

test('ring, relation and rhythm', () => {
  const onEdit = vi.fn();
  page({ onEdit });
  click([...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Wider circle') ?? null);
  expect(onEdit).toHaveBeenLastCalledWith({ ring: 4 });
  type(labelled('Who are you to each other?'), 'mentor');
  expect(onEdit).toHaveBeenLastCalledWith({ relation: 'mentor' });
  type(labelled('How often is good?'), 'by-ring');
  expect(onEdit).toHaveBeenLastCalledWith({ rhythm: 'by-ring' });
});

const field = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
const add = (label: string, text: string) => {
  type(field(label), ` ${text} `);
  submit(field(label)?.closest('form') ?? null);
};

test('notes, nicknames and addresses come and go one by one', () => {
  const [onEdit, onAddAddress] = [vi.fn(), vi.fn()];
  page({ person: { ...ines, nicknames: ['Nessi'] }, onEdit, onAddAddress });
  click(removing('afraid of geese'));
  expect(onEdit).toHaveBeenLastCalledWith({ notes: ['makes the good plum cake'] });
  click(removing('Nessi'));
  expect(onEdit).toHaveBeenLastCalledWith({ nicknames: [] });
  click(removing('ines@bakery.example'));
  expect(onEdit).toHaveBeenLastCalledWith({ handles: [] });
  add('Add a note', 'sings alto');
  expect(onEdit).toHaveBeenLastCalledWith({ notes: ['afraid of geese', 'makes the good plum cake', 'sings alto'] });
  add('Add a name', 'In\u00e8s');
  expect(onEdit).toHaveBeenLastCalledWith({ nicknames: ['Nessi', 'In\u00e8s'] });
  add('Add an address', 'ines@home.example');
  expect(onAddAddress).toHaveBeenCalledExactlyOnceWith('email', 'ines@home.example');
});

test('what to ask comes with a day or without, changes and goes', () => {
  const [onEdit, onAddThread] = [vi.fn(), vi.fn()];
  page({ onEdit, onAddThread });
  expect(labelled('On a day? (if you like)')).toBeNull();
  add('Add something to ask', 'the new oven');
  expect(onAddThread).toHaveBeenLastCalledWith('the new oven', '');
  type(labelled('On a day? (if you like)'), '2026-12-12');
  submit(field('Add something to ask')?.closest('form') ?? null);
  expect(onAddThread).toHaveBeenLastCalledWith('the new oven', '2026-12-12');
  again({ onEdit, onAddThread, person: { ...ines, threads: [...ines.threads, { id: 'oven', text: 'the new oven', day: '2026-12-12' }] } });
  expect(field('Add something to ask')?.value).toBe('');
  expect(document.body.textContent).toContain('the new oven \u00b7 December 12, 2026');
  click(document.querySelector('button[aria-label="Change the new oven"]'));
  expect(document.activeElement).toBe(field('What to ask about'));
  type(labelled('On a day? (if you like)'), '');
  type(field('What to ask about'), 'the oven');
  submit(field('What to ask about')?.closest('form') ?? null);
  expect(onEdit).toHaveBeenLastCalledWith({ threads: [...ines.threads, { id: 'oven', text: 'the oven' }] });
  click(removing('the first week at the bakery'));
  expect(onEdit).toHaveBeenLastCalledWith({ threads: [{ id: 'oven', text: 'the new oven', day: '2026-12-12' }] });
});

const noted = () => submit(labelled('Day')?.closest('form') ?? null);

test('a birthday without its year, and never a day the calendar does not have', async () => {
  const onAddDate = vi.fn();
  page({ onAddDate, isDay: ({ day }) => day === 29 });
  click(saying('Add a day'));
  noted();
  expect(document.body.textContent).toContain('The day is still missing.');
  type(labelled('Month'), '2');
  type(labelled('Day'), '30');
  noted();
  expect(document.body.textContent).toContain('The calendar has no such day.');
  await expectAccessible();
  expect(onAddDate).not.toHaveBeenCalled();
  type(labelled('Day'), '29');
  noted();
  expect(onAddDate).toHaveBeenCalledExactlyOnceWith({ kind: 'birthday', text: '', month: 2, day: 29, year: null });
  expect(document.activeElement).toBe(saying('Add a day'));
});

test('a day of one\u2019s own has words, and can be changed and taken away', () => {
  const onEdit = vi.fn();
  const dates = [
    { id: 'b', kind: 'birthday', text: '', month: 5, day: 4, year: 1990 },
    { id: 'm', kind: 'own', text: 'the move', month: 2, day: 1, year: null },
  ] as const;
  page({ person: { ...ines, dates }, onEdit });
  expect(document.body.textContent).toContain('the move, February 1 \u00b7 Birthday, May 4, 1990');
  click(document.querySelector('button[aria-label="Change the move"]'));
  type(labelled('What do you remember on it?'), '  ');
  noted();
  expect(document.body.textContent).toContain('A word or two for the day is still missing.');
  type(labelled('What do you remember on it?'), 'the move to Graz');
  type(labelled('Year'), '2011');
  noted();
  expect(onEdit).toHaveBeenLastCalledWith({ dates: [dates[0], { ...dates[1], text: 'the move to Graz', year: 2011 }] });
  click(removing('Birthday'));
  expect(onEdit).toHaveBeenLastCalledWith({ dates: [dates[1]] });
});

test('a number is asked for its country, a name on a service is not', () => {
  const onAddAddress = vi.fn();
  page({ onAddAddress, country: <p>which country?</p> });
  expect(document.body.textContent).not.toContain('which country?');
  type(labelled('What kind of address?'), 'phone');
  expect(document.body.textContent).toContain('which country?');
  add('Add an address', '0664 1234567');
  expect(onAddAddress).toHaveBeenCalledExactlyOnceWith('phone', '0664 1234567');
});

test('who has an address already is said, and the two are shown to whoever asks', () => {
  page({ addressProblem: { why: 'taken', name: 'Theo', theTwo: <p>the two</p> } });
  expect(document.body.textContent).toContain('This address belongs to Theo in your circle.');
  expect([...document.querySelectorAll('p')].some(({ textContent }) => textContent === 'the two')).toBe(false);
  click(saying('Are the two one person?'));
  expect([...document.querySelectorAll('p')].some(({ textContent }) => textContent === 'the two')).toBe(true);
});

test.each([
  [{ channel: 'email', countryKnown: true }, 'This does not look like a mail address yet.'],
  [{ channel: 'phone', countryKnown: true }, 'Is a digit missing, or is it from another country?'],
  [{ channel: 'whatsapp', countryKnown: false }, 'Begin it with + and its country'],
  [{ channel: 'x', countryKnown: false }, 'This does not look like a name people have there.'],
] as const)('what is not right about an address: %j', (problem, said) => {
  page({ addressProblem: { why: 'wrong', ...problem } });
  expect(document.body.textContent).toContain(said);
  expect(field('Add an address')?.getAttribute('aria-invalid')).toBe('true');
});

test('the way, the language and, where it tells, how the two speak to each other', () => {
  const onEdit = vi.fn();
  page({ onEdit });
  expect(document.body.textContent).not.toContain('How do you speak to each other?');
  type(labelled('How do you like to be in touch?'), 'call');
  expect(onEdit).toHaveBeenLastCalledWith({ preferred: 'call' });
  type(labelled('In which language?'), 'de');
  expect(onEdit).toHaveBeenLastCalledWith({ language: 'de' });
  again({ onEdit, person: { ...ines, language: 'de', preferred: 'call' }, tellsRegisters: true });
  click([...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'formally') ?? null);
  expect(onEdit).toHaveBeenLastCalledWith({ register: 'formal' });
  type(labelled('In which language?'), '');
  expect(onEdit).toHaveBeenLastCalledWith({ language: null });
});

test('a register that was chosen stays in sight in every language', () => {
  page({ person: { ...ines, language: 'en', register: 'formal' } });
  expect(document.body.textContent).toContain('How do you speak to each other?');
});

test('nobody writes to somebody in memory, and the dates stay', () => {
  page({ person: { ...ines, state: { kind: 'in-memory' } } });
  expect(saying('Write')).toBeNull();
  expect(field('Add something to ask')).toBeNull();
  expect(labelled('How often is good?')).toBeNull();
  expect(document.body.textContent).toContain('What was still open between you');
  expect(document.body.textContent).toContain('In memory. The dates and what you noted stay here');
  expect(removing('October 2, 2026')).not.toBeNull();
});

test('whatever is not as usual is said at once', () => {
  page({ person: { ...ines, state: { kind: 'resting', until: Date.parse('2027-05-01T12:00:00') } } });
  expect(document.querySelector('header')?.textContent).toContain('Resting until May 1, 2027.');
  page({ person: { ...ines, state: { kind: 'protected' } } });
  expect(document.querySelector('header')?.textContent).toContain('Left in peace.');
});

test('what is unfolded stays so while things are kept', () => {
  page({ person: { ...ines, notes: [], threads: [], handles: [] }, contacts: [] });
  const who = document.querySelector('details');
  expect(who?.open).toBe(true);
  again({ person: ines });
  expect(who?.open).toBe(true);
});

test('of hundreds of dates the newest twenty come first, and the keyboard goes on where the list does', () => {
  page({ contacts: manyContacts });
  const lines = () => document.querySelectorAll('.ledger li').length;
  expect(lines()).toBe(20);
  click(saying('Older dates'));
  expect(lines()).toBe(40);
  expect(document.activeElement).toBe(document.querySelector('.ledger li:nth-child(21) button'));
});

test('two equal notes are two notes', () => {
  const onEdit = vi.fn();
  page({ person: { ...ines, notes: ['tea', 'tea'] }, onEdit });
  click(removing('tea'));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ notes: ['tea'] });
});

test('a note that says "always" may be said softer, left, or never spoken of again', () => {
  const [onEdit, onNoSofter] = [vi.fn(), vi.fn()];
  const softer = (note: string) => (note.includes('always') ? note.replace('always', 'often') : null);
  page({ person: { ...ines, notes: ['tea', 'I always forget'] }, softer, onEdit, onNoSofter });
  expect(document.querySelectorAll('.softer')).toHaveLength(1);
  click(saying('never hints like this'));
  expect(onNoSofter).toHaveBeenCalledOnce();
  click(saying('try it'));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ notes: ['tea', 'I often forget'] });
  click(saying('not this'));
  expect(document.querySelector('.softer')).toBeNull();
});

test('one date can be taken out of the ledger', () => {
  const onRemoveContact = vi.fn();
  page({ onRemoveContact });
  click(removing('October 2, 2026'));
  expect(onRemoveContact).toHaveBeenCalledExactlyOnceWith('2');
});

test('resting until a day, never one that has gone', () => {
  const onState = vi.fn();
  page({ person: { ...ines, state: { kind: 'resting', until: null } }, onState });
  const until = labelled('Until (leave empty for “until I say”)');
  type(until, '2026-11-22');
  expect(onState).not.toHaveBeenCalled();
  type(until, '2027-05-01');
  expect(onState).toHaveBeenLastCalledWith('resting', '2027-05-01');
});

test('in touch is told from here too', () => {
  const onInTouch = vi.fn();
  page({ onInTouch });
  click(saying('We were in touch'));
  submit(document.querySelector('input[type="date"]')?.closest('form') ?? null);
  expect(onInTouch).toHaveBeenCalledExactlyOnceWith({ by: 'me', channel: 'elsewhere', day: '2026-11-22', thread: '' });
});

test('the days that are near are told, and those of somebody in memory in words of their own', () => {
  page({ occasions: [{ kind: 'birthday', text: '', day: '2026-11-23', inDays: 1, years: 40 }] });
  expect(document.querySelector('header')?.textContent).toContain('Birthday tomorrow, 40 years');
  const person = { ...ines, state: { kind: 'in-memory' } } as const;
  page({ person, occasions: [{ kind: 'remembering', text: '', day: '2026-11-23', inDays: 1, years: 40 }], coffeeAddress: null });
  expect(document.querySelector('header')?.textContent).toContain('A day to remember: their birthday, tomorrow');
});

test('ten minutes are one press away, where something may be suggested', () => {
  page();
  expect(saying('Invite to ten minutes')?.getAttribute('href')).toBe('#coffee/ines');
  page({ coffeeAddress: null });
  expect(saying('Invite to ten minutes')).toBeNull();
  page({ person: { ...ines, relation: 'online_friend' } });
  expect(saying('Meet for ten minutes, on screen or somewhere public')).not.toBeNull();
});
