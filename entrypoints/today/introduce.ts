import { i18n } from '#i18n';

/** Tells the document which language its texts are in and how they run, and what it is called. */
export function introduce(title: string): void {
  document.documentElement.lang = i18n.t('words.locale');
  document.documentElement.dir = i18n.t('words.direction');
  document.title = title;
}
