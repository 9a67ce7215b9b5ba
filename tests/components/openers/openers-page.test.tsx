// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { corpus } from '../../../assets/openers/en/corpus.ts';
import { OpenersPage } from '../../../components/openers/openers-page.tsx';
import { intentInWords } from '../../../components/words/intent-in-words.ts';
import { browse, everyOpener } from '../../../utils/domain/openers/browse-openers.ts';
import { bracesOf, partsOf, slotsFor } from '../../../utils/domain/openers/line-parts.ts';
import { intents } from '../../../utils/domain/openers/opener.ts';
import { checkOwnText, longestOwnText, noOwnOpeners, type OwnOpeners } from '../../../utils/domain/openers/own-openers.ts';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

type Props = ComponentProps<typeof OpenersPage>;
const onChange = vi.fn<Props['onChange']>(async () => true);
const onBrowse = vi.fn<Props['onBrowse']>();
const onAdd = vi.fn<Props['onAdd']>(async () => true);
beforeEach(() => void vi.clearAllMocks());

const topical = corpus.lines.find(({ chat }) => chat?.includes('{topic}'));
if (!topical?.chat) throw new Error('no line is about a topic');

const page = (own: Partial<OwnOpeners> = {}, wish: Partial<Props['browsing']> = {}) => {
  const browsing = { text: '', intent: 'any', show: 'all', ...wish } as const;
  return show(
    <OpenersPage
      openers={browse(everyOpener(corpus, { ...noOwnOpeners, ...own }), browsing)}
      browsing={browsing}
      most={longestOwnText}
      show={({ text, ours, line }) => ({
        parts: partsOf(text),
        ours: ours === null ? null : partsOf(ours),
        email: null,
        slots: slotsFor([line?.chat ?? '', line?.email ?? '']).map((slot) => ({ slot, braces: bracesOf(slot) })),
      })}
      check={(text, opener) => checkOwnText(text, opener?.line ?? null)}
      onBrowse={onBrowse}
      onChange={onChange}
      onAdd={onAdd}
    />,
  );
};
const field = () => document.querySelector('textarea');
const problem = () => document.querySelector('.line-form .problem')?.textContent;
const send = () => act(async () => void submit(document.querySelector('form')));
const mine = { id: 'mine', text: 'Ahoy {name}.', intent: 'invite_short' } as const;

test('a few of thousands are shown, and more when they are wanted', async () => {
  const all = page();
  expect(corpus.lines.length).toBeGreaterThan(1_000);
  expect(all.querySelectorAll('.line-card')).toHaveLength(40);
  click(saying('More lines'));
  expect(all.querySelectorAll('.line-card')).toHaveLength(80);
  await expectAccessible();
});

test('what is filled in stands between the words as words', () => {
  const line = page({ edited: { [topical.id]: 'How {is:topic} {topic}, {name}?' } }, { show: 'changed' }).querySelector('.line-card');
  expect(line?.querySelector('.letter')?.textContent).toBe('How is something of theirs, their name?');
  expect(line?.textContent).not.toContain('{');
});

test('a line is put away, and brought back', () => {
  page({}, { text: topical.chat ?? '' });
  click(saying('Put away'));
  expect(onChange).toHaveBeenLastCalledWith({ do: 'hide-opener', opener: topical.id, hidden: true });
  page({ hidden: [topical.id] }, { show: 'hidden' });
  click(saying('Bring back'));
  expect(onChange).toHaveBeenLastCalledWith({ do: 'hide-opener', opener: topical.id, hidden: false });
});

test('a line is said in other words, which are looked at as they are written', async () => {
  page({}, { text: topical.chat ?? '' });
  click(saying('Change'));
  expect(document.activeElement).toBe(field());
  expect(field()?.value).toBe(topical.chat);
  type(field(), 'Thank you for {help}, {nobody}');
  expect(problem()).toBe('Here I have nothing to put in for {help}, {nobody}.');
  await send();
  expect(onChange).not.toHaveBeenCalled();
  type(field(), 'Hello {');
  expect(problem()).toContain('braces');
  type(field(), 'x'.repeat(601));
  expect(problem()).toContain('600');
  type(field(), '');
  expect(problem()).toBe('A few words are still missing.');
  type(field(), 'How goes ');
  field()?.setSelectionRange(9, 9);
  click(saying('{topic}'));
  expect(field()?.value).toBe('How goes {topic}');
  await expectAccessible();
  await send();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ do: 'edit-opener', opener: topical.id, text: 'How goes {topic}' });
  expect(field()).toBeNull();
  expect(document.activeElement).toBe(saying('Change'));
});

test('where it could not be kept, the words are still there', async () => {
  page({}, { text: topical.chat ?? '' });
  click(saying('Change'));
  type(field(), 'How goes {topic}?');
  onChange.mockResolvedValueOnce(false);
  await send();
  expect(field()?.value).toBe('How goes {topic}?');
});

test('never mind, and Escape, change nothing', () => {
  page({}, { text: topical.chat ?? '' });
  click(saying('Change'));
  click(saying('Never mind'));
  expect(field()).toBeNull();
  click(saying('Change'));
  act(() => void field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(field()).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

test('a changed line shows ours, and goes back to it', () => {
  const changed = page({ edited: { [topical.id]: 'How goes it?' } }, { show: 'changed' });
  expect(changed.textContent).toContain('Ours:');
  click(saying('Back to ours'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ do: 'edit-opener', opener: topical.id, text: null });
});

test('a line of one’s own is written, for what it is wanted for', async () => {
  const all = page({}, { intent: 'humour' });
  click(saying('Add a line of your own'));
  await send();
  expect(onAdd).not.toHaveBeenCalled();
  expect(problem()).toBe('A few words are still missing.');
  type(field(), 'Ahoy {name}, {topic}?');
  expect(problem()).toContain('{topic}');
  type(field(), 'Ahoy {name}.');
  const what = all.querySelector<HTMLSelectElement>('.line-form select');
  expect(what?.value).toBe('humour');
  act(() => {
    if (what) what.value = 'gratitude';
    what?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await send();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Ahoy {name}.', 'gratitude');
  expect(document.activeElement).toBe(saying('Add a line of your own'));
});

test('a line of one’s own is changed, and removed', async () => {
  page({ own: [mine] }, { show: 'own' });
  click(saying('Change'));
  type(field(), 'Moin {name}.');
  await send();
  expect(onChange).toHaveBeenLastCalledWith({ do: 'keep-own-opener', opener: { ...mine, text: 'Moin {name}.' } });
  click(saying('Remove'));
  expect(onChange).toHaveBeenLastCalledWith({ do: 'drop-own-opener', opener: 'mine' });
});

test('lines are looked for by words, by what they are for, and by what was made of them', () => {
  const all = page();
  type(all.querySelector('[type=search]'), 'tea');
  expect(onBrowse).toHaveBeenLastCalledWith({ text: 'tea' });
  const what = all.querySelector('select');
  expect([...(what?.options ?? [])].map(({ value }) => value).sort()).toEqual(['any', ...intents].sort());
  act(() => {
    if (what) what.value = 'condolence';
    what?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onBrowse).toHaveBeenLastCalledWith({ intent: 'condolence' });
  click(all.querySelectorAll<HTMLElement>('[type=radio]')[2] ?? null);
  expect(onBrowse).toHaveBeenLastCalledWith({ show: 'hidden' });
  const headings = [...page({}, { intent: 'condolence' }).querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings).toEqual([intentInWords('condolence')]);
});

test('each thing a line can be for has words of its own', () => {
  expect(new Set(intents.map(intentInWords)).size).toBe(intents.length);
});
