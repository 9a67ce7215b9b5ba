// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import type { LatestMessage } from '../../utils/hosts/host.ts';
import { aCircle, acquainted, aSession, aSite } from './a-composer.ts';

const yesterday = Date.now() - 86_400_000;
const readText = vi.fn(() => 'words');
let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;

beforeEach(() => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana', 'ben@example.org': 'Ben' });
  readText.mockClear();
});

const shows = (latest: LatestMessage | 'none' | 'unclear') => Object.assign(site.host, { readLatest: () => latest });
const message = (by: 'me' | 'them', at: number | null): LatestMessage => ({ by, when: at === null ? null : { at, exact: 'minute' }, readText });
const seen = () => circle.told.map(({ command }) => command).filter((command) => command.do === 'note-seen');
const open = async (...addresses: string[]) => {
  site.address(...addresses);
  await aSession(site, circle.background).session.look();
};

describe('the newest message of an open conversation', () => {
  it('with one person of the circle is told with its direction and time, and its words are not read', async () => {
    shows(message('them', yesterday));
    await open('ana@example.org');
    expect(seen()).toEqual([
      {
        do: 'note-seen',
        host: 'site',
        key: 'draft',
        to: [{ address: 'ana@example.org', name: null }],
        by: 'them',
        when: { at: yesterday, exact: 'minute' },
      },
    ]);
    expect(readText).not.toHaveBeenCalled();
  });

  it.each<[string, readonly string[], LatestMessage | 'none' | 'unclear']>([
    ['with a stranger', ['eva@example.org'], message('them', yesterday)],
    ['with several', ['ana@example.org', 'ben@example.org'], message('them', yesterday)],
    ['with somebody and a stranger', ['ana@example.org', 'eva@example.org'], message('them', yesterday)],
    ['with nobody', [], message('them', yesterday)],
    ['whose time cannot be read', ['ana@example.org'], message('them', null)],
    ['that shows none', ['ana@example.org'], 'none'],
    ['of whom it is unclear', ['ana@example.org'], 'unclear'],
  ])('%s is not told', async (_, addresses, latest) => {
    shows(latest);
    await open(...addresses);
    expect(seen()).toEqual([]);
  });

  it('is not told when it is no news', async () => {
    const known: Acquainted = { ...acquainted('Ana'), last: { them: { at: yesterday, channel: 'email' } } };
    circle.background.askConversation.mockResolvedValue({
      conversation: { kind: 'people', circle: [known], strangers: [] },
      panelOpen: false,
      siteChanged: false,
    });
    shows(message('them', yesterday - 1_000));
    await open('ana@example.org');
    expect(seen()).toEqual([]);
  });

  it('once it was noted, the dates are asked for again, before there are lines', async () => {
    shows(message('them', yesterday));
    circle.background.tell.mockResolvedValueOnce({ ok: true, people: [{ id: 'Ana', name: 'Ana', timesNoted: 0 }] });
    site.address('ana@example.org');
    const { session, open } = aSession(site, circle.background);
    open.value = true;
    await session.look();
    expect(circle.background.askConversation).toHaveBeenCalledTimes(2);
    expect(circle.background.askOpeners).toHaveBeenCalledTimes(1);
  });

  describe('that comes after the composer was entered', () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => vi.useRealTimers());

    const openEmpty = async () => {
      shows('none');
      site.address('ana@example.org');
      const started = aSession(site, circle.background);
      await started.session.look();
      return started;
    };

    it('is told all the same', async () => {
      await openEmpty();
      shows(message('them', yesterday));
      await vi.runAllTimersAsync();
      expect(seen()[0]).toMatchObject({ by: 'them', when: { at: yesterday } });
    });

    it('is not told when it may be the one that is being sent', async () => {
      await openEmpty();
      shows(message('me', Date.now() - 60_000));
      await vi.runAllTimersAsync();
      expect(seen()).toEqual([]);
    });

    it('is waited for by nothing where the composer went before it was known who it is for', async () => {
      shows('none');
      site.address('ana@example.org');
      const { session, end } = aSession(site, circle.background);
      const looking = session.look();
      end.abort();
      await looking;
      expect(vi.getTimerCount()).toBe(0);
    });

    it('is not looked at once the composer is gone', async () => {
      const { end } = await openEmpty();
      shows(message('them', yesterday));
      end.abort();
      await vi.runAllTimersAsync();
      expect(seen()).toEqual([]);
    });
  });
});
