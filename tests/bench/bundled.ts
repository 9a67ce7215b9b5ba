import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { inAscii } from '../../scripts/in-ascii.ts';
import { wordsAsText } from '../../scripts/words-as-text.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));

/** Some of ours as one script, as it is in the background. */
export async function bundled(folder: string, name: string, exported: Readonly<Record<string, string>>): Promise<string> {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(
    entry,
    Object.entries(exported)
      .map(([member, file]) => `export { ${member} } from '${house}${file}';\n`)
      .join(''),
  );
  const built = await build({
    root: house,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsAsText()],
    build: { write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [script] = (built as Rollup.RollupOutput[])[0]?.output ?? [];
  return `globalThis.${name} = (() => { ${inAscii(script?.code ?? '')} return ${name}; })();`;
}
