import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, say } from './setup.mjs';

/** Programs by the names and places they are known under. Branded Chrome no longer loads an unpacked extension from the command line (since 137). */
const places = {
  chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of a browser, or null: CHROMIUM_PATH and FIREFOX_PATH go first. */
export function findBrowser(name) {
  const told = process.env[`${name.toUpperCase()}_PATH`];
  if (told) return existsSync(told) ? told : null;
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const candidates = places[name].flatMap((place) => (place.includes('/') ? [place] : folders.map((folder) => join(folder, place))));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** The path of a browser, installed with apt-get where that is possible; null, with a sentence, where it is not. */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const label = name === 'chromium' ? 'Chromium' : 'Firefox';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`Installing ${label} (apt-get install ${packages[name]}) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = () => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', packages[name]], { env });
    if (install() || (run('apt-get', ['update', '-q'], { env }) && install())) return findBrowser(name);
  }
  say(`${label} was not found. Install it, or name it: ${name.toUpperCase()}_PATH=/path/to/${name}`);
  return null;
}
