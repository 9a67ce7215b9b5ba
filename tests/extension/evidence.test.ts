import { expect, it } from 'vitest';
import { evidence } from '../../assets/evidence.ts';
import { toFinding } from '../../utils/domain/evidence.ts';
import { aBackground } from './a-background.ts';

const finding = (id: string) => evidence.filter((one) => one.id === id).map(toFinding);

it('tells a composer what a line rests on, in the order asked for, and nothing about what is unknown', async () => {
  const background = await aBackground();
  const answer = await background.ask({ ask: 'evidence', ids: ['E08', 'E99', 'E01'] });
  expect(answer).toEqual([...finding('E08'), ...finding('E01')]);
  expect(answer).toHaveLength(2);
});

it('tells a composer nothing that is not sure, and nothing that is meant for the page of evidence alone', async () => {
  const background = await aBackground();
  expect(evidence.find(({ id }) => id === 'E16')?.confidence).toBe('unsure');
  expect(await background.ask({ ask: 'evidence', ids: ['E16', 'E42', 'E13'] })).toEqual(finding('E13'));
});
