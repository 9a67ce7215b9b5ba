import { beforeEach, describe, expect, it } from 'vitest';
import type { Reassurance, WritingAnswer } from '../../utils/domain/answer.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { readSettings } from '../../utils/extension/storage.ts';
import { type ABackground, aBackground, DAY, email, gmail, noon, ours } from './a-background.ts';
import { store, stored } from './a-browser.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});

const writing = (sender = gmail) =>
  background.ask({ ask: 'writing', host: sender === ours ? 'practice' : 'gmail' }, sender) as Promise<WritingAnswer | null>;
const injected = () => background.browser.injected.flatMap(({ files }) => files).filter((file) => file === '/drafts.js');
const change = (change: object) => background.tell({ do: 'change-settings', change });

describe('what may be looked at while somebody writes', () => {
  it('is no draft until that is switched on; then the rules come into the frame that asked', async () => {
    expect(await writing()).toEqual({ hints: [], hesitation: true });
    expect(injected()).toEqual([]);
    await change({ draftHints: true });
    const answer = await background.ask({ ask: 'writing', host: 'gmail' }, { ...gmail, frameId: 3 });
    expect(answer).toEqual({ hints: ['advice-first', 'judging-question', 'needless-apology', 'flat-fine', 'routine-question'], hesitation: true });
    expect(background.browser.injected.at(-1)).toEqual({ target: { tabId: 7, frameIds: [3] }, files: ['/drafts.js'] });
  });

  it('is no draft where the rules cannot come', async () => {
    await change({ draftHints: true });
    background.browser.closedTabs.add(7);
    expect(await writing()).toEqual({ hints: [], hesitation: true });
  });

  it('on a page of ours is the same, and the page fetches the rules itself', async () => {
    await change({ draftHints: true });
    expect((await writing(ours))?.hints).toHaveLength(5);
    expect(injected()).toEqual([]);
  });

  it('leaves out what the user put away from a composer, and has it back from the settings', async () => {
    await change({ draftHints: true });
    for (const kind of ['flat-fine', 'flat-fine', 'advice-first'] as const) await background.compose({ do: 'hint-away', kind });
    expect((await readSettings()).hintsAway).toEqual(['flat-fine', 'advice-first']);
    expect((await writing())?.hints).toEqual(['judging-question', 'needless-apology', 'routine-question']);
    await background.compose({ do: 'hesitation-away' });
    expect(await writing()).toMatchObject({ hesitation: false });
    await change({ hintsAway: [], hesitation: true });
    expect(await writing()).toMatchObject({ hints: { length: 5 }, hesitation: true });
  });

  it.each([
    ['My father died last night, I cannot believe it.', true],
    ['We are having cake on Saturday!', false],
  ])('whether it is heavy is told of "%s", and nothing is kept of it', async (text, heavy) => {
    const before = structuredClone(await stored());
    expect(await background.ask({ ask: 'heavy', text })).toBe(heavy);
    expect(await stored()).toEqual(before);
  });
});

describe('a kind line for who hesitates', () => {
  let ana: string;
  beforeEach(async () => {
    ana = await background.keep('Ana Lima', { handles: [email('ana@example.org')] });
  });
  const ask = (person = ana) => background.ask({ ask: 'hesitation', person }) as Promise<Reassurance | null>;

  it('comes once a day, whoever it is for', async () => {
    const ben = await background.keep('Ben Okafor');
    const [first, second] = await Promise.all([ask(), ask(ben)]);
    expect(first).toEqual({ line: expect.any(String), finding: expect.any(String), source: expect.any(String), limit: expect.any(String) });
    expect(second).toBeNull();
    background.wake();
    background.clock.now = noon + 10 * 3_600_000;
    expect(await ask()).toBeNull();
    background.clock.now = noon + DAY;
    expect(await ask()).not.toBeNull();
  });

  it('says nothing of a surprise where there was word a few days ago', async () => {
    await background.tell({ do: 'log-contact', person: ana, by: 'me', channel: 'met', at: noon - 3 * DAY });
    const lines = new Set<string>();
    for (let day = 0; day < 9; day += 1) {
      background.clock.now = noon + day * DAY;
      lines.add((await ask())?.line ?? '');
    }
    expect([...lines].join()).not.toMatch(/unexpected|surprise|nowhere|blue|just-because/i);
    expect(lines).not.toContain('');
  });

  it.each([
    ['somebody in memory', () => background.tell({ do: 'edit-person', person: ana, change: { state: { kind: 'in-memory' } } })],
    ['nobody', () => background.tell({ do: 'delete-person', person: ana })],
    ['who does not want it', () => background.compose({ do: 'hesitation-away' })],
  ])('does not come for %s, and the day is not used up', async (_, given) => {
    await given();
    expect(await ask()).toBeNull();
    expect(await stored()).not.toHaveProperty('hesitation');
  });

  it('comes where what is kept of the last day cannot be understood', async () => {
    await store({ hesitation: 'never' });
    expect(await ask()).not.toBeNull();
  });
});

it('settings of a time before hints and hesitation keep what was chosen, and have the rest as it was', async () => {
  for (const v of [1, 2]) {
    await store({ settings: { v, tone: 'calm', paused: 5 } });
    expect(await readSettings()).toEqual({ ...defaultSettings, tone: 'calm', paused: 5 });
  }
  expect(defaultSettings).toMatchObject({ draftHints: false, hintsAway: [], hesitation: true });
});
