import { browser } from 'wxt/browser';
import type { Answer, Looked, Problem, Progress, Read, Wish } from '../../utils/importing/job.ts';
import type { Key } from '../../utils/importing/reader.ts';
import type { Found } from '../../utils/importing/resolve.ts';

type Done<Did extends Answer['did']> = Extract<Answer, { did: Did }>;

/** Reads files beside the page, so that it stays quick. */
export type FileReading = {
  look(files: readonly File[]): Promise<{ readonly files: readonly Looked[]; readonly problems: readonly Problem[] }>;
  read(how: Omit<Extract<Wish, { do: 'read' }>, 'do'>, onProgress: (progress: Progress) => void): Promise<Read>;
  resolve(mine: readonly Key[]): Promise<readonly Found[]>;
  /** Ends everything and lets go of all that was read; what was asked for is never answered. */
  cancel(): void;
};

/** Begins with the first wish. One wish at a time; it rejects where something goes wrong that nobody foresaw. */
export function openReader(): FileReading {
  let worker: Worker | null = null;
  const ask = <Did extends 'look' | 'read' | 'resolve'>(wish: Extract<Wish, { do: Did }>, onProgress?: (progress: Progress) => void) =>
    new Promise<Done<Did>>((resolve, reject) => {
      worker ??= new Worker(browser.runtime.getURL('/file-reader.js'));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.did === 'progress') onProgress?.(data.progress);
        else if (data.did === wish.do) resolve(data as Done<Did>);
        else reject(new Error('reading went wrong'));
      };
      worker.onerror = () => reject(new Error('reading went wrong'));
      worker.postMessage(wish);
    });
  return {
    look: (files) => ask({ do: 'look', files }),
    read: async (how, onProgress) => (await ask({ do: 'read', ...how }, onProgress)).read,
    resolve: async (mine) => (await ask({ do: 'resolve', mine })).people,
    cancel: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
