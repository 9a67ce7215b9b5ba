import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noWish } from '../../utils/domain/openers/choices.ts';
import { background as composer } from '../../utils/extension/from-composer.ts';
import { askPanel, isAlive, onCommand } from '../../utils/extension/from-page.ts';
import { type ABackground, aBackground, DAY, email, gmail, noon, sent, to } from './a-background.ts';

let background: ABackground;
let sendMessage: ReturnType<typeof vi.fn<(message: unknown) => Promise<unknown>>>;
let called: ((message: unknown) => void)[];
const runtime = { id: 'test-extension-id' as string | undefined };

beforeEach(async () => {
  background = await aBackground();
  sendMessage = vi.fn(async (message) => structuredClone(await background.say(message, gmail)));
  called = [];
  runtime.id = 'test-extension-id';
  const onMessage = {
    addListener: (listener: (message: unknown) => void) => called.push(listener),
    removeListener: (listener: (message: unknown) => void) => called.splice(called.indexOf(listener), 1),
  };
  vi.stubGlobal('browser', { runtime: Object.assign(runtime, { sendMessage, onMessage }) });
});
afterEach(() => void vi.unstubAllGlobals());

const about = { host: 'gmail', key: null, recipients: [to('ana@example.org')] as [ReturnType<typeof to>] };
const stopped = () => Promise.reject(new Error('The message port closed before a response was received.'));

describe('what the background answers arrives whole', () => {
  it.each([0, 3, 20, 40, 200, 300, 400, 1_000])('after %i days', async (days) => {
    const ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    await background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'call', at: noon - days * DAY });
    const answer = await composer.askConversation(about);
    expect(answer).toEqual(await background.conversation(about.recipients));
    expect(answer).not.toBeNull();
    background.clock.now += 1;
    const openers = await composer.askOpeners({ host: 'gmail', person: ana, wish: noWish, theirs: null });
    expect(openers?.openers).toHaveLength(3);
    expect(openers?.reassurance === null).toBe(days < 30);
  });

  it('for nobody, for whom cannot be read, for a stranger, for somebody never noted', async () => {
    expect(await composer.askConversation({ ...about, recipients: 'none' })).toMatchObject({ conversation: { kind: 'none' } });
    expect(await composer.askConversation({ ...about, recipients: 'unclear' })).toMatchObject({ conversation: { kind: 'unclear' } });
    expect(await composer.askConversation(about)).toMatchObject({ conversation: { circle: [], strangers: [to('ana@example.org')] } });
    await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    expect(await composer.askConversation(about)).toMatchObject({ conversation: { circle: [{ silence: { band: 'never' } }] } });
  });

  it('people, and what was told', async () => {
    const ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    expect(await composer.askPeople('ana')).toEqual([{ id: ana, name: 'Ana Lima' }]);
    expect(await composer.tell(sent(noon, 'ana@example.org') as never)).toEqual({ ok: true, people: [{ id: ana, name: 'Ana Lima', timesNoted: 1 }] });
    expect(await composer.tell({ do: 'add-thread', person: 'nobody', text: 'x' })).toEqual({ ok: false, why: 'unknown-person' });
  });
});

describe('a background that is stopped in the middle', () => {
  it('is told once more, under the same id', async () => {
    const ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
    sendMessage.mockImplementationOnce(async (message) => {
      await background.say(message, gmail);
      return stopped();
    });
    expect(await composer.tell(sent(noon, 'ana@example.org') as never)).toMatchObject({ ok: true });
    expect(await background.dates(ana)).toEqual([noon]);
  });

  it.each([
    ['fails', stopped],
    ['has no answer', () => Promise.resolve(undefined)],
  ])('is asked once more, where the first message %s', async (_, first) => {
    sendMessage.mockImplementationOnce(first);
    expect(await composer.askConversation(about)).not.toBeNull();
  });

  it('for good: nothing throws', async () => {
    sendMessage.mockImplementation(stopped);
    expect(await composer.askConversation(about)).toBeNull();
    expect(await composer.askOpeners({ host: 'gmail', person: 'x', wish: noWish, theirs: null })).toBeNull();
    expect(await composer.askPeople('x')).toEqual([]);
    expect(await composer.tell({ do: 'remember-panel', open: true })).toEqual({ ok: false, why: 'unreachable' });
    expect(await askPanel('gmail', null)).toBe('gone');
  });

  it('or an extension that is gone: nothing throws', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', undefined);
    expect(isAlive()).toBe(false);
    expect(await composer.askConversation(about)).toBeNull();
    expect(await composer.tell({ do: 'remember-panel', open: true })).toEqual({ ok: false, why: 'unreachable' });
    expect(await askPanel('gmail', null)).toBe('gone');
  });
});

describe('an answer of another version', () => {
  it.each([
    [undefined],
    [true],
    [{}],
    [{ ok: true }],
    [{ ok: 'yes', people: [] }],
    [{ conversation: { kind: 'crowd' }, panelOpen: false }],
    [{ conversation: { kind: 'people', circle: [{ id: 'a' }], strangers: [] }, panelOpen: false }],
    [{ openers: [{ id: 'a', text: 7 }], reassurance: null }],
    [[{ id: 'a', name: null }]],
  ])('%j counts for nothing', async (answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(await composer.askConversation(about)).toBeNull();
    expect(await composer.askOpeners({ host: 'gmail', person: 'x', wish: noWish, theirs: null })).toBeNull();
    expect(await composer.askPeople('x')).toEqual([]);
    expect(await composer.tell({ do: 'remember-panel', open: true })).toEqual({ ok: false, why: 'not-understood' });
  });
});

describe('the extension, seen from a page', () => {
  it('is gone once it has no id', () => {
    expect(isAlive()).toBe(true);
    runtime.id = undefined;
    expect(isAlive()).toBe(false);
  });

  it('calls for the panel until the end, and for nothing else', () => {
    const end = new AbortController();
    const open = vi.fn();
    onCommand(open, end.signal);
    for (const message of ['open-panel', 'something else', null]) for (const listener of called) listener(message);
    expect(open).toHaveBeenCalledTimes(1);
    end.abort();
    expect(called).toEqual([]);
  });
});
