import { i18n } from '#i18n';

/** An if-then plan of a cue and an act in the user's words, each without the full stop somebody may have put; without an act, it is to write to one person. Empty without a cue. */
export function planInWords(cue: string, act: string): string {
  const [when, then] = [bare(cue), bare(act)];
  return when === '' ? '' : i18n.t('route.planLine', { cue: when, act: then === '' ? i18n.t('route.actExample') : then });
}

const bare = (text: string): string => text.trim().replace(/[.,\s]+$/u, '');
