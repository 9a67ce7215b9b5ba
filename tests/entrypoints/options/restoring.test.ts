import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoringState } from '../../../entrypoints/options/restoring.ts';
import type { Told } from '../../../utils/domain/command.ts';
import { aBrowser } from '../../extension/a-browser.ts';
import { everythingKept, refuseNext } from '../../extension/keyval-in-memory.ts';

const saved = (name: string) => new File([readFileSync(new URL(`../../fixtures/backups/${name}`, import.meta.url))], name);
const v4 = saved('v4.json');

let answers: Told;
let told: { readonly tell: { readonly do: string; readonly how?: string }; readonly id: string }[];
const notice = signal<ComponentChildren>(null);
const look = vi.fn(async () => {});

beforeEach(async () => {
  await aBrowser();
  answers = { ok: true, people: [] };
  told = [];
  notice.value = null;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: (typeof told)[number]) => {
      told.push(message);
      return answers;
    },
  });
});

test('a backup is shown, brought back as chosen, and taken back by its own step', async () => {
  const { restoring, ...way } = restoringState({ notice, look });
  await way.choose(v4);
  expect(restoring.value).toMatchObject({ at: 'preview', how: 'merge', idle: false, unread: [] });
  way.preview('replace');
  expect(told).toEqual([]);
  await way.bring();
  expect(restoring.value).toMatchObject({ at: 'done' });
  expect(told).toMatchObject([{ tell: { do: 'take-restore', how: 'replace' } }]);
  expect(Object.keys(everythingKept())).toEqual([`staged:${told[0]?.id}`]);
  await way.undo();
  expect(told.map(({ tell }) => tell.do)).toEqual(['take-restore', 'undo']);
  expect(told[1]?.tell).toEqual({ do: 'undo', step: told[0]?.id });
  expect(restoring.value).toEqual({ at: 'undone' });
  way.close();
  expect(restoring.value).toBeNull();
});

test('what is refused is said, shown again, and leaves nothing laid down', async () => {
  const { restoring, ...way } = restoringState({ notice, look });
  await way.choose(v4);
  answers = { ok: false, why: 'storage-full' };
  await way.bring();
  expect(restoring.value).toMatchObject({ at: 'preview' });
  expect(notice.value).toContain('no room');
  expect(everythingKept()).toEqual({});
});

test('where nothing can be laid down, nobody is told to take it', async () => {
  const { restoring, ...way } = restoringState({ notice, look });
  await way.choose(v4);
  refuseNext(2);
  await way.bring();
  expect(restoring.value).toMatchObject({ at: 'preview' });
  expect(told).toEqual([]);
});

test('a locked file asks for its passphrase until it is the right one', async () => {
  const { restoring, ...way } = restoringState({ notice, look });
  await way.choose(saved('v4.locked'));
  expect(restoring.value).toEqual({ at: 'passphrase', wrong: false });
  await way.open('lamp');
  expect(restoring.value).toEqual({ at: 'passphrase', wrong: true });
  await way.open('lamp river morning');
  expect(restoring.value).toMatchObject({ at: 'preview' });
});

test.each([
  ['a picture', new Uint8Array([137, 80, 78, 71]), 'foreign'],
  ['a locked file cut short', new Uint8Array(readFileSync(new URL('../../fixtures/backups/v4.locked', import.meta.url))).slice(0, 500), 'damaged'],
  ['nothing', new Uint8Array(), 'foreign'],
])('%s is told for what it is', async (_, bytes, why) => {
  const { restoring, choose } = restoringState({ notice, look });
  await choose(new File([bytes], 'file'));
  expect(restoring.value).toEqual({ at: 'problem', why });
});

test('a file that the browser cannot read is said', async () => {
  const { restoring, choose } = restoringState({ notice, look });
  await choose({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as File);
  expect(restoring.value).toEqual({ at: 'problem', why: 'unreadable' });
});
