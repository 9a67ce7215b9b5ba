// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCircle, aSession, aSite, later } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let started: ReturnType<typeof aSession>;
beforeEach(async () => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana', 'ben@example.org': 'Ben' });
  started = aSession(site, circle.background);
  site.address('ana@example.org', 'eva@example.org');
  await started.session.look();
});
afterEach(() => started.end.abort());

const commands = () => circle.told.map(({ command }) => command);
const notice = () => started.session.notice.value;
const settled = () => new Promise(setImmediate);
const addressees = [
  { address: 'ana@example.org', name: null },
  { address: 'eva@example.org', name: null },
];

describe('a message that has left', () => {
  it('is noted once, for whoever it was addressed to when the composer was last there', async () => {
    const before = Date.now();
    site.composer.remove();
    site.send();
    await settled();
    expect(commands()).toEqual([{ do: 'note-sent', host: 'site', key: 'draft', to: addressees, at: expect.any(Number) }]);
    expect((commands()[0] as { at: number }).at).toBeGreaterThanOrEqual(before);
    expect(notice()).toEqual({ kind: 'noted', sent: circle.told[0]?.id, people: [{ id: 'Ana', name: 'Ana', timesNoted: 1 }] });
  });

  it('whose addressee the page cannot name is noted by its conversation', async () => {
    site.address('?');
    await started.session.look();
    site.send();
    expect(commands()).toMatchObject([{ do: 'note-sent', key: 'draft', to: [] }]);
  });

  it.each([
    ['to nobody, or a group', () => site.address(), 'draft'],
    ['to somebody we cannot tell at all', () => site.address('?'), null],
  ])('%s is not noted', async (_, addressed, key) => {
    addressed();
    if (key === null) site.composer.removeAttribute('data-key');
    await started.session.look();
    site.send();
    await settled();
    expect(commands()).toEqual([]);
  });

  it('to a stranger says nothing', async () => {
    site.address('eva@example.org');
    await started.session.look();
    site.send();
    await settled();
    expect(notice()).toBeNull();
  });

  it('after three for a person nothing is said any more', async () => {
    circle.background.tell.mockResolvedValueOnce({ ok: true, people: [{ id: 'Ana', name: 'Ana', timesNoted: 4 }] });
    site.send();
    await settled();
    expect(notice()).toBeNull();
  });

  it('each with an id of its own', async () => {
    site.send();
    site.send();
    await settled();
    expect(new Set(circle.told.map(({ id }) => id)).size).toBe(2);
  });

  it('in a composer that stays, the dates are looked at anew', async () => {
    const before = circle.background.askConversation.mock.calls.length;
    site.send();
    await settled();
    expect(circle.background.askConversation).toHaveBeenCalledTimes(before + 1);
  });

  it('that could not be noted is told of', async () => {
    circle.background.tell.mockResolvedValueOnce({ ok: false, why: 'unreachable' });
    site.send();
    await settled();
    expect(notice()).toEqual({ kind: 'refused', why: 'unreachable' });
  });
});

describe('the site takes it back', () => {
  it('and the note goes too', async () => {
    const undo = site.send();
    await settled();
    undo.abort();
    await settled();
    expect(commands().at(-1)).toEqual({ do: 'take-back', sent: circle.told[0]?.id });
    expect(notice()).toBeNull();
  });

  it('before it was noted', async () => {
    const slow = later<{ ok: true; people: [] }>();
    circle.background.tell.mockReturnValueOnce(slow.promise);
    const undo = site.send();
    undo.abort();
    await settled();
    expect(circle.background.tell).toHaveBeenCalledTimes(1);
    slow.resolve({ ok: true, people: [] });
    await vi.waitFor(() => expect(commands()).toMatchObject([{ do: 'take-back' }]));
  });

  it('and it is told when that could not be done', async () => {
    const undo = site.send();
    await settled();
    circle.background.tell.mockResolvedValueOnce({ ok: false, why: 'storage-full' });
    undo.abort();
    await settled();
    expect(notice()).toEqual({ kind: 'refused', why: 'storage-full' });
  });
});
