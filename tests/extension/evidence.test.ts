import { expect, it } from 'vitest';
import evidence from '../../assets/evidence.json' with { type: 'json' };
import { aBackground } from './a-background.ts';

it('tells a composer what a line rests on, in the order asked for, and nothing about what is unknown', async () => {
  const background = await aBackground();
  const answer = await background.ask({ ask: 'evidence', ids: ['E08', 'E99', 'E01'] });
  const finding = (id: string) => evidence.flatMap((one) => (one.id === id ? [{ finding: one.finding, source: one.source, limit: one.limit }] : []));
  expect(answer).toEqual([...finding('E08'), ...finding('E01')]);
  expect(answer).toHaveLength(2);
});
