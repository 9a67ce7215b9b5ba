import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../../assets/drafts/en.json' with { type: 'json' };
import { listeningWords } from '../../../assets/listening/words.ts';
import { type DraftHint, type HintKind, hintKinds } from '../../../utils/domain/drafts/draft-hint.ts';
import { hintFor, theirsOf } from '../../../utils/domain/drafts/hint-for.ts';
import { hear } from '../../../utils/domain/listening/hear.ts';

/** A draft and the hint that people gave it. `private`: a note of one's own; `heavy`: what it answers is, where that is not to be heard. */
export type Labelled = {
  readonly draft: string;
  readonly theirs?: string;
  readonly private?: boolean;
  readonly heavy?: boolean;
  readonly hint: HintKind | null;
};

export const labelled = (file: string): readonly Labelled[] => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

export function hintOf({ draft, theirs, heavy, ...one }: Labelled, away: readonly HintKind[] = []): DraftHint | null {
  const isHeavy = heavy ?? (theirs !== undefined && hear(theirs, listeningWords)?.kind === 'heavy');
  const answered = theirs === undefined ? null : theirsOf(theirs, isHeavy, english);
  return hintFor(draft, answered, one.private ? 'own-note' : 'message', english, away);
}

/** For each kind: which share of the hints given is right, and which share of those that would be right is given. */
export function rates(all: readonly Labelled[]) {
  const given = all.map((one) => [one.hint, hintOf(one)?.kind ?? null] as const);
  return hintKinds.map((kind) => {
    const right = given.filter(([label, hint]) => label === kind && hint === kind).length;
    const share = (side: 0 | 1) => right / given.filter((pair) => pair[side] === kind).length;
    return { kind, precision: share(1), recall: share(0) };
  });
}
