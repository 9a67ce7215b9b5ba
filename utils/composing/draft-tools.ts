import type { DraftHint, HintKind } from '../domain/drafts/draft-hint.ts';
import type { paragraphAtCaret } from '../page/paragraphs.ts';
import type { replaceText } from '../page/replace-text.ts';

/** What it takes to read a draft and to change it. */
export type DraftTools = {
  /** Finds the hint for a paragraph. `theirs` is what it answers, null where that is not known; `heavy`: something hard. */
  readonly hintFor: (draft: string, theirs: string | null, heavy: boolean, away: readonly HintKind[]) => DraftHint | null;
  readonly paragraphAtCaret: typeof paragraphAtCaret;
  readonly replaceText: typeof replaceText;
};

const place = Symbol.for('small-hello drafts');
const world = globalThis as { [place]?: DraftTools };

/** The tools come in a file of their own, once hints are wanted: half as large as the panel, and nobody else has to carry it. */
export function leaveDraftTools(tools: DraftTools): void {
  world[place] = tools;
}

/** The tools in this page; undefined where nobody wanted them. */
export function draftTools(): DraftTools | undefined {
  return world[place];
}
