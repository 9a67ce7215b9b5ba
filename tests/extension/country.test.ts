import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { readSettings } from '../../utils/extension/storage.ts';
import { type ABackground, aBackground } from './a-background.ts';
import { store } from './a-browser.ts';

describe('where phone numbers belong', () => {
  let background: ABackground;
  beforeEach(async () => {
    background = await aBackground();
  });
  const choose = (country: unknown) => background.tell({ do: 'change-settings', change: { country: country as string | null } });

  it('is not told at first, can be chosen, and given back to the browser', async () => {
    expect((await readSettings()).country).toBeNull();
    expect(await choose('AT')).toMatchObject({ ok: true });
    expect(await readSettings()).toEqual({ ...defaultSettings, country: 'AT' });
    expect(await choose(null)).toMatchObject({ ok: true });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it.each([['at'], ['AUT'], ['Österreich'], [''], [43]])('is no country when it is %j', async (country) => {
    expect(await choose(country)).toMatchObject({ ok: false });
    expect((await readSettings()).country).toBeNull();
  });

  it('was not known to earlier settings, which keep all else', async () => {
    await store({ settings: { v: 3, paused: null, tone: 'calm', draftHints: true, hintsAway: [], hesitation: false } });
    expect(await readSettings()).toEqual({ ...defaultSettings, tone: 'calm', draftHints: true, hesitation: false, country: null });
  });
});
