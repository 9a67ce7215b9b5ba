import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureSetup, node } from './setup.mjs';

await ensureSetup({ quiet: true });

const run = fileURLToPath(new URL('openers-run.ts', import.meta.url));
spawn(node, [run, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
