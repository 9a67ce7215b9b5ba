import type { DraftHint, HintKind } from '../domain/drafts/draft-hint.ts';

/** Finds the hint for a paragraph; `theirs` is what it answers, taken as heavy when `heavy` says so. */
export type DraftRules = (draft: string, theirs: string | null, heavy: boolean, away: readonly HintKind[]) => DraftHint | null;

const place = Symbol.for('small-hello drafts');
const world = globalThis as { [place]?: DraftRules };

/** The rules for drafts come in a file of their own, once they are wanted: they are larger than all the rest of the panel is. */
export function leaveDraftRules(rules: DraftRules): void {
  world[place] = rules;
}

/** The rules in this page; undefined where nobody wanted them. */
export function draftRules(): DraftRules | undefined {
  return world[place];
}
