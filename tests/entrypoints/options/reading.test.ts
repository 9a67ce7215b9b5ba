import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import fileReader from '../../../entrypoints/file-reader.ts';
import { openReader } from '../../../entrypoints/options/reading.ts';
import type { Answer, Wish } from '../../../utils/importing/job.ts';

/** A worker that answers when the test says so. */
class StillWorker {
  static all: StillWorker[] = [];
  onmessage: (message: { data: Answer }) => void = () => {};
  onerror: () => void = () => {};
  readonly asked: Wish[] = [];
  isOver = false;
  readonly address: string;
  constructor(address: string) {
    this.address = address;
    StillWorker.all.push(this);
  }
  postMessage(wish: Wish): void {
    this.asked.push(wish);
  }
  terminate(): void {
    this.isOver = true;
  }
  say(answer: Answer): void {
    this.onmessage({ data: answer });
  }
}
const worker = () => StillWorker.all.at(-1) as StillWorker;
const aFile = new File(['BEGIN:VCARD\nFN:Ana\nEND:VCARD\n'], 'a.vcf');
const how = { country: 'AT', zone: 'UTC', columns: [] };

afterEach(() => vi.unstubAllGlobals());

describe('the page’s side', () => {
  beforeEach(() => {
    StillWorker.all = [];
    vi.stubGlobal('Worker', StillWorker);
  });

  test('begins with the first wish, and every answer comes to whoever asked', async () => {
    const reader = openReader();
    expect(StillWorker.all).toEqual([]);
    const looking = reader.look([aFile]);
    expect(worker().address).toContain('/file-reader.js');
    worker().say({ did: 'look', files: [], problems: [] });
    expect(await looking).toMatchObject({ files: [], problems: [] });
    const onProgress = vi.fn();
    const reading = reader.read(how, onProgress);
    const progress = { bytes: 1, of: 2, people: 0, exchanges: 0, file: 0 };
    worker().say({ did: 'progress', progress });
    const read = { candidates: [], likely: [], left: 0, unread: [], unreadInAll: 0, problems: [] };
    worker().say({ did: 'read', read });
    expect([await reading, onProgress.mock.calls]).toEqual([read, [[progress]]]);
    const resolving = reader.resolve(['me']);
    worker().say({ did: 'resolve', people: [] });
    expect(await resolving).toEqual([]);
    expect(worker().asked).toEqual([
      { do: 'look', files: [aFile] },
      { do: 'read', ...how },
      { do: 'resolve', mine: ['me'] },
    ]);
    expect(StillWorker.all).toHaveLength(1);
  });

  test('what goes wrong in the worker, or with it, rejects', async () => {
    const reader = openReader();
    const looking = reader.look([aFile]);
    worker().say({ did: 'stuck' });
    await expect(looking).rejects.toThrow();
    const reading = reader.read(how, () => {});
    worker().onerror();
    await expect(reading).rejects.toThrow();
  });

  test('where no worker can be begun, it rejects as well', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(openReader().look([aFile])).rejects.toThrow();
  });

  test('ending it ends the worker; the next wish begins another', () => {
    const reader = openReader();
    reader.cancel();
    void reader.look([aFile]);
    const first = worker();
    reader.cancel();
    expect(first.isOver).toBe(true);
    void reader.look([aFile]);
    expect(worker()).not.toBe(first);
  });
});

describe('the worker’s side', () => {
  let hear: (message: { data: unknown }) => void = () => {};
  const told = vi.fn<(answer: Answer) => void>();
  beforeEach(() => {
    told.mockReset();
    vi.stubGlobal('postMessage', told);
    vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
      hear = listener;
    });
    fileReader.main();
  });
  const did = () => told.mock.calls.map(([answer]) => answer.did).filter((one) => one !== 'progress');

  test('carries out wishes one after another, however soon they come', async () => {
    hear({ data: { do: 'look', files: [aFile] } });
    hear({ data: { do: 'read', ...how } });
    hear({ data: { do: 'resolve', mine: [] } });
    await vi.waitFor(() => expect(did()).toEqual(['look', 'read', 'resolve']));
    expect(told.mock.lastCall?.[0]).toMatchObject({ people: [{ name: 'Ana' }] });
  });

  test('says when it is stuck, without a word of the file, and goes on', async () => {
    const broken = Object.assign(new File(['secret'], 'a.vcf'), {
      stream() {
        throw new Error('secret');
      },
    });
    hear({ data: { do: 'look', files: [broken] } });
    hear({ data: { do: 'look', files: [aFile] } });
    await vi.waitFor(() => expect(did()).toEqual(['stuck', 'look']));
    expect(told.mock.calls[0]).toEqual([{ did: 'stuck' }]);
  });
});
