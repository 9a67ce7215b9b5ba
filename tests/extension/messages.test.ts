import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ABackground, aBackground, ours, to } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const question = { ask: 'conversation', host: 'gmail', key: null, recipients: [to('ana@example.org')] };

describe('a message we do not understand', () => {
  it.each([[null], ['open-panel'], [7], [[]], [{}], [{ tell: {} }], [{ ask: 7 }], [{ tell: { do: 'erase-everything' }, id: '' }]])(
    '%j gets no answer',
    async (message) => {
      await expect(fakeBrowser.runtime.onMessage.trigger(message, ours as never)).resolves.toEqual([undefined]);
    },
  );

  it.each([
    { do: 'unknown' },
    { do: 'add-person', details: {} },
    { do: 'add-person', details: { name: 'Ben', ring: 9 } },
    { do: 'edit-person', person: 'x', change: { handles: [{ channel: 'met', id: 'x' }] } },
    { do: 'log-contact', person: 'x', by: 'me', channel: 'email', at: Number.NaN },
    { do: 'change-settings', change: { tone: 'loud' } },
    { do: 'add-thread', person: 'x', text: 'x'.repeat(2_001) },
  ])('%j changes nothing', async (command) => {
    const before = structuredClone(await stored());
    expect(await background.tell(command as never)).toEqual({ ok: false, why: 'not-understood' });
    expect(await stored()).toEqual(before);
  });

  it.each([
    [{ ask: 'unknown' }],
    [{ ...question, recipients: [] }],
    [{ ...question, recipients: [{ address: 7, name: null }] }],
    [{ ask: 'openers' }],
  ])('%j is answered with nothing', async (asked) => expect(await background.ask(asked)).toBeNull());
});
