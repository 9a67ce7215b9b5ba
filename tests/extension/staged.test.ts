import { beforeEach, expect, test } from 'vitest';
import { dropOldStaged, dropStaged, readStaged, stage } from '../../utils/extension/staged.ts';
import { clear, everythingKept, set } from './keyval-in-memory.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const DAY = 86_400_000;

beforeEach(clear);

test('what was laid down is there until it is dropped', async () => {
  await stage('one', { people: [] }, now);
  expect(await readStaged('one')).toEqual({ people: [] });
  expect(await readStaged('other')).toBeUndefined();
  await dropStaged('one');
  expect(await readStaged('one')).toBeUndefined();
});

test('what nobody came back for goes after a day, and nothing else does', async () => {
  await stage('old', 1, now - DAY - 1);
  await stage('young', 2, now - DAY);
  await set('staged:broken', 'no');
  await set('ledger:ana', []);
  await dropOldStaged(now);
  expect(Object.keys(everythingKept())).toEqual(['staged:young', 'ledger:ana']);
});
