/** What a hint can be about; the most valuable first. */
export const hintKinds = ['advice-first', 'judging-question', 'needless-apology', 'flat-fine', 'routine-question', 'absolutes'] as const;
export type HintKind = (typeof hintKinds)[number];

/** Something in a draft that can be said a little kinder, truer or deeper. It grades nothing. */
export type DraftHint = {
  readonly kind: HintKind;
  /** Which part of the draft it is about: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** What can stand in its place, as it is; two where only the writer knows which is true. */
  readonly suggestions: readonly [string] | readonly [string, string];
};

/** What a draft answers, as far as it matters here. */
export type Theirs = { readonly heavy: boolean; readonly asksHow: boolean; readonly asksAdvice: boolean };
