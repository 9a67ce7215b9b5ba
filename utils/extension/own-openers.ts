import { type OwnChange, withChange } from '../domain/openers/change-own.ts';
import type { OpenerCorpus } from '../domain/openers/opener-corpus.ts';
import { checkOwnText, type Favour, favourOf, noOwnOpeners, withOwnOpeners } from '../domain/openers/own-openers.ts';
import { openersIn } from './openers-in.ts';
import { decodeRecord } from './record.ts';
import { type Refusal, readOwnOpeners, write } from './storage.ts';
import { key, ownOpeners } from './stored.ts';

type Wanted = { readonly corpus: OpenerCorpus; readonly favour: Favour };

let made: (Wanted & { readonly from: OpenerCorpus; readonly stored: string }) | undefined;

/** The lines of a language as the user wants them, by what is stored of that, and the style they like. They are made anew only after something has changed. */
export function wantedOpeners(language: string, raw: unknown): Wanted {
  const from = openersIn(language);
  const stored = JSON.stringify(raw) ?? '';
  if (made?.from === from && made.stored === stored) return made;
  const decoded = decodeRecord(raw, ownOpeners);
  const own = typeof decoded === 'string' ? noOwnOpeners : decoded;
  made = { from, stored, corpus: withOwnOpeners(from, own), favour: favourOf(from, own) };
  return made;
}

/** Makes one change to the lines. A text that could not be said is not kept, and what was there stays. */
export async function changeOwnOpeners(change: OwnChange): Promise<Refusal | 'line-not-fitting' | null> {
  if (!fits(change)) return 'line-not-fitting';
  return write({ [key.ownOpeners]: withChange(await readOwnOpeners(), change) });
}

function fits(change: OwnChange): boolean {
  if (change.do === 'keep-own-opener') return checkOwnText(change.opener.text, null) === 'ok';
  if (change.do !== 'edit-opener' || change.text === null) return true;
  const line = openersIn('en').lines.find(({ id }) => id === change.opener);
  return checkOwnText(change.text, line ?? null) === 'ok';
}
