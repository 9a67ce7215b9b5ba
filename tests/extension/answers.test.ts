import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ABackground, aBackground, DAY, email, noon, to } from './a-background.ts';
import { store, stored } from './a-browser.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')], threads: [{ id: 't', text: 'the new flat' }] });
  await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 200 * DAY });
});

describe('who a composer is for', () => {
  it('takes a page that shows a book as a name, and another as an address, for what it is', async () => {
    const book = 'Ana '.repeat(2_000);
    const answer = await background.conversation([to('ana@example.org', book), to('eva@example.org', book), to(book, null)]);
    expect(answer.conversation).toMatchObject({
      kind: 'people',
      circle: [{ name: 'Ana Lima' }],
      strangers: [{ address: 'eva@example.org', name: null }],
    });
  });

  it('learns of the people it is for, and of nobody else', async () => {
    await background.keep('Ben Okafor', { handles: [email('ben@example.org')], notes: ['secret'] });
    const answer = await background.conversation([to('Ana <ANA@example.org>'), to('eva@example.org', 'Eva Berg')]);
    expect(answer).toEqual({
      panelOpen: false,
      siteChanged: false,
      conversation: {
        kind: 'people',
        circle: [
          {
            id: ana,
            name: 'Ana Lima',
            inMemory: false,
            last: { me: { at: noon - 200 * DAY, channel: 'met' } },
            silence: { band: 'months', days: 200, lastBy: 'me', since: { unit: 'season', season: 'spring', part: 'late', yearsAgo: 0 } },
          },
        ],
        strangers: [to('eva@example.org', 'Eva Berg')],
      },
    });
  });

  it('keeps the order of the page with many', async () => {
    const ben = await background.keep('Ben Okafor', { handles: [email('ben@example.org')] });
    const answer = await background.conversation([to('ben@example.org'), to('ana@example.org')]);
    expect(answer).toMatchObject({ conversation: { circle: [{ id: ben }, { id: ana }] } });
  });

  it('what the page cannot read is known by the link, with and without an address', async () => {
    const call = await background.keep('Grandma');
    for (const person of [ana, call]) {
      await background.compose({ do: 'link-conversation', host: 'gmail', key: 'draft', person });
      expect(await background.conversation('unclear', 'draft')).toMatchObject({
        conversation: { kind: 'people', circle: [{ id: person }], strangers: [] },
      });
    }
    expect(await background.conversation('unclear', 'another')).toMatchObject({ conversation: { kind: 'unclear' } });
    expect(await background.conversation('none', 'draft')).toMatchObject({ conversation: { kind: 'none' } });
  });

  it('a linked conversation is noted for them, unless the page says whom it is for', async () => {
    await background.compose({ do: 'link-conversation', host: 'gmail', key: 'draft', person: ana });
    const note = { do: 'note-sent', host: 'gmail', key: 'draft', at: noon } as const;
    expect(await background.compose({ ...note, to: [to('eva@example.org')] })).toEqual({ ok: true, people: [] });
    expect(await background.compose({ ...note, to: [] })).toMatchObject({ ok: true, people: [{ id: ana }] });
  });

  it('a link to somebody who has gone is forgotten', async () => {
    await background.compose({ do: 'link-conversation', host: 'gmail', key: 'draft', person: ana });
    await background.tell({ do: 'delete-person', person: ana });
    expect(Object.keys(await stored()).filter((at) => at.startsWith('link:'))).toEqual([]);
    expect(await background.conversation('unclear', 'draft')).toMatchObject({ conversation: { kind: 'unclear' } });
  });

  it('keeping a stranger who is known gives that person', async () => {
    const told = await background.compose({ do: 'keep-stranger', host: 'gmail', stranger: to('<Ana@Example.org>', 'Another name') });
    expect(told).toEqual({ ok: true, people: [{ id: ana, name: 'Ana Lima', timesNoted: 0 }] });
  });

  it('a stranger without a name is kept under the address', async () => {
    const told = await background.compose({ do: 'keep-stranger', host: 'gmail', stranger: to('eva@example.org') });
    expect(told).toMatchObject({ people: [{ name: 'eva@example.org' }] });
  });

  it('never reads everything that is stored', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await background.conversation([to('ana@example.org')]);
    await background.conversation('unclear', 'draft');
    await background.openers(ana);
    expect(get.mock.calls.filter(([keys]) => keys === null || keys === undefined)).toEqual([]);
    get.mockRestore();
  });
});

describe('openers', () => {
  it('are three, woven with what is known, and a reassurance for a long silence', async () => {
    const { openers, reassurance } = await background.openers(ana);
    expect(openers).toHaveLength(3);
    expect(openers.map(({ text }) => text).join()).toContain('Ana');
    expect(reassurance).toMatchObject({ line: expect.any(String), source: expect.any(String) });
    background.clock.now += 60_000;
    expect((await background.openers(ana)).reassurance).toEqual(reassurance);
  });

  it('Others, ten times over, repeats nothing', async () => {
    const shown: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      background.clock.now += 1_000;
      background.wake();
      shown.push(...(await background.openers(ana)).openers.map(({ id }) => id));
    }
    expect(shown).toHaveLength(30);
    expect(new Set(shown).size).toBe(30);
  });

  it('asked for by two tabs at once, they differ', async () => {
    const [one, other] = await Promise.all([background.openers(ana), background.openers(ana)]);
    expect(new Set([...one.openers, ...other.openers].map(({ id }) => id)).size).toBe(6);
  });

  it('a memory that cannot be read is no memory', async () => {
    await store({ [`openers:${ana}`]: 'broken' });
    expect((await background.openers(ana)).openers).toHaveLength(3);
  });

  it('follow the wish, and the usual tone where none is wished', async () => {
    const thanks = await background.openers(ana, { choice: 'thank' });
    expect(new Set(thanks.openers.map(({ intent }) => intent))).toEqual(new Set(['gratitude']));
    const anew = async (wish: object) => {
      await store({ [`openers:${ana}`]: [] });
      return (await background.openers(ana, wish)).openers.map(({ text }) => text);
    };
    const [any, playful] = [await anew({}), await anew({ tone: 'playful' })];
    await background.tell({ do: 'change-settings', change: { tone: 'playful' } });
    expect(await anew({})).toEqual(playful);
    expect(playful).not.toEqual(any);
  });

  it('are formal for people one speaks to formally, unless another tone is wished or usual', async () => {
    const anew = async (wish: object) => {
      await store({ [`openers:${ana}`]: [] });
      return (await background.openers(ana, wish)).openers.map(({ text }) => text);
    };
    const [any, formal, warm] = [await anew({}), await anew({ tone: 'formal' }), await anew({ tone: 'warm' })];
    await background.tell({ do: 'edit-person', person: ana, change: { register: 'formal' } });
    expect(formal).not.toEqual(any);
    expect(await anew({})).toEqual(formal);
    expect(await anew({ tone: 'warm' })).toEqual(warm);
    await background.tell({ do: 'change-settings', change: { tone: 'warm' } });
    expect(await anew({})).toEqual(warm);
  });

  it('wish well on a birthday, not before it, and not where something else is to be said', async () => {
    const birthday = (day: number) => [{ id: 'b', kind: 'birthday', text: '', month: 11, day, year: null }] as const;
    const anew = async (wish: object = {}, theirs: string | null = null) => {
      await store({ [`openers:${ana}`]: [] });
      return (await background.openers(ana, wish, theirs)).openers.map(({ text }) => text).join(' ');
    };
    const any = await anew();
    await background.tell({ do: 'edit-person', person: ana, change: { dates: birthday(23) } });
    expect(await anew()).toBe(any);
    const mending = await anew({ choice: 'mend' });
    const answering = await anew({}, 'The flat has a leak again and I am so tired of it.');
    await background.tell({ do: 'edit-person', person: ana, change: { dates: birthday(22) } });
    expect(await anew()).toMatch(/birthday/i);
    expect(await anew({ choice: 'congratulate' })).toMatch(/birthday/i);
    expect(await anew({ choice: 'mend' })).toBe(mending);
    expect(await anew({}, 'The flat has a leak again and I am so tired of it.')).toBe(answering);
  });

  it('none for nobody, and none for somebody in memory', async () => {
    expect(await background.openers('nobody')).toEqual({ openers: [], reassurance: null });
    await background.tell({ do: 'edit-person', person: ana, change: { state: { kind: 'in-memory' } } });
    expect(await background.openers(ana)).toEqual({ openers: [], reassurance: null });
    expect(await background.conversation([to('ana@example.org')])).toMatchObject({ conversation: { circle: [{ inMemory: true }] } });
  });
});

describe('finding people', () => {
  it('gives at most six, by name alone', async () => {
    for (const name of ['Anna', 'Anouk', 'Anton', 'Anders', 'Anja', 'Annika']) await background.keep(name, { notes: ['a secret'] });
    const found = await background.ask({ ask: 'people', query: 'an' });
    expect(found).toHaveLength(6);
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(await background.ask({ ask: 'people', query: 'lima' })).toEqual([{ id: ana, name: 'Ana Lima' }]);
  });

  it('leaves out those who are only there to practise with', async () => {
    await background.keep('Robin', { handles: [{ channel: 'practice', id: 'robin' }] });
    expect(await background.ask({ ask: 'people', query: 'robin' })).toEqual([]);
  });
});
