import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PersonId } from '../domain/person.ts';

/** What a notification is about: somebody to say hello to, or the weekly route in the user's own words. */
export type About = { readonly kind: 'hello'; readonly person: PersonId; readonly name: string } | { readonly kind: 'route'; readonly plan: string };

/** What was pressed on one: itself, or one of its buttons. */
export type Press = { readonly on: 'itself' | 'write' | 'not-now'; readonly person: PersonId | null };

const wanted = { permissions: ['notifications' as const] };

/** The order in which the buttons stand. */
const buttons = ['write', 'not-now'] as const;

const hello = 'hello:';
const route = 'route';

/** Asks the user whether notifications may be shown; has to be called straight in a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/** Shows one, in the place of whatever stood there of us before. `discreet`: without anybody's name or words. */
export async function notify(about: About, discreet: boolean): Promise<void> {
  await clearNotifications(null);
  const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), ...wordsFor(about, discreet) };
  const pressable = about.kind === 'hello' ? { buttons: [{ title: i18n.t('reminder.write') }, { title: i18n.t('popup.notNow') }] } : {};
  try {
    await browser.notifications.create(idOf(about), { ...plain, ...pressable });
  } catch {
    // Firefox has no buttons, and refuses them.
    await browser.notifications.create(idOf(about), plain);
  }
}

const idOf = (about: About): string => (about.kind === 'route' ? route : hello + about.person);

/** Takes away whatever stands there of us, but for what is about this one. */
export async function clearNotifications(staying: About | null): Promise<void> {
  const stays = staying && idOf(staying);
  // Away as long as nobody allowed it.
  const standing = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(standing.filter((id) => id !== stays).map((id) => browser.notifications.clear(id)));
}

/** Calls back when one is pressed; it goes with that. Tells whether anything can be heard, which is not before notifications are allowed. */
export function hearNotifications(pressed: (press: Press) => void): boolean {
  if (!browser.notifications) return false;
  const press = (id: string, on: Press['on']) => {
    void browser.notifications.clear(id);
    pressed({ on, person: id.startsWith(hello) ? id.slice(hello.length) : null });
  };
  browser.notifications.onClicked.addListener((id) => press(id, 'itself'));
  browser.notifications.onButtonClicked.addListener((id, at) => press(id, buttons[at] ?? 'itself'));
  return true;
}

function wordsFor(about: About, discreet: boolean): { readonly title: string; readonly message: string } {
  const message = i18n.t('reminder.plenty');
  if (about.kind === 'route') {
    const plan = discreet ? '' : about.plan.trim();
    return { title: i18n.t('route.title'), message: plan === '' ? i18n.t('route.hint') : plan };
  }
  if (discreet) return { title: i18n.t('reminder.hello'), message };
  // Where no element can, U+2068 and U+2069 keep a name in its own writing direction.
  return { title: i18n.t('popup.helloTo', { name: `\u2068${about.name}\u2069` }), message };
}
