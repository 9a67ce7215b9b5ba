import type { Settings } from '../domain/settings.ts';
import { type Refusal, readSettings, write } from './storage.ts';
import { key } from './stored.ts';

/** Changes some of what the user chose; the rest stays as it is. */
export async function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Refusal | null> {
  const before = await readSettings();
  return write({ [key.settings]: { ...before, ...change(before) } });
}
