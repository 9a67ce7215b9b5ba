import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The lamp's colour on light paper (assets/tokens.css), and ink: no red. */
const lamp = '#f0b44a';
const ink = '#33271e';

/** Puts a quiet dot on the toolbar, or takes it away; whoever hears the toolbar is told too. It counts nothing. */
export async function showDot(on: boolean): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: on ? '•' : '' });
  await action.setTitle({ title: on ? i18n.t('reminder.dotTitle') : i18n.t('popup.title') });
  if (!on) return;
  await action.setBadgeBackgroundColor({ color: lamp });
  await action.setBadgeTextColor({ color: ink });
}
