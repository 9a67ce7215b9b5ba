import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askInvitation } from '../../utils/extension/ask.ts';
import { preparePractice } from '../../utils/extension/practice.ts';
import { readCircle, watchStored } from '../../utils/extension/read.ts';
import { readEverything } from '../../utils/extension/storage.ts';
import { tell } from '../../utils/extension/tell.ts';
import { writeTo } from '../../utils/extension/write-to.ts';
import { type ABackground, aBackground, email, noon, ours } from './a-background.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => structuredClone(await background.say(message, ours)));
});
afterEach(() => void vi.restoreAllMocks());

const practiceHandle = (id: string) => ({ channel: 'practice', id }) as const;

describe('telling and asking', () => {
  it('gives what the background answers', async () => {
    const told = await tell({ do: 'add-person', details: { name: 'Ana Lima', threads: [{ id: 't', text: 'the move' }] } }, 'ana');
    expect(told).toEqual({ ok: true, people: [{ id: 'ana', name: 'Ana Lima', timesNoted: 0 }] });
    expect(await askInvitation()).toEqual({
      invitation: {
        person: { id: 'ana', name: 'Ana Lima', threads: [{ id: 't', text: 'the move' }] },
        silence: { band: 'never' },
        why: 'first',
        slot: null,
        occasion: null,
        offersLonger: null,
        reachable: false,
      },
      others: [],
    });
  });

  it.each([[undefined], [{ ok: 'yes' }], [{ invitation: { person: {} }, others: [] }]])('%j counts for nothing', async (answer) => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValue(answer);
    expect(await tell({ do: 'erase-everything' })).toEqual({ ok: false, why: 'not-understood' });
    expect(await askInvitation()).toEqual({ invitation: null, others: [] });
  });

  it('never throws', async () => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('Could not establish connection.'));
    expect(await tell({ do: 'erase-everything' })).toEqual({ ok: false, why: 'unreachable' });
    expect(await askInvitation()).toEqual({ invitation: null, others: [] });
  });
});

describe('writing to somebody', () => {
  const telegram = { channel: 'telegram', id: '1001' } as const;

  it.each([
    ['in Gmail, where it is on', [email('ana+list@example.org')], true, 'https://mail.google.com/mail/?view=cm&fs=1&to=ana%2Blist%40example.org'],
    ['in the mail program, where it is not', [email('ana+list@example.org')], false, 'mailto:ana%2Blist@example.org'],
    ['an address with two @', [email('"a@b"@example.org')], false, 'mailto:%22a%40b%22@example.org'],
    ['on our own page', [practiceHandle('robin')], true, 'chrome-extension://test-extension-id/practice.html'],
    ['in a chat', [telegram], false, 'https://web.telegram.org/k/#1001'],
    ['by mail before a chat', [telegram, email('robin@example.org')], false, 'mailto:robin@example.org'],
    [
      'by another handle where one cannot be opened',
      [
        { channel: 'zulip', id: '9@chat.example' },
        { channel: 'x', id: 'ana' },
      ] as const,
      false,
      'https://x.com/ana',
    ],
    ['by mail first', [practiceHandle('robin'), email('robin@example.org')], false, 'mailto:robin@example.org'],
  ])('%s', async (_, handles, on, address) => {
    const id = await background.keep('Ana Lima', { handles });
    if (!on) await background.tell({ do: 'switch-site', origin: 'https://mail.google.com', on });
    expect(await writeTo(id)).toBe('opened');
    expect(background.browser.opened).toEqual([address]);
  });

  it('the way the two were in touch last', async () => {
    const id = await background.keep('Ana Lima', { handles: [email('ana@example.org'), telegram] });
    await background.tell({ do: 'log-contact', person: id, by: 'them', channel: 'telegram', at: noon - 1_000 });
    await writeTo(id);
    expect(background.browser.opened).toEqual(['https://web.telegram.org/k/#1001']);
  });

  it('the way the user likes best, where there is an address for it', async () => {
    const handles = [email('ana@example.org'), telegram];
    const [wished, called] = [
      await background.keep('Ana Lima', { handles, preferred: 'telegram' }),
      await background.keep('Ben Okafor', { handles, preferred: 'call' }),
    ];
    for (const id of [wished, called]) {
      await background.tell({ do: 'log-contact', person: id, by: 'them', channel: 'email', at: noon - 1_000 });
      await writeTo(id);
    }
    expect(background.browser.opened).toEqual([
      'https://web.telegram.org/k/#1001',
      'https://mail.google.com/mail/?view=cm&fs=1&to=ana%40example.org',
    ]);
  });

  it('without an address opens nothing', async () => {
    const id = await background.keep('Ana Lima');
    expect([await writeTo(id), await writeTo('nobody')]).toEqual(['no-address', 'no-address']);
    expect(background.browser.opened).toEqual([]);
  });
});

describe('the practice page', () => {
  it('begins anew each time: Robin, last written to twenty weeks ago, and nobody else', async () => {
    const ana = await background.keep('Ana Lima');
    await preparePractice();
    const [before] = (await readEverything()).people.filter(({ id }) => id !== ana);
    await background.keep('Sam', { handles: [practiceHandle('sam@practice.example')] });
    await preparePractice();

    const { people } = await readEverything();
    const [robin, ...others] = people.filter(({ id }) => id !== ana);
    expect(others).toEqual([]);
    expect(robin).toMatchObject({ name: 'Robin', ring: 3, handles: [practiceHandle('robin@practice.example')] });
    expect(robin?.id).not.toBe(before?.id);
    expect((await readCircle()).people.map(({ id }) => id)).toEqual([ana]);

    const question = { ask: 'conversation', host: 'practice', key: null, recipients: [{ address: 'robin@practice.example', name: null }] };
    expect(await background.ask(question, ours)).toMatchObject({ conversation: { circle: [{ name: 'Robin', silence: { band: 'months' } }] } });
  });
});

describe('watching what is stored', () => {
  it('hears of every change until the end', async () => {
    const changed = vi.fn();
    const end = new AbortController();
    watchStored(changed, end.signal);
    await background.keep('Ana Lima');
    expect(changed).toHaveBeenCalled();
    changed.mockClear();
    await fakeBrowser.storage.session.set({ other: 1 });
    end.abort();
    await background.keep('Ben Okafor');
    expect(changed).not.toHaveBeenCalled();
  });
});
