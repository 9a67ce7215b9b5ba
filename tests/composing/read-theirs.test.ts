// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LatestMessage } from '../../utils/hosts/host.ts';
import { aCircle, aSession, aSite } from './a-composer.ts';

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let started: ReturnType<typeof aSession>;
beforeEach(() => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana', 'ben@example.org': 'Ben' });
  site.address('ana@example.org');
  started = aSession(site, circle.background);
});
afterEach(() => started.end.abort());

const secret = 'the biopsy came back, quokka';
const latest = (text: string, by: LatestMessage['by'] = 'them') => ({ by, when: null, readText: vi.fn(() => text) });
const shows = (newest: LatestMessage | 'none' | 'unclear') => Object.assign(site.host, { readLatest: () => newest });
const opened = async () => {
  await started.session.look();
  started.session.setOpen(true);
  await vi.waitFor(() => expect(started.session.openers.value).not.toBeNull());
};
const asked = () => circle.background.askOpeners.mock.lastCall?.[0].theirs;

describe('the newest message, where it is theirs', () => {
  it('goes along when openers are asked for, read anew each time', async () => {
    const newest = latest(`  ${secret}\n`);
    shows(newest);
    await opened();
    expect(asked()).toBe(secret);
    newest.readText.mockReturnValue('good news after all');
    await started.session.ask({});
    expect(asked()).toBe('good news after all');
  });

  it('is not looked at before the panel is open', async () => {
    const newest = latest(secret);
    shows(newest);
    await started.session.look();
    await started.session.ask({});
    expect(newest.readText).not.toHaveBeenCalled();
    expect(asked()).toBeNull();
  });

  it('goes along by its first 2,000 characters', async () => {
    shows(latest('long '.repeat(10_000)));
    await opened();
    expect(asked()).toHaveLength(2_000);
  });

  it('goes into that one question, and nowhere else', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const log = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
    const before = document.documentElement.outerHTML;
    shows(latest(secret));
    await opened();
    const { background, told } = circle;
    const others = [background.askConversation, background.askPerson, background.askPeople].flatMap(({ mock }) => mock.calls as unknown[]);
    const { conversation, person, openers, reassurance, wish, notice, siteState } = started.session;
    const held = [conversation, person, openers, reassurance, wish, notice, siteState].map(({ value }) => value);
    expect(JSON.stringify([others, told, held])).not.toContain('quokka');
    expect(background.askOpeners).toHaveBeenCalledTimes(1);
    expect(document.documentElement.outerHTML).toBe(before);
    for (const spy of [set, ...log]) expect(JSON.stringify(spy.mock.calls)).not.toContain('quokka');
    vi.restoreAllMocks();
  });
});

describe('no words go along', () => {
  it.each([
    ['where the last word is the user’s own', latest(secret, 'me')],
    ['where it has none, as a picture', latest(' ')],
    ['where there is no message', 'none' as const],
    ['where it cannot be told whose it is', 'unclear' as const],
  ])('%s', async (_, newest) => {
    shows(newest);
    await opened();
    expect(asked()).toBeNull();
  });

  it('where it could be of one of several people', async () => {
    const newest = latest(secret);
    shows(newest);
    site.address('ana@example.org', 'ben@example.org');
    await started.session.look();
    started.session.setOpen(true);
    started.session.choose({ id: 'Ana', name: 'Ana', silence: { band: 'never' }, last: {}, inMemory: false });
    await vi.waitFor(() => expect(circle.background.askOpeners).toHaveBeenCalled());
    expect(asked()).toBeNull();
    expect(newest.readText).not.toHaveBeenCalled();
  });

  it('where the site shows no messages', async () => {
    await opened();
    expect(asked()).toBeNull();
  });
});
