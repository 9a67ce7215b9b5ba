// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useBackupLine } from '../../../entrypoints/options/backup-due.ts';
import type { Person } from '../../../utils/domain/person.ts';
import { click, saying, show } from '../../components/shown.ts';
import { aPerson } from '../../domain/a-person.ts';
import { aBrowser, store } from '../../extension/a-browser.ts';

const DAY = 86_400_000;
let news: string[];

beforeEach(async () => {
  await aBrowser();
  news = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ tell }: { tell: { do: string; news: string } }) => {
      news.push(`${tell.do} ${tell.news}`);
      return { ok: true, people: [] };
    },
  });
});

const lineSince = (days: number) => {
  const people = signal([aPerson({ addedAt: Date.now() - days * DAY })]);
  return show(<Line people={people} />);
};

const Line = ({ people }: { people: Signal<readonly Person[]> }) => {
  const line = useBackupLine({ people, notice: signal(null), confirm: () => {} });
  return (
    <main>
      {line.due ? (
        <button type="button" onClick={line.putAway}>
          away
        </button>
      ) : (
        'nothing'
      )}
    </main>
  );
};

test('the line stands after 30 days, is told as said, and goes for good', async () => {
  const page = lineSince(31);
  await vi.waitFor(() => expect(saying('away')).not.toBeNull());
  expect(news).toEqual(['note-backup said']);
  click(saying('away'));
  expect(page.textContent).toBe('nothing');
  expect(news).toEqual(['note-backup said', 'note-backup away']);
});

test.each([
  ['before', 29, null],
  ['once it was put away', 31, { savedAt: null, saidAt: null, away: true }],
])('nothing is said %s', async (_, since, backup) => {
  if (backup) await store({ backup });
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  const page = lineSince(since);
  await vi.waitFor(() => expect(read).toHaveBeenCalledWith('backup'));
  await Promise.all(read.mock.results.map(({ value }) => value));
  expect(page.textContent).toBe('nothing');
  expect(news).toEqual([]);
  read.mockRestore();
});
