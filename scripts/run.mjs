// Sets up what is missing, then runs one of the project's tools: node scripts/run.mjs wxt build
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureSetup, root } from './setup.mjs';

ensureSetup();
const [tool, ...args] = process.argv.slice(2);
const folder = join(root, 'node_modules', '.bin');
const { status } = spawnSync(join(folder, tool), args, { stdio: 'inherit', env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } });
process.exit(status ?? 1);
