import { existsSync } from 'node:fs';

/** Every file that the mail ground and Roundcube stand on, and the Debian package it comes with. */
const needed: readonly (readonly [path: string, packageName: string])[] = [
  ['/usr/sbin/dovecot', 'dovecot-core'],
  ['/usr/lib/dovecot/imap', 'dovecot-imapd'],
  ['/usr/lib/dovecot/lmtp', 'dovecot-lmtpd'],
  ['/usr/lib/postfix/sbin/master', 'postfix'],
  ['/usr/bin/php', 'php-cli'],
  ['/var/lib/roundcube/public_html/index.php', 'roundcube-core'],
  ['/usr/share/roundcube/SQL/sqlite.initial.sql', 'roundcube-core'],
  ['/usr/share/doc/roundcube-sqlite3', 'roundcube-sqlite3'],
];

/** What keeps real mail and a real Roundcube from running here, in a sentence; null when nothing does. */
export function findMissing(): string | null {
  const packages = new Set(needed.filter(([path]) => !existsSync(path)).map(([, name]) => name));
  if (packages.size > 0) return `needs ${[...packages].join(', ')}: node scripts/install-roundcube.mjs`;
  return process.getuid?.() === 0 ? null : 'needs root, since a mail server changes its user';
}
