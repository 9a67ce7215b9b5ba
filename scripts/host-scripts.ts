import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { inAscii } from './in-ascii.ts';

const house = fileURLToPath(new URL('..', import.meta.url));
const entry = 'host-script';

/** The code that offers one host to the watcher, alone in a file of its own: a page gets those of its own site, and nothing for another. */
export async function hostScript(name: string): Promise<string> {
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const code = `
    import { offerHost } from '${house}utils/composing/offered-hosts.ts';
    import { ${constant} } from '${house}utils/hosts/${name}.ts';
    offerHost(${constant});`;
  const built = await build({
    root: house,
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [script] = (built as Rollup.RollupOutput).output;
  return inAscii(script.code);
}
