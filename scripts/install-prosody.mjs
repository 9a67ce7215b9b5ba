// Installs what the tests with a real chat need beside npm's converse.js, on Debian as root: node scripts/install-prosody.mjs
import { pathToFileURL } from 'node:url';
import { conclude, installPackages } from './apt.mjs';

/** Null when Prosody is there; otherwise a sentence that says why it is not. */
export const installProsody = () => installPackages('Prosody', ['prosody']);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) conclude(installProsody());
