// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHinting } from '../../utils/composing/hinting.ts';
import { leaveHints } from '../../utils/composing/hints-handoff.ts';
import { type DraftWatch, watchDraft } from '../../utils/composing/watch-draft.ts';
import type { WritingAnswer } from '../../utils/domain/answer.ts';
import type { DraftHint, HintKind } from '../../utils/domain/drafts/draft-hint.ts';
import { aCircle, aSession, aSite } from './a-composer.ts';

const kinds: readonly HintKind[] = ['advice-first', 'judging-question', 'needless-apology', 'flat-fine', 'routine-question'];
const apology: DraftHint = { kind: 'needless-apology', start: 0, end: 19, suggestions: ['Could you call?'] };
const advice: DraftHint = { kind: 'advice-first', start: 0, end: 10, suggestions: ['That sounds hard.'] };
const line = { line: 'They mostly notice the warmth.', finding: 'f', source: 's', limit: 'l' };

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let started: ReturnType<typeof aSession>;
let draft: DraftWatch;
const hintFor = vi.fn<(text: string, theirs: string | null, heavy: boolean, away: readonly HintKind[]) => DraftHint | null>();
const replaceText = vi.fn(async () => 'inserted' as const);
const opens = { value: true };
const hear = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  hintFor.mockImplementation((text) => (text.includes('sorry') ? apology : null));
  opens.value = true;
  const tools = { hintFor, replaceText, paragraphAtCaret: (editor: HTMLElement) => ({ text: editor.textContent ?? '', opens: opens.value }) };
  leaveHints((around) => startHinting(around, tools));
  site = aSite();
  site.address('ana@example.org');
  circle = aCircle({ 'ana@example.org': 'Ana' });
  started = aSession(site, circle.background);
  draft = watchDraft({ host: site.host, composer: site.composer, background: circle.background, session: started.session, open: started.open, hear });
  await started.session.look();
});
afterEach(() => {
  started.end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const open = async (answer: WritingAnswer = { hints: kinds, hesitation: true }) => {
  circle.background.askWriting.mockResolvedValue(answer);
  started.open.value = true;
  await vi.advanceTimersByTimeAsync(0);
};
const write = async (text: string, inputType = 'insertText', wait = 1_500) => {
  site.editor.textContent = text;
  site.editor.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  await vi.advanceTimersByTimeAsync(wait);
};

describe('a hint', () => {
  it('comes at a pause, and goes with what it was about', async () => {
    await open();
    await write('sorry to bother you', 'insertText', 1_400);
    expect(hintFor).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(draft.hint.value).toEqual(apology);
    await write('Could you call?');
    expect(draft.hint.value).toBeNull();
  });

  it('needs the panel to be open, and to be wanted: else nobody listens to the editor', async () => {
    const listen = vi.spyOn(site.composer, 'addEventListener');
    await write('sorry to bother you');
    await open({ hints: [], hesitation: false });
    await write('sorry to bother you');
    expect(hintFor).not.toHaveBeenCalled();
    expect(listen).not.toHaveBeenCalled();
  });

  it('is over when the panel closes, and when the composer goes', async () => {
    await open();
    await write('sorry to bother you');
    started.open.value = false;
    expect(draft.hint.value).toBeNull();
    await write('sorry to bother you');
    expect(hintFor).toHaveBeenCalledTimes(1);
    await open();
    started.end.abort();
    await write('sorry to bother you');
    expect(hintFor).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not given twice of what was taken or turned down', async () => {
    await open();
    await write('sorry to bother you');
    draft.leaveHint();
    expect(draft.hint.value).toBeNull();
    await write('sorry to bother you');
    expect(draft.hint.value).toBeNull();
    await write('sorry for the noise');
    expect(draft.hint.value).toEqual(apology);
  });

  it('of a kind that was put away does not come again, and the background is told', async () => {
    await open();
    await write('sorry to bother you');
    draft.neverHint();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.hint.value).toBeNull();
    expect(circle.told.map(({ command }) => command)).toEqual([{ do: 'hint-away', kind: 'needless-apology' }]);
    await write('sorry again');
    expect(hintFor.mock.lastCall?.[3]).toContain('needless-apology');
  });

  it('about the whole message is not given where more stands before the paragraph', async () => {
    await open();
    await write('How are you?');
    expect(hintFor.mock.lastCall?.[3]).toEqual(['absolutes']);
    opens.value = false;
    await write('How are you now?');
    expect(hintFor.mock.lastCall?.[3]).toEqual(['advice-first', 'routine-question', 'absolutes']);
  });

  it('has their message asked about where there is advice alone, and tells of nothing', async () => {
    const latest = { by: 'them' as const, when: null, readText: () => 'My mother died.' };
    Object.assign(site.host, { readLatest: () => latest });
    hintFor.mockImplementation((text, _, heavy) => (text.includes('should') && heavy ? advice : text.includes('sorry') ? apology : null));
    await open();
    await write('sorry to bother you');
    expect(circle.background.askHeavy).not.toHaveBeenCalled();
    circle.background.askHeavy.mockResolvedValueOnce(true);
    await write('You should go');
    expect(draft.hint.value).toEqual(advice);
    await write('You should go, sorry');
    expect(draft.hint.value).toEqual(apology);
    expect(circle.background.askHeavy.mock.calls).toEqual([['My mother died.'], ['My mother died.']]);
    expect(circle.told).toEqual([]);
  });
});

describe('what is written', () => {
  it('is heard at a pause, where hints are wanted, and nowhere else', async () => {
    await open({ hints: [], hesitation: true });
    await write('it is all too heavy');
    expect(hear).not.toHaveBeenCalled();
    started.open.value = false;
    await open();
    await write('it is all too heavy');
    expect(hear).toHaveBeenCalledExactlyOnceWith('it is all too heavy');
  });
});

describe('a suggestion that is tried', () => {
  it('takes the place of what it is about', async () => {
    await open();
    await write('sorry to bother you');
    draft.tryHint('Could you call?');
    await vi.advanceTimersByTimeAsync(0);
    expect(replaceText).toHaveBeenCalledExactlyOnceWith(site.editor, { paragraph: 'sorry to bother you', start: 0, end: 19 }, 'Could you call?');
    expect(started.session.notice.value).toEqual({ kind: 'replaced' });
    expect(draft.hint.value).toBeNull();
  });

  it.each([
    ['the clipboard', async () => {}, { kind: 'copied' }],
    ['the hand', () => Promise.reject(new Error('not allowed')), { kind: 'by-hand', text: 'Could you call?' }],
  ])('is left to %s where the editor does not take it', async (_, writeText, notice) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    replaceText.mockResolvedValueOnce('refused' as never);
    await open();
    await write('sorry to bother you');
    draft.tryHint('Could you call?');
    await vi.advanceTimersByTimeAsync(0);
    expect(started.session.notice.value).toEqual(notice);
  });
});

describe('a kind line', () => {
  const long = 'I have been thinking of you.';
  beforeEach(() => circle.background.askHesitation.mockResolvedValue(line));
  const asked = () => circle.background.askHesitation.mock.calls.length;

  it('comes where something was written and deleted', async () => {
    await open({ hints: [], hesitation: true });
    await write(long);
    expect(asked()).toBe(0);
    await write('', 'deleteContentBackward');
    expect(circle.background.askHesitation).toHaveBeenCalledExactlyOnceWith('Ana');
    expect(draft.hesitation.value).toEqual(line);
  });

  it('comes where a draft rests for three minutes', async () => {
    await open();
    await write(long);
    await vi.advanceTimersByTimeAsync(170_000);
    expect(asked()).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(draft.hesitation.value).toEqual(line);
  });

  it.each([
    ['a slip of the hand', 'Hi', '', 'deleteContentBackward'],
    ['a message that has left', long, '', 'insertText'],
    ['a sentence that was made shorter', long, 'I have been', 'deleteContentBackward'],
  ])('does not come for %s', async (_, before, after, how) => {
    await open();
    await write(before);
    await write(after, how);
    expect(asked()).toBe(0);
  });

  it('leaves alone what stood there before: a signature', async () => {
    site.editor.textContent = 'Yours, Eva, of the garden';
    await open();
    await write('Hi, Yours, Eva, of the garden');
    await write(`${long} Yours, Eva, of the garden`);
    await write('Yours, Eva, of the garden', 'deleteContentBackward');
    expect(asked()).toBe(1);
  });

  it('is for somebody of the circle alone, and not for one in memory', async () => {
    site.address('eva@example.org');
    await started.session.look();
    await open();
    await write(long);
    await write('', 'deleteByCut');
    expect(asked()).toBe(0);
  });

  it('does not come where it is not wanted, and never again once that was said', async () => {
    await open({ hints: kinds, hesitation: false });
    await write(long);
    await write('', 'deleteContentBackward');
    expect(asked()).toBe(0);
    await open();
    await draft.neverHesitation();
    expect(circle.told.map(({ command }) => command)).toEqual([{ do: 'hesitation-away' }]);
    expect(draft.hesitation.value).toBeNull();
  });

  it('is over when somebody else is written to', async () => {
    await open();
    await write(long);
    await write('', 'deleteContentBackward');
    site.address('eva@example.org');
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.hesitation.value).toBeNull();
  });
});
