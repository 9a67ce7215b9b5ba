import { i18n } from '#i18n';
import type { HintKind } from '../../utils/domain/drafts/draft-hint.ts';

const said = {
  'advice-first': 'panel.hint.adviceFirst',
  'judging-question': 'panel.hint.judgingQuestion',
  'needless-apology': 'panel.hint.needlessApology',
  'flat-fine': 'panel.hint.flatFine',
  'routine-question': 'panel.hint.routineQuestion',
  absolutes: 'panel.hint.absolutes',
} as const satisfies Record<HintKind, string>;

/** What a hint has to say, in one kind sentence. */
export const hintInWords = (kind: HintKind): string => i18n.t(said[kind]);

const named = {
  'advice-first': 'writing.kind.adviceFirst',
  'judging-question': 'writing.kind.judgingQuestion',
  'needless-apology': 'writing.kind.needlessApology',
  'flat-fine': 'writing.kind.flatFine',
  'routine-question': 'writing.kind.routineQuestion',
  absolutes: 'writing.kind.absolutes',
} as const satisfies Record<HintKind, string>;

/** What hints of this kind are about. */
export const hintKindInWords = (kind: HintKind): string => i18n.t(named[kind]);
