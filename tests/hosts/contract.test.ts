// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { allHosts } from '../../utils/hosts/all-hosts.ts';
import { general } from '../../utils/hosts/general.ts';
import { practice } from '../../utils/hosts/practice.ts';
import { faults } from './faults.ts';
import { openPage, parsePage, readFixtures } from './fixture.ts';
import { foreignPages } from './foreign-pages.ts';
import { press, scripted, settled } from './person.ts';
import { composersIn, expectedOf, read, saidOf } from './said.ts';
import type { SendingScript } from './sending-script.ts';

/** When all fixtures are looked at: a Wednesday, at noon where the device is. */
const now = new Date('2026-11-25T12:00');

const everyFixture = allHosts.flatMap((host) => readFixtures(host.name).map(({ html }) => html));

test('every host has a name of its own', () => {
  expect(new Set(allHosts.map(({ name }) => name)).size).toBe(allHosts.length);
});

test("software that can be anywhere is not taken for another's", () => {
  const selfHosted = allHosts.filter((host) => host.selfHosted && host !== general);
  const wrong = allHosts.flatMap((other) =>
    readFixtures(other.name).flatMap(({ name, html }) => {
      const page = parsePage(html);
      const takers = selfHosted.filter((host) => host !== other && page.querySelector(host.composerSelector));
      return takers.map((host) => `${host.name} finds a composer in ${other.name}/${name}`);
    }),
  );
  expect(wrong).toEqual([]);
}, 30_000);

/** What every site has to be tried on, by kind; "discarded" and "edited" are stories of sending. */
const wanted = {
  mail: { fixtures: ['new-message', 'reply', 'several-recipients'], unsent: ['discarded'] },
  chat: { fixtures: ['one-to-one', 'group', 'attachment-only'], unsent: ['edited', 'another conversation was opened meanwhile'] },
};

describe.each(allHosts.map((host) => [host.name, host] as const))('%s', (name, host) => {
  const fixtures = readFixtures(name);
  const kind = host === practice || host === general ? null : wanted[host.channel === 'email' ? 'mail' : 'chat'];

  beforeAll(() => vi.setSystemTime(now));
  afterAll(() => vi.useRealTimers());

  test('has a page with a composer and one without', () => {
    expect(fixtures.some(({ composers }) => composers.length > 0)).toBe(true);
    expect(fixtures.some(({ composers }) => composers.length === 0)).toBe(true);
  });

  test.runIf(kind)('is tried in three scripts and in all that its kind needs', () => {
    const pages = fixtures.map(({ html }) => parsePage(html).documentElement);
    expect(pages.some(({ lang }) => /^en/.test(lang))).toBe(true);
    expect(pages.some(({ lang }) => lang !== '' && !/^(en|ar|he|fa|ur)/.test(lang))).toBe(true);
    expect(pages.some(({ dir }) => dir === 'rtl')).toBe(true);
    expect(fixtures.map((fixture) => fixture.name)).toEqual(expect.arrayContaining(kind?.fixtures ?? []));
  });

  describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    test('its composers, whom they are for, their keys, editors and newest messages', () => {
      const page = parsePage(fixture.html, fixture.address);
      expect(saidOf(host, page, fixture)).toEqual(expectedOf(fixture, { laidOut: false }));
    });

    test.each(Object.entries(faults))('%s', (_, find) => {
      expect(find(host, parsePage(fixture.html, fixture.address))).toEqual([]);
    });
  });

  test('never throws where fields are something else', () => {
    for (const { html, address } of fixtures) {
      const page = parsePage(html.replace(/<(input|textarea|select|iframe)\b/g, '<div'), address);
      expect(() => composersIn(page, host).map((composer) => read(host, composer))).not.toThrow();
    }
  });

  test('never throws on foreign or broken markup, and always gives one of the three answers', () => {
    fc.assert(
      fc.property(foreignPages(everyFixture), fc.nat(), (html, chance) => {
        const page = parsePage(html);
        const elements = [...page.querySelectorAll<HTMLElement>('body, body *')];
        const any = elements[chance % elements.length] as HTMLElement;
        for (const composer of [...composersIn(page, host), any]) {
          const { editor, recipients, key } = read(host, composer);
          expect(editor === null || editor.nodeType === Node.ELEMENT_NODE).toBe(true);
          expect(key).not.toBe('');
          if (host.readAccount) expect(['string', 'object']).toContain(typeof host.readAccount(page));
          if (typeof recipients === 'string') expect(['none', 'unclear']).toContain(recipients);
          else {
            expect(recipients.length).toBeGreaterThan(0);
            for (const { address, name: shown } of recipients) {
              expect(address.trim()).not.toBe('');
              expect(shown).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  describe('sent', async () => {
    const { script } = (await import(`./sending/${name}.ts`)) as { script: SendingScript };
    const { html = '', address } = fixtures.find((fixture) => fixture.name === script.fixture) ?? {};
    const gestures = Object.entries(script.gestures);

    function open() {
      openPage(html, address);
      const composer = document.querySelector(host.composerSelector) as HTMLElement;
      const [gone, sent] = [new AbortController(), vi.fn<(undone: AbortSignal) => void>()];
      host.onSent(composer, sent, gone.signal);
      return { composer, gone, sent };
    }

    beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now }));

    afterEach(() => {
      vi.runAllTimers();
      vi.useRealTimers();
    });

    test.runIf(kind)('has the stories its kind needs', () => {
      expect(Object.keys(script.unsent)).toEqual(expect.arrayContaining(kind?.unsent ?? []));
    });

    test.each(gestures)('once, by %s', async (_, gesture) => {
      const { composer, sent } = open();
      gesture(composer, press);
      await settled();
      expect(sent).not.toHaveBeenCalled();
      await script.leave(composer);
      await settled();
      expect(sent).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(120_000);
      expect(sent).toHaveBeenCalledOnce();
      expect(sent.mock.calls[0]?.[0].aborted).toBe(false);
    });

    test.each(gestures)('not without the site, by %s', async (_, gesture) => {
      const { composer, sent } = open();
      gesture(composer, press);
      await vi.advanceTimersByTimeAsync(120_000);
      expect(sent).not.toHaveBeenCalled();
    });

    test.each(gestures)('not for a script, by %s', async (_, gesture) => {
      const { composer, sent } = open();
      gesture(composer, scripted);
      await script.leave(composer);
      await settled();
      expect(sent).not.toHaveBeenCalled();
    });

    test.each(gestures)('not once the composer is gone, by %s', async (_, gesture) => {
      const { composer, gone, sent } = open();
      gone.abort();
      gesture(composer, press);
      await script.leave(composer);
      await settled();
      expect(sent).not.toHaveBeenCalled();
    });

    test.runIf(kind === wanted.chat)('not by Enter in another field of the chat', async () => {
      const { composer, sent } = open();
      const field = document.createElement('input');
      composer.prepend(field);
      press(field, 'keydown', { key: 'Enter' });
      await script.leave(composer);
      await settled();
      expect(sent).not.toHaveBeenCalled();
    });

    test('still, when the composer goes while the message is on its way', async () => {
      const { composer, gone, sent } = open();
      gestures[0]?.[1](composer, press);
      gone.abort();
      await script.leave(composer);
      await settled();
      expect(sent).toHaveBeenCalledOnce();
    });

    test('not without a gesture', async () => {
      const { composer, sent } = open();
      await script.leave(composer);
      await settled();
      expect(sent).not.toHaveBeenCalled();
    });

    test.each(Object.entries(script.unsent))('not when %s', async (_, story) => {
      const { composer, sent } = open();
      await story(composer, press);
      await vi.advanceTimersByTimeAsync(120_000);
      expect(sent).not.toHaveBeenCalled();
    });

    test.each(Object.entries(script.alsoSent ?? {}))('once, when %s', async (_, story) => {
      const { composer, sent } = open();
      await story(composer, press);
      await settled();
      expect(sent).toHaveBeenCalledOnce();
    });

    test.runIf(script.takeBack)("and taken back by the site's undo", async () => {
      const { composer, gone, sent } = open();
      gestures[0]?.[1](composer, press);
      gone.abort();
      await script.leave(composer);
      await settled();
      script.takeBack?.(composer);
      await settled();
      expect(sent.mock.calls[0]?.[0].aborted).toBe(true);
    });
  });
});
