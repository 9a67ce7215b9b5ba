import { defineConfig } from 'wxt';

/** Where tests stand in for real sites; granted at install only in the `e2e` build, since nobody can click a permission prompt without a display. */
const testOrigins = ['https://mail.google.com/*', 'http://127.0.0.1/*'];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  imports: false,
  i18n: { localesDir: 'assets/locales' } as never,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
  }),
});
