import { beforeEach, describe, expect, it } from 'vitest';
import type { Help } from '../../utils/domain/answer.ts';
import { answerHelp } from '../../utils/extension/help.ts';
import { type ABackground, aBackground } from './a-background.ts';
import { stored } from './a-browser.ts';

let background: ABackground;
beforeEach(async () => {
  background = await aBackground();
});
const help = (text: string) => background.ask({ ask: 'help', text }) as Promise<Help | null>;

describe('words that a composer hands over', () => {
  it('bring help where they suggest distress, with the country as the clock has it', async () => {
    const answer = await help('I want to die');
    expect(answer?.country).toBe('AT');
    expect(answer?.places.find(({ country }) => country === 'AT')).toEqual({
      country: 'AT',
      emergency: ['112', '144'],
      lines: [{ name: 'Telefonseelsorge', number: '142', hours: 'all', source: 'https://www.telefonseelsorge.at' }],
    });
  });

  it('bring nothing where they do not', async () => expect(await help('it rained all day')).toBeNull());

  it('are not kept', async () => {
    const before = structuredClone(await stored());
    await help('I want to die');
    expect(await stored()).toEqual(before);
  });
});

it('a language can say the country where the clock does not', () => {
  expect(answerHelp('I want to die', { zone: 'UTC' }, ['en', 'en-NZ'])?.country).toBe('NZ');
  expect(answerHelp('I want to die', { zone: 'UTC' }, ['en'])?.country).toBeNull();
});
