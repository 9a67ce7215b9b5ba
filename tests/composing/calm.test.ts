import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Calm, startCalm } from '../../utils/composing/calm.ts';
import type { Help } from '../../utils/domain/answer.ts';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import { acquainted, later } from './a-composer.ts';

const help: Help = { country: 'AT', places: [] };
const askHelp = vi.fn<(words: string) => Promise<Help | null>>();
const person = signal<Acquainted | null>(null);
let end: AbortController;
let calm: Calm;
beforeEach(() => {
  vi.resetAllMocks();
  askHelp.mockImplementation(async (words) => (words.includes('heavy') ? help : null));
  person.value = acquainted('Ana');
  end = new AbortController();
  calm = startCalm({ background: { askHelp }, session: { person, gone: end.signal } });
});

describe('words of the user’s', () => {
  it('that sound like nothing do what was wanted at once', async () => {
    const wanted = vi.fn();
    await calm.hear('it is raining', wanted);
    expect([wanted.mock.calls.length, calm.help.value]).toEqual([1, null]);
  });

  it('that sound heavy bring the card, and what was wanted waits until they go on', async () => {
    const wanted = vi.fn();
    await calm.hear('something heavy', wanted);
    expect([wanted.mock.calls.length, calm.help.value]).toEqual([0, help]);
    calm.goOn();
    expect([wanted.mock.calls.length, calm.help.value]).toEqual([1, null]);
  });

  it('bring it once in a conversation', async () => {
    await calm.hear('something heavy');
    calm.goOn();
    const wanted = vi.fn();
    await calm.hear('something heavy again', wanted);
    expect([wanted.mock.calls.length, calm.help.value, askHelp.mock.calls.length]).toEqual([1, null, 1]);
  });

  it('bring it again with somebody else', async () => {
    await calm.hear('something heavy');
    calm.goOn();
    person.value = acquainted('Ben');
    await calm.hear('something heavy');
    expect(calm.help.value).toEqual(help);
  });

  it('that are none are not looked at', async () => {
    await calm.hear('  ');
    expect(askHelp).not.toHaveBeenCalled();
  });

  it('heard while it stands change nothing, and what had been wanted first is done', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    await calm.hear('something heavy', first);
    await calm.hear('heavier', second);
    calm.goOn();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });

  it('are not in the way where nobody answers', async () => {
    askHelp.mockResolvedValueOnce(null);
    const wanted = vi.fn();
    await calm.hear('something heavy', wanted);
    expect(wanted).toHaveBeenCalledOnce();
  });
});

describe('the card', () => {
  it('goes with the conversation, and so does what had been wanted', async () => {
    const wanted = vi.fn();
    await calm.hear('something heavy', wanted);
    person.value = acquainted('Ben');
    expect(calm.help.value).toBeNull();
    calm.goOn();
    expect(wanted).not.toHaveBeenCalled();
  });

  it('stays while the same person is looked up anew', async () => {
    await calm.hear('something heavy');
    person.value = acquainted('Ana');
    expect(calm.help.value).toEqual(help);
  });

  it.each(['somebody else', 'nobody'])('does not come for %s, when the answer was late', async (who) => {
    const slow = later<Help | null>();
    askHelp.mockReturnValueOnce(slow.promise);
    const hearing = calm.hear('something heavy');
    if (who === 'nobody') end.abort();
    else person.value = acquainted('Ben');
    slow.resolve(help);
    await hearing;
    expect(calm.help.value).toBeNull();
  });
});
