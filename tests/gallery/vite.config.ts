import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const house = fileURLToPath(new URL('../../', import.meta.url));

/** The texts of en.yml as the browser would have them. */
const english: Plugin = {
  name: 'english',
  resolveId: (id) => (id === 'virtual:english' ? '\0virtual:english' : undefined),
  async load(id) {
    if (id !== '\0virtual:english') return undefined;
    this.addWatchFile(`${house}assets/locales/en.yml`);
    return `export default ${JSON.stringify(generateChromeMessages(await parseMessagesFile(`${house}assets/locales/en.yml`)))}`;
  },
};

export default defineConfig({
  root: house,
  cacheDir: `${house}node_modules/.vite-gallery`,
  plugins: [english],
  resolve: { alias: { '#i18n': `${house}.wxt/i18n/index.ts` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: {
    noDiscovery: true,
    include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals', '@wxt-dev/i18n'],
  },
  server: { host: '127.0.0.1', fs: { allow: [house] } },
});
