// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenersAnswer } from '../../utils/domain/answer.ts';
import { aCircle, aSession, aSite, later } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let started: ReturnType<typeof aSession>;
beforeEach(() => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana', 'ben@example.org': 'Ben' });
  started = aSession(site, circle.background);
});
afterEach(() => {
  started.end.abort();
  vi.restoreAllMocks();
});

const session = () => started.session;
const lines = () => session().openers.value?.map(({ text }) => text) ?? null;
/** The recipients change in front of our eyes, while the focus stays where it is. */
const address = async (...to: string[]) => {
  site.address(...to);
  await vi.waitFor(() => expect(site.composer.querySelectorAll('li')).toHaveLength(to.length));
  await new Promise(setImmediate);
};

describe('three openers', () => {
  beforeEach(async () => {
    await address('ana@example.org');
    await session().look();
  });

  it('are asked for when the panel opens, and no sooner', async () => {
    expect(circle.background.askOpeners).not.toHaveBeenCalled();
    session().setOpen(true);
    await vi.waitFor(() => expect(lines()).toEqual(['Hello Ana']));
    expect(circle.told.map(({ command }) => command)).toEqual([{ do: 'remember-panel', open: true }]);
    session().setOpen(false);
    session().setOpen(true);
    await new Promise(setImmediate);
    expect(circle.background.askOpeners).toHaveBeenCalledTimes(1);
  });

  it('follow the newest wish, whichever answer comes last', async () => {
    started.open.value = true;
    const slow = later<OpenersAnswer>();
    circle.background.askOpeners.mockReturnValueOnce(slow.promise);
    const first = session().ask({ today: ', old' });
    await session().ask({ today: ', new' });
    slow.resolve({ openers: [{ id: 'old', text: 'old', intent: 'check_in', reason: '' }], reassurance: null });
    await first;
    expect(lines()).toEqual(['Hello Ana, new']);
  });

  it('for somebody of before are ignored', async () => {
    started.open.value = true;
    const slow = later<OpenersAnswer>();
    circle.background.askOpeners.mockReturnValueOnce(slow.promise);
    const first = session().ask({});
    await address('ben@example.org');
    slow.resolve({ openers: [{ id: 'old', text: 'Hello Ana', intent: 'check_in', reason: '' }], reassurance: null });
    await first;
    await vi.waitFor(() => expect(lines()).toEqual(['Hello Ben']));
  });
});

describe('one of them', () => {
  const opener = { id: 'line', text: 'how are you?', intent: 'check_in', reason: '' } as const;

  it('goes into the editor', async () => {
    Object.assign(document, { execCommand: (_: string, __: boolean, text: string) => site.editor.append(text) });
    await session().use(opener);
    Reflect.deleteProperty(document, 'execCommand');
    expect(site.editor.textContent).toBe('how are you?');
    expect(session().notice.value).toEqual({ kind: 'inserted' });
  });

  it.each([
    ['the clipboard', async () => {}, { kind: 'copied' }],
    ['the hand', () => Promise.reject(new Error('not allowed')), { kind: 'by-hand', text: 'how are you?' }],
  ])('or, where there is none to take it, to %s', async (_, writeText, notice) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    site.editor.remove();
    await session().use(opener);
    expect(session().notice.value).toEqual(notice);
  });
});

describe('a line that is not wanted any more', () => {
  const three = ['one', 'two', 'three'].map((id) => ({ id, text: id, intent: 'check_in', reason: '' }) as const);
  const [one, two, third] = three as unknown as [(typeof three)[0], (typeof three)[0], (typeof three)[0]];
  const hidden = () =>
    circle.told.flatMap(({ command }) => (command.do === 'hide-opener' ? [`${command.hidden ? 'away' : 'back'} ${command.opener}`] : []));
  beforeEach(async () => {
    await address('ana@example.org');
    await session().look();
    circle.background.askOpeners.mockResolvedValueOnce({ openers: three, reassurance: null });
    session().setOpen(true);
    await vi.waitFor(() => expect(lines()).toEqual(['one', 'two', 'three']));
  });

  it('goes, and comes back by the notice', async () => {
    await session().putAway(two);
    expect(lines()).toEqual(['one', 'three']);
    expect(session().notice.value).toEqual({ kind: 'put-away', opener: two });
    await session().bringBack(two);
    expect(lines()).toEqual(['one', 'two', 'three']);
    expect(session().notice.value).toEqual({ kind: 'brought-back' });
    expect(hidden()).toEqual(['away two', 'back two']);
  });

  it('does not push away what has come meanwhile', async () => {
    await session().putAway(two);
    await session().ask({ today: ', new' });
    await session().bringBack(two);
    expect(lines()).toEqual(['Hello Ana, new']);
  });

  it('makes room for three others when it was the last', async () => {
    for (const line of [one, two, third]) await session().putAway(line);
    await vi.waitFor(() => expect(lines()).toEqual(['Hello Ana']));
  });

  it('stays where it could not be kept away', async () => {
    circle.background.tell.mockResolvedValueOnce({ ok: false, why: 'storage-full' });
    await session().putAway(two);
    expect(lines()).toEqual(['one', 'two', 'three']);
    expect(session().notice.value).toEqual({ kind: 'refused', why: 'storage-full' });
  });
});
