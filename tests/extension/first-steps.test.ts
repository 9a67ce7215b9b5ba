import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FirstStepsNote } from '../../utils/domain/first-steps.ts';
import { readFirstSteps } from '../../utils/extension/first-steps.ts';
import { preparePractice } from '../../utils/extension/practice.ts';
import { readCircle } from '../../utils/extension/read.ts';
import { readEverything } from '../../utils/extension/storage.ts';
import { aBackground, noon, ours } from './a-background.ts';
import { store, stored } from './a-browser.ts';

let background: Awaited<ReturnType<typeof aBackground>>;
beforeEach(async () => {
  background = await aBackground();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => structuredClone(await background.say(message, ours)));
});
afterEach(() => void vi.restoreAllMocks());

const be = (at: FirstStepsNote) => background.tell({ do: 'note-first-steps', at });

describe('where in the first start somebody is', () => {
  it('is the first step before anything is noted, or where nothing can be read', async () => {
    expect(await readFirstSteps()).toBe(1);
    await store({ 'first-steps': { at: 'elsewhere' } });
    expect(await readFirstSteps()).toBe(1);
  });

  it('is where they were last, forwards or back', async () => {
    for (const at of [2, 3, 2] as const) {
      await be(at);
      expect(await readFirstSteps()).toBe(at);
    }
    expect((await stored())['first-steps']).toBe(2);
  });

  it('is done once they have been through, whatever is looked at again', async () => {
    for (const at of [4, 'done', 1] as const) await be(at);
    expect(await readFirstSteps()).toBe('done');
  });
});

describe('practising with somebody of the circle', () => {
  const asked = (address: string) =>
    background.ask({ ask: 'conversation', host: 'practice', key: null, recipients: [{ address, name: null }] }, ours);

  it('is done with somebody who stands in for them, and nothing of it is noted of them', async () => {
    const ana = await background.keep('Ana Lima', { relation: 'family', ring: 1, notes: ['a private word'] });
    const shown = await preparePractice(ana);
    expect(shown?.name).toBe('Ana Lima');
    expect(await asked(shown?.address ?? '')).toMatchObject({ conversation: { circle: [{ name: 'Ana Lima', silence: { band: 'never' } }] } });
    const standIn = (await readEverything()).people.find(({ id, name }) => name === 'Ana Lima' && id !== ana);
    expect(standIn).toMatchObject({ relation: 'family', ring: 1, notes: [] });

    const to = [{ address: shown?.address ?? '', name: 'Ana Lima' }];
    await background.tell({ do: 'note-sent', host: 'practice', key: null, to, at: noon } as never);
    expect((await readCircle()).people).toMatchObject([{ id: ana, last: {} }]);
  });

  it('ends with the next time', async () => {
    const ana = await background.keep('Ana Lima');
    await preparePractice(ana);
    expect(await preparePractice()).toBeNull();
    expect((await readEverything()).people.map(({ name }) => name).sort()).toEqual(['Ana Lima', 'Robin']);
  });

  it('is done with Robin alone where they are not there', async () => {
    expect(await preparePractice('nobody')).toBeNull();
    expect((await readEverything()).people.map(({ name }) => name)).toEqual(['Robin']);
  });

  it.each(['delete-person', 'delete-people'] as const)('leaves nobody of their name behind: %s', async (way) => {
    const ana = await background.keep('Ana Lima');
    await preparePractice(ana);
    await background.tell(way === 'delete-person' ? { do: way, person: ana } : { do: way, people: [ana] });
    expect((await readEverything()).people.map(({ name }) => name)).toEqual(['Robin']);
    expect(Object.keys(await stored()).filter((at) => at.includes(ana))).toEqual([]);
  });
});
