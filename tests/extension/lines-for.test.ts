import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noWish } from '../../utils/domain/openers/choices.ts';
import { askLines } from '../../utils/extension/ask.ts';
import { readStored } from '../../utils/extension/read.ts';
import { type ABackground, aBackground, gmail, ours } from './a-background.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => structuredClone(await background.say(message, ours)));
});
afterEach(() => void vi.restoreAllMocks());

const name = (called: string, shown: readonly string[] = []) => ({ name: called, shown });
const texts = async (...given: Parameters<typeof askLines>) => (await askLines(...given)).map(({ text }) => text);

describe('lines for a name', () => {
  it('come three at once, and nothing is kept of it', async () => {
    const before = await readStored();
    const lines = await askLines(name('Ottilie'), 'telegram', noWish);
    expect(lines).toHaveLength(3);
    expect(await readStored()).toEqual(before);
  });

  it('are mails with a greeting where a mail is written', async () => {
    const [line = ''] = await texts(name('Ottilie'), 'email', noWish);
    expect(line).toContain('Ottilie');
    expect(line).toContain('\n\n');
  });

  it('none that were shown come again', async () => {
    const first = await askLines(name('Ottilie'), 'telegram', noWish);
    const second = await askLines(
      name(
        'Ottilie',
        first.map(({ id }) => id),
      ),
      'telegram',
      noWish,
    );
    expect(second.map(({ id }) => id).filter((id) => first.some((one) => one.id === id))).toEqual([]);
  });

  it('do what was wished for', async () => {
    const lines = await askLines(name('Ottilie'), 'telegram', { ...noWish, choice: 'thank', tone: 'brief' });
    expect(new Set(lines.map(({ intent }) => intent))).toEqual(new Set(['gratitude']));
  });
});

describe('lines for somebody of the circle', () => {
  it('are remembered, so that they do not come again', async () => {
    const person = await background.keep('Ana Lima');
    const first = await askLines({ person }, 'email', noWish);
    const second = await askLines({ person }, 'email', noWish);
    expect(first).toHaveLength(3);
    expect(second.map(({ id }) => id).filter((id) => first.some((one) => one.id === id))).toEqual([]);
  });

  it('are none for somebody in memory, and none for nobody', async () => {
    const person = await background.keep('Ana Lima', { state: { kind: 'in-memory' } });
    expect([await askLines({ person }, 'email', noWish), await askLines({ person: 'nobody' }, 'email', noWish)]).toEqual([[], []]);
  });
});

it('no page of somebody else’s can ask for them', async () => {
  expect(await background.say({ ask: 'lines', who: name('Ottilie'), by: 'email', wish: noWish }, gmail)).toBeNull();
});

it.each([[{ who: {} }], [{ by: 'pigeon' }], [{ wish: null }]])('a question that is none, with %j, has no answer', async (wrong) => {
  expect(await background.say({ ask: 'lines', who: name('Ottilie'), by: 'email', wish: noWish, ...wrong }, ours)).toBeNull();
});

it('where the background is away there are none', async () => {
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('Could not establish connection.'));
  expect(await askLines(name('Ottilie'), 'email', noWish)).toEqual([]);
});
