import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The Debian packages that the mail ground and Roundcube stand on, each with a file of it, or with a module that PHP names. */
const files = {
  'dovecot-core': '/usr/sbin/dovecot',
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'dovecot-lmtpd': '/usr/lib/dovecot/lmtp',
  postfix: '/usr/lib/postfix/sbin/master',
  'roundcube-core': '/var/lib/roundcube/public_html/index.php',
  'php-cli': '/usr/bin/php',
};
const modules = { 'php-sqlite3': 'pdo_sqlite', 'php-mbstring': 'mbstring', 'php-xml': 'dom', 'php-intl': 'intl' };

/** What keeps real mail and a real Roundcube from running here, in a sentence; null when nothing does. */
export function findMissing(): string | null {
  const has = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
  const missing = [
    ...Object.entries(files).filter(([, path]) => !existsSync(path)),
    ...Object.entries(modules).filter(([, module]) => !has.includes(module)),
  ].map(([name]) => name);
  if (missing.length > 0) return `Real mail needs ${missing.join(', ')}; node scripts/install-roundcube.mjs installs it.`;
  return process.getuid?.() === 0 ? null : 'Real mail needs root, since its servers change their user.';
}
