import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { hostScript } from './scripts/host-scripts.ts';
import { scriptsInAscii } from './scripts/in-ascii.ts';
import { wordsAsText } from './scripts/words-as-text.ts';
import { websites } from './utils/hosts/all-hosts.ts';
import { general } from './utils/hosts/general.ts';

/** Granted at install only in the `e2e` build, where nobody can click a permission prompt; everything after the grant is the same code. */
const testOrigins = [...websites.flatMap(({ matches }) => matches), 'http://127.0.0.1/*', 'http://localhost/*'].map((pattern) =>
  pattern.replace(/^(https?:\/\/[^/]+\/).*$/, '$1*'),
);

/** activeTab tells the popup which site it stands on, by the click that opens it; the browser asks nothing for it. */
const permissions = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'];
/** Asked for by the click that switches reminders on; for the tests like `testOrigins`. */
const askedLater = ['notifications'];

/** Preact can set HTML, which we never ask of it. Without that, nothing anybody writes can become an element, and Mozilla's linter has nothing to say. */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform: (code: string, id: string) =>
    id.endsWith('/preact/dist/preact.mjs') ? code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0') : undefined,
};

export default defineConfig({
  hooks: {
    // `--mode no-newtab` is the same without the page in the place of the browser's new tab, for stores and people who want the rest alone.
    'entrypoints:found'({ config }, infos) {
      if (config.mode === 'no-newtab') infos.splice(0, infos.length, ...infos.filter(({ name }) => name !== 'newtab' && name !== 'new-tab'));
    },
    async 'build:publicAssets'(_, files) {
      const scripts = await Promise.all([...websites, general].map(async ({ name }) => ({ name, contents: await hostScript(name) })));
      files.push(...scripts.map(({ name, contents }) => ({ relativeDest: `hosts/${name}.js`, contents })));
    },
  },
  vite({ command }) {
    // Under a mode of its own a build would be one for whoever works on it, in which each element carries where in our files it stands.
    if (command === 'build') process.env.NODE_ENV = 'production';
    return { plugins: [withoutInnerHtml, wordsAsText(), scriptsInAscii()] };
  },
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: fileURLToPath(new URL('assets/locales', import.meta.url)) },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '130',
    permissions: mode === 'e2e' ? [...permissions, ...askedLater] : permissions,
    optional_permissions: mode === 'e2e' ? [] : askedLater,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' && { host_permissions: [...new Set(testOrigins)] }),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'" },
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_panel_lamp__' } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        // The extended support release, 140, is enough, and the tests drive it. But web-ext's linter asks everybody for 142, the first Firefox for Android
        // to read data_collection_permissions, for Android or not (its issue 3561, seen in 2026-11).
        gecko: {
          id: 'small-hello@small-hello.example',
          strict_min_version: mode === 'e2e' ? '140.0' : '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
