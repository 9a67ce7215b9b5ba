// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationAnswer } from '../../utils/domain/answer.ts';
import { aCircle, acquainted, aSession, aSite, later } from './a-composer.ts';

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

const { open, session } = { open: () => started.open.value, session: () => started.session };
const seen = () => {
  const conversation = session().conversation.value;
  if (conversation?.kind !== 'people') return conversation?.kind ?? null;
  return [...conversation.circle.map(({ name }) => name), ...conversation.strangers.map(({ address }) => `${address}?`)];
};
const lines = () => session().openers.value?.map(({ text }) => text) ?? null;
/** The recipients change in front of our eyes, while the focus stays where it is. */
const address = async (...to: string[]) => {
  site.address(...to);
  await vi.waitFor(() => expect(site.composer.querySelectorAll('li')).toHaveLength(to.length));
  await new Promise(setImmediate);
};

describe('who is it?', () => {
  it('nobody, then somebody, then several: whoever the page shows', async () => {
    await session().look();
    expect(seen()).toBe('none');
    await address('ana@example.org');
    expect([seen(), session().person.value?.name]).toEqual([['Ana'], 'Ana']);
    await address('ana@example.org', 'ben@example.org', 'eva@example.org');
    expect(seen()).toEqual(['Ana', 'Ben', 'eva@example.org?']);
    expect(session().person.value?.name).toBe('Ana');
  });

  it('among several it is the user who says', async () => {
    await address('ana@example.org', 'ben@example.org');
    await session().look();
    expect(session().person.value).toBeNull();
    session().setOpen(true);
    session().choose(acquainted('Ben'));
    await vi.waitFor(() => expect(lines()).toEqual(['Hello Ben']));
  });

  it('is asked once for the same recipients, however often one looks', async () => {
    await address('ana@example.org');
    await session().look();
    await session().look();
    expect(circle.background.askConversation).toHaveBeenCalledTimes(1);
  });

  it('unclear, then linked, then known', async () => {
    await address('?');
    await session().look();
    expect(seen()).toBe('unclear');
    expect(await session().findPeople('B')).toEqual([{ id: 'Ben', name: 'Ben' }]);
    await session().link('Ben');
    expect(circle.told.at(-1)?.command).toEqual({ do: 'link-conversation', host: 'site', key: 'draft', person: 'Ben' });
    expect(seen()).toEqual(['Ben']);
  });

  it('without a key there is nothing to remember, and the line is for whom it was chosen', async () => {
    site.composer.removeAttribute('data-key');
    await address('?');
    await session().look();
    expect(session().siteState.value.remembers).toBe(false);
    await session().link('Ben');
    expect(circle.told).toEqual([]);
    expect(session().person.value?.id).toBe('Ben');
  });

  it('somebody who is no longer in the circle cannot be chosen, and it is said', async () => {
    site.composer.removeAttribute('data-key');
    await session().look();
    await session().link('Nobody');
    expect([session().person.value, session().notice.value]).toEqual([null, { kind: 'refused', why: 'unknown-person' }]);
  });

  it('a stranger can be somebody of the circle', async () => {
    await address('eva@example.org');
    await session().look();
    await session().join({ address: 'eva@example.org', name: 'Eva' }, 'Ben');
    expect(circle.told.map(({ command }) => command)).toEqual([
      { do: 'join-stranger', host: 'site', stranger: { address: 'eva@example.org', name: 'Eva' }, person: 'Ben' },
    ]);
    expect(session().person.value?.id).toBe('Ben');
  });

  it('a stranger is kept by a click, and by nothing else', async () => {
    await address('eva@example.org');
    started.open.value = true;
    await session().look();
    expect(circle.told).toEqual([]);
    await session().keep({ address: 'eva@example.org', name: 'Eva' });
    expect(seen()).toEqual(['Eva']);
    expect(lines()).toEqual(['Hello Eva']);
  });

  it('an answer that comes late, for a recipient of before, is ignored', async () => {
    const slow = later<ConversationAnswer>();
    circle.background.askConversation.mockReturnValueOnce(slow.promise);
    await address('ana@example.org');
    const first = session().look();
    await address('ben@example.org');
    slow.resolve({ conversation: { kind: 'people', circle: [acquainted('Ana')], strangers: [] }, panelOpen: false, siteChanged: false });
    await first;
    expect(seen()).toEqual(['Ben']);
  });

  it('sees recipients in an element that the site built anew', async () => {
    await session().look();
    site.composer.querySelector('ul')?.replaceWith(document.createElement('ul'));
    await session().look();
    await address('ben@example.org');
    expect(seen()).toEqual(['Ben']);
  });

  it('opens by itself where the panel was left open', async () => {
    circle.background.askConversation.mockResolvedValueOnce({ conversation: { kind: 'none' }, panelOpen: true, siteChanged: false });
    await session().look();
    expect(open()).toBe(true);
  });

  it('stays closed when it was closed before the answer came that it was left open', async () => {
    const slow = later<ConversationAnswer>();
    circle.background.askConversation.mockReturnValueOnce(slow.promise);
    const looking = session().look();
    session().setOpen(true);
    session().setOpen(false);
    slow.resolve({ conversation: { kind: 'none' }, panelOpen: true, siteChanged: false });
    await looking;
    expect(open()).toBe(false);
  });

  it('looks no more once the composer is gone', async () => {
    await session().look();
    started.end.abort();
    await address('ana@example.org');
    await session().look();
    expect(circle.background.askConversation).toHaveBeenCalledTimes(1);
  });
});

describe('a background that is away', () => {
  it('is said in an open panel, throws nothing, and is asked again', async () => {
    circle.background.askConversation.mockResolvedValueOnce(null);
    await address('ana@example.org');
    started.open.value = true;
    await session().look();
    expect([seen(), session().notice.value]).toEqual([null, { kind: 'refused', why: 'unreachable' }]);
    await session().look();
    expect(seen()).toEqual(['Ana']);
  });

  it('is not worth a word while the panel is closed', async () => {
    circle.background.askConversation.mockResolvedValueOnce(null);
    await session().look();
    expect(session().notice.value).toBeNull();
  });

  it('gives no openers, and says so', async () => {
    await address('ana@example.org');
    await session().look();
    circle.background.askOpeners.mockResolvedValueOnce(null);
    await session().ask({});
    expect([lines(), session().notice.value]).toEqual([[], { kind: 'refused', why: 'unreachable' }]);
  });

  it('refuses in its own words', async () => {
    circle.background.tell.mockResolvedValue({ ok: false, why: 'storage-full' });
    await session().keep({ address: 'eva@example.org', name: null });
    expect(session().notice.value).toEqual({ kind: 'refused', why: 'storage-full' });
  });
});

describe('how the page is built', () => {
  const copied = vi.fn(async (_: string) => {});
  beforeEach(() => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
    copied.mockClear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is copied once what tells it has come', async () => {
    await session().copyOutline();
    expect(copied.mock.lastCall?.[0]).toMatch(/^site 2026-11\n/);
    expect(session().notice.value).toEqual({ kind: 'outlined' });
  });

  it('is not told of where that does not come', async () => {
    circle.background.bringOutline.mockResolvedValueOnce(false);
    await session().copyOutline();
    expect(copied).not.toHaveBeenCalled();
    expect(session().notice.value).toEqual({ kind: 'refused', why: 'unreachable' });
  });
});
