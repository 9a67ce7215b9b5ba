import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { corpus } from '../../assets/openers/en/corpus.ts';
import { type ABackground, aBackground, DAY, email, noon } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
let ana: string;
beforeEach(async () => {
  background = await aBackground();
  ana = await background.keep('Ana Lima', { relation: 'friend', handles: [email('ana@example.org')], notes: ['loves bees'] });
  await background.tell({ do: 'log-contact', person: ana, by: 'them', channel: 'email', at: noon - DAY });
});

/** The kinds of message that the lines offered are an answer to. */
const answersTo = async (theirs: string | null, wish: object = {}) => {
  const { openers } = await background.openers(ana, wish, theirs);
  return openers.map(({ id }) => corpus.lines.find((line) => line.id === id)?.answers ?? []);
};

describe('answering what they wrote', () => {
  it.each([
    ['heavy', 'so. the biopsy came back.'],
    ['good-news', 'I got the job!!'],
    ['question', 'Where did you buy that lamp?'],
    ['thanks', 'Thank you so much for the jam'],
    ['invitation', 'Want to come over for dinner on Saturday?'],
    ['apology', 'I am so sorry I snapped at you yesterday'],
    ['small-talk', 'just having a coffee on the balcony, sunny here'],
  ])('%s is answered by lines for it', async (kind, theirs) => {
    const answers = await answersTo(theirs);
    expect(answers).toHaveLength(3);
    for (const kinds of answers) expect(kinds).toContain(kind);
  });

  it('heavy news comes before everything, six times over, and is never made light of', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      background.clock.now += 1_000;
      for (const kinds of await answersTo('My mother died this morning.')) expect(kinds).toEqual(['heavy']);
    }
    const { openers } = await background.openers(ana, { choice: 'lighten' }, 'My mother died this morning.');
    expect(openers.map(({ intent }) => intent)).not.toContain('humour');
  });

  it('where nothing was read, no line is an answer', async () => {
    expect((await answersTo(null)).flat()).toEqual([]);
  });

  it.each([
    ['it is in a language that is not understood', 'Meine Mutter ist gestern gestorben.'],
    ['nothing is said by it', '7'],
  ])('where %s, it is answered without taking anything for granted', async (_, theirs) => {
    expect(await answersTo(theirs)).toEqual([['unclear'], ['unclear'], ['unclear']]);
  });

  it('says nothing about silences beside an answer', async () => {
    const ben = await background.keep('Ben', { handles: [email('ben@example.org')] });
    await background.tell({ do: 'log-contact', person: ben, by: 'them', channel: 'email', at: noon - 200 * DAY });
    expect((await background.openers(ben, {}, null)).reassurance).not.toBeNull();
    expect((await background.openers(ben, {}, 'My mother died this morning.')).reassurance).toBeNull();
  });

  it('keeps nothing of the text, and logs nothing', async () => {
    const log = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
    await background.openers(ana, {}, 'so. the biopsy came back. quokka');
    await vi.waitFor(async () => expect((await stored())[`openers:${ana}`]).toHaveLength(3));
    expect(JSON.stringify(await stored())).not.toMatch(/quokka|biopsy/);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/quokka|biopsy/);
    for (const spy of log) expect(JSON.stringify(spy.mock.calls)).not.toContain('quokka');
    vi.restoreAllMocks();
  });

  it('what is longer than is read, or no text, is not understood', async () => {
    for (const theirs of ['x'.repeat(2_001), 7 as never]) expect(await background.openers(ana, {}, theirs)).toBeNull();
  });
});
