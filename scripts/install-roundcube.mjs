// Installs what the tests with real mail need, on Debian as root: node scripts/install-roundcube.mjs
import { pathToFileURL } from 'node:url';
import { conclude, installPackages } from './apt.mjs';

const packages = [
  ...['dovecot-imapd', 'dovecot-lmtpd', 'postfix', 'roundcube-core', 'roundcube-sqlite3'],
  ...['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'],
];

/** Null when real mail and Roundcube are there; otherwise a sentence that says why they are not. */
export const installRoundcube = () => installPackages('Roundcube', packages);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) conclude(installRoundcube());
