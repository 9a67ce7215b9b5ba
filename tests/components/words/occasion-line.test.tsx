// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OccasionLine } from '../../../components/words/occasion-line.tsx';
import type { Occasion } from '../../../utils/domain/occasions.ts';
import { show } from '../shown.ts';

const birthday: Occasion = { kind: 'birthday', text: '', day: '2026-12-03', inDays: 3, years: 40 };
const said = (change: Partial<Occasion>) => show(<OccasionLine occasion={{ ...birthday, ...change }} />).textContent;

test.each<[Partial<Occasion>, string]>([
  [{}, 'Birthday in 3 days, 40 years'],
  [{ inDays: 0, years: null }, 'Birthday today'],
  [{ inDays: 1, years: 1 }, 'Birthday tomorrow, one year'],
  [{ years: 0 }, 'Birthday in 3 days'],
  [{ kind: 'own', text: 'the move to Graz', years: 15 }, 'the move to Graz: in 3 days, 15 years'],
  [{ kind: 'own', text: 'the move to Graz', inDays: 0, years: null }, 'the move to Graz: today'],
  [{ kind: 'thread', text: 'the exam', inDays: 0, years: null }, 'the exam, today'],
  [{ kind: 'thread', text: 'the exam', inDays: -2, years: null }, 'the exam, 2 days ago'],
  [{ kind: 'remembering', inDays: 0 }, 'A day to remember: their birthday, today'],
  [{ kind: 'remembering', text: 'the day at the lake', inDays: 1 }, 'A day to remember: the day at the lake, tomorrow'],
])('%j is said so', (change, text) => {
  expect(said(change)).toBe(text);
});

test('what the user calls a day keeps its own writing direction', () => {
  show(<OccasionLine occasion={{ ...birthday, kind: 'own', text: 'البيت الجديد' }} />);
  expect(document.querySelector('bdi')?.textContent).toBe('البيت الجديد');
});
